import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { fixtureContext, FixtureGateway, FixtureSubgraph } from '../gateway.fixtures';
import { FixtureIdentity } from './identity.fixtures';

jest.setTimeout(60_000);

const identity = new FixtureIdentity();
/** Viewer tokens as the subgraph got them. */
const tokens: string[] = [];
const organisation = new FixtureSubgraph('organisation', 'type Query { me: Boolean }', {
  Query: {
    me: (_: unknown, __: unknown, context: unknown) => {
      tokens.push(String(fixtureContext(context).headers.authorization).slice('Bearer '.length));
      return true;
    },
  },
});

/** Two clocks: the one on the wall, which anybody may set, and the one that nobody can. */
const clocks = { wallMs: Date.now(), monotonicMs: 0 };
const pass = (seconds: number): void => {
  clocks.wallMs += seconds * 1000;
  clocks.monotonicMs += seconds * 1000;
};

const QUERY = 'query Me { me }';
let folder: string;
let gateway: FixtureGateway;
beforeAll(async () => {
  const parts = { now: () => new Date(clocks.wallMs), monotonic: () => clocks.monotonicMs };
  folder = await mkdtemp(join(tmpdir(), 'callers-'));
  const manifest = join(folder, 'operations.json');
  const operation = { id: createHash('sha256').update(QUERY).digest('hex'), name: 'Me', type: 'query', body: QUERY };
  await writeFile(manifest, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [operation] }));
  // Listed, for what a browser asks besides is audited, which asks identity each time.
  gateway = await FixtureGateway.start([organisation], { identity, rateLimits: false, parts, operations: { mode: 'safelist', manifests: [manifest] } });
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  identity.now = () => new Date(clocks.wallMs);
  clocks.wallMs = Date.now();
  clocks.monotonicMs += 3_600_000;
  identity.broken = null;
  identity.accounts.forEach((account) => void (account.closed = false));
});

type Proof = Record<string, string>;
const byCookie = (name: string): { proof: Proof; secret: string } => {
  const { secret, csrf } = identity.open(name);
  return { secret, proof: { cookie: `__Host-tongxin-${new URL(gateway.url).port}=${secret}`, 'x-csrf-token': csrf } };
};
const byBearer = async (name: string): Promise<Proof> => ({ authorization: `Bearer ${await identity.issuer.accessToken({ sub: name, jti: crypto.randomUUID() })}` });
const ask = async (proof: Proof): Promise<number> => {
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...proof }, body: JSON.stringify({ query: QUERY }) });
  await response.text();
  return response.status;
};
const questions = (): number => identity.asked.filter(({ path }) => path === '/internal/viewer').length;
const lifetime = (token: string | undefined): { iat: number; exp: number } => {
  const { iat = 0, exp = 0 } = decodeJwt(token ?? '');
  return { iat, exp };
};

describe.each<[string, () => Promise<Proof>]>([
  ['a session', async () => byCookie('head').proof],
  ['a bearer token', () => byBearer('head')],
])('%s', (_, proofOf) => {
  test('is asked for once in 20 s, also by many at once, and its viewer token holds for 40 s', async () => {
    const proof = await proofOf();
    const before = questions();
    await expect(Promise.all(Array.from({ length: 20 }, () => ask(proof)))).resolves.toEqual(Array(20).fill(200));
    pass(19.9);
    await expect(ask(proof)).resolves.toBe(200);
    expect(questions() - before).toBe(1);
    const { iat, exp } = lifetime(tokens.at(-1));
    expect(exp - iat).toBe(40);
    pass(0.1);
    await ask(proof);
    expect(questions() - before).toBe(2);
    expect(lifetime(tokens.at(-1)).iat).toBeGreaterThan(iat);
  });

  test('of somebody who has left is out after 20 s, and the last viewer token within 60 s', async () => {
    const proof = await proofOf();
    await expect(ask(proof)).resolves.toBe(200);
    const blockedAt = clocks.wallMs;
    const account = identity.accounts.get('head');
    if (account) account.closed = true;
    let out = 0;
    while ((await ask(proof)) === 200) {
      pass(1);
      out += 1;
    }
    expect(out).toBe(20);
    expect(lifetime(tokens.at(-1)).exp * 1000 - blockedAt).toBeLessThanOrEqual(60_000);
    pass(1);
    if (account) account.closed = false;
    await expect(ask(proof)).resolves.toBe(200);
  });

  test('refused is asked for again after a second', async () => {
    const account = identity.accounts.get('head');
    if (account) account.closed = true;
    const proof = await proofOf();
    const before = questions();
    for (let request = 0; request < 10; request += 1) await expect(ask(proof)).resolves.toBe(401);
    expect(questions() - before).toBe(1);
    pass(1);
    if (account) account.closed = false;
    await expect(ask(proof)).resolves.toBe(200);
  });

  test.each([
    ['back an hour', -3600],
    ['back a day', -86_400],
    ['forward ten minutes', 600],
    ['forward a day', 86_400],
  ])('is asked for anew when the clock jumps %s, and its viewer token is of the new time', async (__, seconds) => {
    const proof = await proofOf();
    await ask(proof);
    const before = questions();
    clocks.wallMs += seconds * 1000;
    const status = await ask(proof);
    const issuedInFuture = 'authorization' in proof && seconds < 0;
    const expired = 'authorization' in proof && seconds >= 600;
    expect(status).toBe(issuedInFuture || expired ? 401 : 200);
    if (status === 200) {
      expect(questions() - before).toBe(1);
      expect(Math.abs(lifetime(tokens.at(-1)).iat * 1000 - clocks.wallMs)).toBeLessThan(2_000);
    }
  });

  test('outlives no 20 s, whatever the clock on the wall says', async () => {
    const proof = await proofOf();
    await ask(proof);
    const account = identity.accounts.get('head');
    if (account) account.closed = true;
    clocks.monotonicMs += 20_000;
    await expect(ask(proof)).resolves.toBe(401);
  });

  test('cannot be checked while identity is away: known for 20 s, then nobody is let in, then back by itself', async () => {
    const [known, unknown] = [await proofOf(), await proofOf()];
    await expect(ask(known)).resolves.toBe(200);
    await identity.stop();
    await expect(ask(unknown)).resolves.toBe(503);
    pass(19);
    await expect(ask(known)).resolves.toBe(200);
    pass(1);
    await expect(ask(known)).resolves.toBe(503);
    await identity.again();
    await expect(ask(known)).resolves.toBe(200);
    await expect(ask(unknown)).resolves.toBe(200);
  });

  test.each<[number, string]>([
    [500, 'stack'],
    [200, '{}'],
    [200, 'no JSON'],
    [200, '{"viewer":{"institutionId":"x","personId":null,"administrator":null},"accountId":"a","signInName":"b"}'],
    [200, '{"viewer":{"institutionId":"01900000-0000-7000-8000-000000000001","personId":null,"administrator":"ROOT"},"accountId":"a","signInName":"b"}'],
    [401, '{"code":"UNKNOWN"}'],
    [403, '{}'],
    [302, ''],
  ])('is not judged by an answer against the contract: %d %s', async (status, body) => {
    identity.broken = { status, body };
    await expect(ask(await proofOf())).resolves.toBe(503);
  });
});

test('a blocked account that goes on asking by a live session and a live token is out by both within 20 s, its last viewer token within 60 s, and stays out', async () => {
  const session = byCookie('head').proof;
  await expect(ask(session)).resolves.toBe(200);
  pass(7);
  const bearer = await byBearer('head');
  await expect(ask(bearer)).resolves.toBe(200);
  pass(5);
  const account = identity.accounts.get('head');
  if (account) account.closed = true;
  const blockedAt = clocks.wallMs;
  const lastSeen = new Map<Proof, number>();
  for (let second = 0; second < 90; second += 1) {
    for (const proof of [session, bearer]) if ((await ask(proof)) === 200) lastSeen.set(proof, second);
    pass(1);
  }
  // Each was asked for last 12 and 5 seconds before.
  expect([lastSeen.get(session), lastSeen.get(bearer)]).toEqual([7, 14]);
  expect(lifetime(tokens.at(-1)).exp * 1000).toBeLessThanOrEqual(blockedAt + 60_000);
  // Nor with a token that was made afterwards; and nobody else is out.
  await expect(ask(await byBearer('head'))).resolves.toBe(401);
  await expect(ask(byCookie('staff').proof)).resolves.toBe(200);
});

test('a bearer that expires within the 20 s is out when it does', async () => {
  const exp = Math.floor(clocks.wallMs / 1000) + 5;
  const proof = { authorization: `Bearer ${await identity.issuer.accessToken({ exp })}` };
  await expect(ask(proof)).resolves.toBe(200);
  pass(6);
  await expect(ask(proof)).resolves.toBe(401);
});

test('a session that signs out while it is being asked for is not kept', async () => {
  const { proof, secret } = byCookie('head');
  await ask(proof);
  identity.sessions.delete(secret);
  const signOut = await fetch(`${gateway.url}/sign-out`, { method: 'POST', headers: proof });
  expect(signOut.status).toBe(200);
  await expect(ask(proof)).resolves.toBe(401);
});

test('sign-out that identity cannot take is no sign-out', async () => {
  const { proof } = byCookie('head');
  await ask(proof);
  await identity.stop();
  const answer = await fetch(`${gateway.url}/sign-out`, { method: 'POST', headers: proof });
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([503, []]);
  await identity.again();
});

test('two sessions of one account are two, each with a proof of its own', async () => {
  const [one, two] = [byCookie('head'), byCookie('head')];
  await expect(ask(one.proof)).resolves.toBe(200);
  await expect(ask({ ...one.proof, 'x-csrf-token': two.proof['x-csrf-token'] ?? '' })).resolves.toBe(403);
  await expect(ask(two.proof)).resolves.toBe(200);
});

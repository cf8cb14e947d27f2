import { FixtureGateway, FixtureSubgraph } from '../gateway.fixtures';
import { FixtureIdentity } from '../sign-in/identity.fixtures';
import type { Rate } from './rate-limits';

jest.setTimeout(60_000);

let imports = 0;
const fixture = new FixtureSubgraph(
  'organisation',
  'type Query { rows: [Row!]! count: Int! } type Row { rows: [Row!]! count: Int! } type Mutation { startImport: Int! planTalk: Int! }',
  { Query: { rows: () => [], count: () => 1 }, Mutation: { startImport: () => (imports += 1), planTalk: () => 1 } },
);
/** The budgets of the real table would take thousands of requests to use up. */
const RATES: Record<Rate, number> = { requests: 100, cost: 50_000, sensitive: 6, anonymous: 60, failures: 20 };
let ahead = 0;
/** Milliseconds more on the clock that nobody sets. */
let elapsed = 0;
let identity: FixtureIdentity;
let gateway: FixtureGateway;
beforeEach(async () => {
  ahead = 0;
  elapsed = 0;
  identity = new FixtureIdentity();
  gateway = await FixtureGateway.start([fixture], { identity, parts: { rates: RATES, now: () => new Date(Date.now() + ahead), monotonic: () => performance.now() + elapsed } });
});
afterEach(() => gateway.stop());

const limited = { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) };

test('a viewer who asks for too many objects is told when to come back, in every media type', async () => {
  // 10^4 + 10^3 + 10^2 + 10 objects at a time.
  const costly = '{ rows { rows { rows { rows { count } } } } }';
  const fits = Math.floor(RATES.cost / 11_110);
  for (let at = 0; at < fits; at += 1) expect((await gateway.query(costly)).body).toEqual({ data: { rows: [] } });
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { status, headers, body } = await gateway.query(costly, { headers: { accept } });
    expect([status, body]).toEqual([429, { errors: [{ message: '请求过于频繁,请稍后再试', extensions: limited }] }]);
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBe(body.errors?.[0]?.extensions?.retryAfterSeconds);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  }
  expect((await gateway.query('{ count }')).body).toEqual({ data: { count: 1 } });
});

test('sensitive mutations are counted apart, through aliases and fragments, and other mutations are not', async () => {
  const before = imports;
  expect((await gateway.query('mutation { a: startImport b: startImport }')).status).toBe(200);
  for (let at = 2; at < RATES.sensitive; at += 1) expect((await gateway.query(at % 2 ? 'mutation { a: startImport }' : 'mutation { ...F } fragment F on Mutation { startImport }')).status).toBe(200);
  const { status, body } = await gateway.query('mutation { harmless: startImport }');
  expect([status, body.errors?.[0]?.extensions]).toEqual([429, limited]);
  expect(imports - before).toBe(RATES.sensitive);
  expect((await gateway.query('mutation { planTalk }')).body).toEqual({ data: { planTalk: 1 } });

  // The account is counted, whatever proves it and whichever token carries it inside; another account has a budget of its own.
  ahead = 3_000;
  const { secret, csrf } = identity.open('head', new Date(Date.now() + 60_000));
  const browser = { cookie: `__Host-tongxin-${new URL(gateway.url).port}=${secret}`, 'x-csrf-token': csrf };
  expect((await gateway.query('mutation { startImport }', { headers: browser })).status).toBe(429);
  expect((await gateway.query('mutation { startImport }', { headers: { authorization: await identity.bearer('staff') } })).status).toBe(200);
});

test('a viewer who sends too many requests is stopped, refused ones included', async () => {
  const statuses = new Map<number, number>();
  for (let sent = 0; sent < RATES.requests + 10; sent += 50) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => gateway.post({ query: '{ nothing' })));
    for (const answer of answers) {
      await answer.arrayBuffer();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }
  }
  expect(statuses.get(200)).toBe(RATES.requests);
  expect(statuses.get(429)).toBe(50);
});

test('an address that fails too often is told so instead of each failure, and whoever is signed in there goes on', async () => {
  expect((await gateway.query('{ count }')).status).toBe(200);
  const forged = () => fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' }, body: '{"query":"{ count }"}' });
  const statuses: number[] = [];
  for (let at = 0; at < RATES.failures + 2; at += 1) {
    const answer = await forged();
    await answer.arrayBuffer();
    statuses.push(answer.status);
  }
  expect(statuses.slice(0, RATES.failures).every((status) => status === 401)).toBe(true);
  expect(statuses.slice(RATES.failures)).toEqual([429, 429]);
  const last = await forged();
  expect((await gateway.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })).status).toBe(400);
  expect([last.headers.get('retry-after'), await last.json()]).toEqual([expect.stringMatching(/^\d+$/), { errors: [{ message: '请求过于频繁,请稍后再试', extensions: limited }] }]);
  expect((await gateway.query('{ count }')).body).toEqual({ data: { count: 1 } });
});

describe('an address whose failures are spent', () => {
  const byCookie = (secret: string, csrf = 'x') => ({ cookie: `__Host-tongxin-${new URL(gateway.url).port}=${secret}`, 'x-csrf-token': csrf });
  const fresh = async (account: string) => ({ authorization: `Bearer ${await identity.issuer.accessToken({ sub: account, jti: crypto.randomUUID() })}` });
  const ask = async (headers: Record<string, string>, path = '/graphql') => {
    const answer = await fetch(gateway.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ count }"}' });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
  };
  const spend = async (): Promise<void> => {
    for (let at = 0; at < RATES.failures; at += 1) expect((await ask({ authorization: `Bearer a.b.${at}` })).status).toBe(401);
  };
  const questions = (): number => identity.asked.filter(({ path }) => path === '/internal/viewer').length;
  const refusedTokens = (): number => gateway.logged().split('bearer token refused').length - 1;

  test('has no new proof looked up, good or forged', async () => {
    const { secret, csrf } = identity.open('head');
    await spend();
    const [asked, verified] = [questions(), refusedTokens()];
    expect(verified).toBe(RATES.failures);
    const proofs = [byCookie('x'.repeat(64)), byCookie(secret, csrf), { authorization: 'Bearer a.b.forged' }, await fresh('head'), await fresh('nobody')];
    for (const path of ['/graphql', '/uploads']) {
      for (const proof of proofs) {
        const { status, retryAfter, body } = await ask(proof, path);
        expect([status, body]).toEqual([429, { errors: [{ message: '请求过于频繁,请稍后再试', extensions: { code: 'RATE_LIMITED', retryAfterSeconds: Number(retryAfter) } }] }]);
        expect(Number(retryAfter)).toBeGreaterThan(0);
      }
    }
    expect([questions(), refusedTokens()]).toEqual([asked, verified]);
  });

  test('hinders nobody whose proof was good before, also when it is time to ask for them anew', async () => {
    const { secret, csrf } = identity.open('staff');
    const colleagues = [byCookie(secret, csrf), await fresh('head')];
    for (const proof of colleagues) expect((await ask(proof)).status).toBe(200);
    await spend();
    for (const seconds of [0, 20, 3_600]) {
      elapsed += seconds * 1_000;
      const asked = questions();
      const statuses = await Promise.all([...colleagues, ...colleagues, ...colleagues].map(async (proof) => (await ask(proof)).status));
      expect(statuses).toEqual(Array(6).fill(200));
      expect(questions() - asked).toBe(seconds === 0 ? 0 : 2);
    }
  });

  test('hinders nobody who signs in meanwhile: their page asks first who is there, within the budget of the pages', async () => {
    await spend();
    const { secret, csrf } = identity.open('head');
    const proof = byCookie(secret, csrf);
    expect((await ask(proof)).status).toBe(429);
    expect((await fetch(`${gateway.url}/session`, { headers: { cookie: proof.cookie } })).status).toBe(200);
    expect((await ask(proof)).status).toBe(200);
  });

  test('learns nothing more of a proof that is over: it is asked for once and is a new one from then on', async () => {
    const proof = await fresh('staff');
    expect((await ask(proof)).status).toBe(200);
    await spend();
    const account = identity.accounts.get('staff');
    if (account) account.closed = true;
    elapsed += 20_000;
    const asked = questions();
    expect([(await ask(proof)).status, questions() - asked]).toEqual([429, 1]);
    elapsed += 1_000;
    expect([(await ask(proof)).status, questions() - asked]).toEqual([429, 1]);
  });
});

test('the pages before the sign-in are counted however their address is written', async () => {
  const status = async (path: string): Promise<number> => {
    const answer = await fetch(gateway.url + path);
    await answer.arrayBuffer();
    return answer.status;
  };
  for (let at = 0; at < RATES.anonymous; at += 1) expect(await status(at % 2 ? '/%73ession' : '/sess%69on?x')).toBe(200);
  expect([await status('/%73ession'), await status('/session'), await status('/live')]).toEqual([429, 429, 200]);
});

test('the pages before the sign-in are counted by address', async () => {
  const statuses = new Set<number>();
  for (let sent = 0; sent < RATES.anonymous + 50; sent += 50) {
    for (const { status } of await Promise.all(Array.from({ length: 50 }, () => gateway.fetch('/identity/nothing', { redirect: 'manual' })))) statuses.add(status);
  }
  expect(statuses.has(429)).toBe(true);
  expect((await gateway.query('{ count }')).status).toBe(200);
});

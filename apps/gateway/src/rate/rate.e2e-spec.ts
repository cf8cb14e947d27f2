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
let identity: FixtureIdentity;
let gateway: FixtureGateway;
beforeEach(async () => {
  ahead = 0;
  identity = new FixtureIdentity();
  gateway = await FixtureGateway.start([fixture], { identity, parts: { rates: RATES, now: () => new Date(Date.now() + ahead) } });
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
  const { secret, csrf } = identity.open('head');
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

test('the pages before the sign-in are counted by address', async () => {
  const statuses = new Set<number>();
  for (let sent = 0; sent < RATES.anonymous + 50; sent += 50) {
    for (const { status } of await Promise.all(Array.from({ length: 50 }, () => gateway.fetch('/identity/nothing', { redirect: 'manual' })))) statuses.add(status);
  }
  expect(statuses.has(429)).toBe(true);
  expect((await gateway.query('{ count }')).status).toBe(200);
});

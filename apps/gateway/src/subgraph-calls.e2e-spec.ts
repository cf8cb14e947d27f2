import { DEFAULT_LIMITS } from './config';
import { fixtureContext, FixtureGateway, FixtureSubgraph, until } from './gateway.fixtures';
import { SHARING_MS } from './shared-reads';
import { FixtureIdentity } from './sign-in/identity.fixtures';

jest.setTimeout(60_000);

interface Held {
  field: string;
  viewer: string;
  deadline: number;
  answer: (value: number) => void;
  aborted: boolean;
}
const held: Held[] = [];
const hold = (field: string) => (_: unknown, __: unknown, context: unknown): Promise<number> => {
  const { headers, closed } = fixtureContext(context);
  return new Promise((answer) => {
    const one: Held = { field, viewer: String(headers.authorization), deadline: Number(headers['x-deadline-ms']), answer, aborted: false };
    held.push(one);
    void closed.then(() => void (one.aborted = true));
  });
};
const slow = (milliseconds: number, value: unknown) => () => new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

const organisation = new FixtureSubgraph(
  'organisation',
  'type Query { held: Int person: Person } type Mutation { held: Int change: Int } type Person @key(fields: "id") { id: ID! }',
  { Query: { held: hold('Query'), person: slow(300, { id: '1' }) }, Mutation: { held: hold('Mutation'), change: () => 1 } },
);
const talks = new FixtureSubgraph('talks', 'type Person @key(fields: "id") { id: ID! talks: Int }', {
  Person: { __resolveReference: ({ id }: { id: string }) => ({ id }), talks: hold('Person') },
});

let identity: FixtureIdentity;
let gateway: FixtureGateway;
const started = async (limits: Partial<typeof DEFAULT_LIMITS> = {}): Promise<void> => {
  held.length = 0;
  identity = new FixtureIdentity();
  gateway = await FixtureGateway.start([organisation, talks], { identity, limits });
};
afterEach(() => gateway.stop());

const as = async (account: string) => ({ headers: { authorization: await identity.bearer(account) } });

describe('identical reads in flight', () => {
  beforeEach(() => started());

  test('are one call for one viewer, each with an answer of its own, and another viewer\'s is another', async () => {
    const mine = [gateway.query('{ held }', await as('head')), gateway.query('{ held }', await as('head'))];
    await until(() => held.length === 1);
    const others = gateway.query('{ held }', await as('staff'));
    await until(() => held.length === 2);
    await until(async () => (await metrics()).includes('gateway_shared_reads_total{subgraph="organisation"} 1'));
    expect(held[0]?.viewer).not.toBe(held[1]?.viewer);
    held.forEach(({ answer }, at) => answer(at + 1));
    expect((await Promise.all([...mine, others])).map(({ body }) => body)).toEqual([1, 1, 2].map((value) => ({ data: { held: value } })));
  });

  test('that fail are logged for everybody, with the request id by which the subgraph knows the call', async () => {
    const both = [gateway.query('{ held }', await as('head'))];
    await until(() => held.length === 1);
    both.push(gateway.query('{ held }', await as('head')));
    await until(async () => (await metrics()).includes('gateway_shared_reads_total{subgraph="organisation"} 1'));
    held[0]?.answer(Number.NaN);
    const [first, second] = (await Promise.all(both)).map(({ headers }) => headers.get('x-request-id'));
    const masked = gateway.logged().split('\n').filter((line) => line.includes('subgraph error masked')).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.fromEntries(masked.map(({ reqId, knownAs }) => [reqId, knownAs]))).toEqual({ [first!]: undefined, [second!]: first });
  });

  test('go on until the last who waits has left', async () => {
    const leaving = new AbortController();
    const first = gateway.query('{ held }', { ...(await as('head')), signal: leaving.signal });
    const left = expect(first).rejects.toThrow();
    await until(() => held.length === 1);
    const second = gateway.query('{ held }', await as('head'));
    await until(async () => (await metrics()).includes('gateway_shared_reads_total{subgraph="organisation"} 1'));
    leaving.abort();
    await left;
    await until(() => gateway.logged().includes('client disconnected'));
    expect(held[0]?.aborted).toBe(false);
    held[0]?.answer(7);
    expect((await second).body).toEqual({ data: { held: 7 } });
  });

  test('are not joined by what is asked after a change', async () => {
    const before = gateway.query('{ held }', await as('head'));
    await until(() => held.length === 1);
    expect((await gateway.query('mutation { change }', await as('head'))).body).toEqual({ data: { change: 1 } });
    const after = gateway.query('{ held }', await as('head'));
    await until(() => held.length === 2);
    held[0]?.answer(1);
    held[1]?.answer(2);
    expect([(await before).body.data, (await after).body.data]).toEqual([{ held: 1 }, { held: 2 }]);
  });

  test('share nothing with changes: two identical mutations are two', async () => {
    const both = [gateway.query('mutation { held }', await as('head')), gateway.query('mutation { held }', await as('head'))];
    await until(() => held.length === 2);
    held.forEach(({ answer }, at) => answer(at));
    expect((await Promise.all(both)).map(({ body }) => body.data?.held).sort()).toEqual([0, 1]);
  });
});

describe('deadlines', () => {
  test('are told to the subgraph: a change what is left, a read what it may take while others wait for it', async () => {
    expect(DEFAULT_LIMITS).toMatchObject({ requestMs: 10_000, subgraphMs: 5_000 });
    await started();
    const asked = [gateway.query('{ held }'), gateway.query('mutation { held }')];
    await until(() => held.length === 2);
    for (const { answer } of held) answer(1);
    await Promise.all(asked);
    const told = Object.fromEntries(held.map(({ field, deadline }) => [field, deadline]));
    expect(told.Mutation).toBeGreaterThan(4_000);
    expect(told.Mutation).toBeLessThanOrEqual(5_000);
    expect(told.Query).toBeLessThanOrEqual(5_000 + SHARING_MS);
  });

  test('of the request bound the calls that come late, and what was answered in time is kept', async () => {
    await started({ requestMs: 900, subgraphMs: 5_000 });
    const begun = performance.now();
    const { status, body } = await gateway.query('{ person { id talks } }');
    expect([status, body.data, body.errors?.map(({ extensions }) => extensions)]).toEqual([200, { person: { id: '1', talks: null } }, [{ code: 'SERVICE_UNAVAILABLE' }]]);
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(held[0]?.deadline).toBeLessThanOrEqual(600 + SHARING_MS);
    await until(() => held[0]?.aborted ?? false);
  });
});

const metrics = async (): Promise<string> => (await fetch(`${gateway.url}/metrics`)).text();

import { compose, FixtureGateway, FixtureSubgraph, until } from './gateway.fixtures';

jest.setTimeout(240_000);

const IN_FLIGHT = 600;
const RELOADS = 5;

let arrived = 0;
let release: () => void = () => undefined;
let gate = new Promise<void>((open) => void (release = open));
const people = new FixtureSubgraph(
  'organisation',
  'type Query { people: [Person!]! } type Person @key(fields: "id") { id: ID! name: String! }',
  { Query: { people: () => [{ id: '1', name: '张三' }] }, Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `人${id}` }) } },
);
const hold = async (_: unknown, { at }: { at: number }): Promise<number> => {
  arrived += 1;
  await gate;
  return at;
};
const holding = new FixtureSubgraph('holding', 'type Query { held(at: Int!): Int! } type Mutation { held(at: Int!): Int! }', { Query: { held: hold }, Mutation: { held: hold } });
const talks = new FixtureSubgraph('talks', 'type Query { talkCount: Int! } type Person @key(fields: "id") { id: ID! talks: Int }', {
  Query: { talkCount: () => 3 },
  Person: { talks: ({ id }: { id: string }) => Number(id) * 10 },
});

let gateway: FixtureGateway;
beforeAll(async () => {
  gateway = await FixtureGateway.start([people, talks, holding], { rateLimits: false, limits: { requestMs: 200_000, subgraphMs: 200_000 } });
});
afterAll(() => gateway.stop());

const reason = async (): Promise<unknown> => {
  const { body } = await gateway.query('{ __type(name: "Query") { fields(includeDeprecated: true) { name deprecationReason } } }');
  const type = body.data?.__type as { fields: { name: string; deprecationReason: string | null }[] };
  return type.fields.find(({ name }) => name === 'talkCount')?.deprecationReason;
};
const version = (number: number): string => compose([people, talks, holding]).replace('talkCount: Int!', `talkCount: Int! @deprecated(reason: "version ${number}")`);
const taken = async (number: number): Promise<void> => {
  await gateway.publish(version(number));
  await until(async () => (await reason()) === `version ${number}`);
};

/** Clients that ask without a pause until they are told to stop. */
function keepAsking(clients: number): () => Promise<{ served: number; failed: unknown[] }> {
  const tally = { served: 0, failed: [] as unknown[] };
  let running = true;
  const load = Array.from({ length: clients }, async (_, client) => {
    for (let at = 0; running; at += 1) {
      const { status, body } = await gateway.query(`{ people { name talks } c${client}x${at % 3}: talkCount }`).catch((error: unknown) => ({ status: 0, body: { errors: [error] } }));
      if (status !== 200 || body.errors) tally.failed.push(body);
      tally.served += 1;
      // A client reads what it gets; without a pause they would leave nothing of this process to those who wait.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  return async () => {
    running = false;
    await Promise.all(load);
    return tally;
  };
}

test(`${RELOADS} reloads while ${IN_FLIGHT} requests are in flight and others come and go: none fails`, async () => {
  const stop = keepAsking(4);
  const inFlight = Array.from({ length: IN_FLIGHT }, (_, at) => gateway.query(`${at % 4 === 0 ? 'mutation' : 'query'} ($at: Int!) { held(at: $at) }`, { variables: { at } }));
  // A pool has 256 connections: these are at the subgraph, the others wait for one.
  await until(() => arrived >= 250);
  for (let number = 1; number <= RELOADS; number += 1) await taken(number);
  expect(arrived).toBeLessThan(IN_FLIGHT);
  release();
  const answers = await Promise.all(inFlight);
  expect(answers.filter(({ body }, at) => body.data?.held !== at || body.errors)).toEqual([]);
  const { served, failed } = await stop();
  expect(failed).toEqual([]);
  expect(served).toBeGreaterThan(0);
  gate = Promise.resolve();
});

/** Builds, and is no valid schema: what would be found out when the graph is half replaced already. */
const invalid = (supergraph: string): string => `${supergraph.replace('type Query', 'type Query implements Wanting')}\ninterface Wanting @join__type(graph: TALKS) { missing: Int! @join__field(graph: TALKS) }\n`;

test('a broken file is refused under load, and the old graph goes on', async () => {
  const stop = keepAsking(6);
  const original = version(RELOADS);
  const refusals = (): number => gateway.logged().split('supergraph file refused').length - 1;
  const broken = ['type Query {', original.slice(0, original.length / 2), '', original.replace(/join__field\(graph: TALKS\)/g, 'join__field(graph: NOBODY)'), invalid(original)];
  for (const text of broken) {
    const before = refusals();
    await gateway.publish(text);
    await until(() => refusals() > before);
    expect(await reason()).toBe(`version ${RELOADS}`);
  }
  expect(gateway.logged()).toMatch(/"reason":"Syntax Error[^"]*","msg":"supergraph file refused/);
  const { served, failed } = await stop();
  expect(failed).toEqual([]);
  expect(served).toBeGreaterThan(10);
  await taken(RELOADS + 1);
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  expect(text).toContain(`gateway_supergraph_loads_total{outcome="refused"} ${broken.length}`);
});

test('a subgraph that moves is followed: the next request goes to its new address', async () => {
  const moved = new FixtureSubgraph('talks', talks.sdl, { Query: { talkCount: () => 4 } });
  await moved.start();
  const stop = keepAsking(4);
  await gateway.publish(compose([people, moved, holding]));
  await until(async () => (await gateway.query('{ talkCount }')).body.data?.talkCount === 4);
  expect((await stop()).failed).toEqual([]);
  await moved.stop();
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { FixtureGateway, FixtureSubgraph, until } from './gateway.fixtures';
import { operationId } from './limits/parsed-documents';

jest.setTimeout(60_000);

const refuse = (code: string) => () => {
  throw new GraphQLError('不行', { extensions: { code } });
};
/** Repeats what it was asked wherever an error has room for it. */
const quote = (_: unknown, { text }: { text: string }): never => {
  throw new GraphQLError(`no ${text}`, { extensions: { code: text, detail: text, [text]: text } });
};
/** Request ids of calls whose answer breaks off. */
const BREAKS = 'b4ea4500';
const organisation = new FixtureSubgraph(
  'organisation',
  `type Query { people: [Person!]! refused: Int lying(text: String): Int quoting(text: String!): Int }
   type Mutation { quoting(text: String!): Int } type Person @key(fields: "id") { id: ID! }`,
  {
    Query: { people: () => [{ id: '1' }], refused: refuse('FORBIDDEN'), lying: refuse('WHATEVER_THE_SUBGRAPH_SAYS'), quoting: quote },
    Mutation: { quoting: quote },
  },
  (app) => {
    app.addHook('preHandler', async (request, reply) => {
      if (!String(request.headers['x-request-id']).startsWith(BREAKS)) return;
      reply.hijack();
      // No HTTP, but what was asked: a parser's error quotes what it could not read.
      reply.raw.socket?.end(JSON.stringify(request.body));
    });
  },
);
const talks = new FixtureSubgraph('talks', 'type Person @key(fields: "id") { id: ID! talks: Int }', { Person: { talks: () => 1 } });

const listed = 'query BranchYear { people { id talks } }';
let folder: string;
let gateway: FixtureGateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'observed-'));
  const operations = [{ id: operationId(listed), name: 'BranchYear', type: 'query', body: listed }];
  await writeFile(join(folder, 'operations.json'), JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
  gateway = await FixtureGateway.start([organisation, talks], { operations: { mode: 'open', manifests: [join(folder, 'operations.json')] } });
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

const lines = (): Record<string, unknown>[] =>
  gateway
    .logged()
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]))
    .filter(({ msg }) => msg === 'request');
/** The line of the next request, without what pino adds. */
async function lineOf(ask: () => Promise<unknown>): Promise<Record<string, unknown>> {
  const before = lines().length;
  await ask();
  await until(() => lines().length > before);
  expect(lines()).toHaveLength(before + 1);
  const { level: _level, time: _time, pid: _pid, hostname: _host, msg: _msg, ...line } = lines().at(-1) ?? {};
  return line;
}
const metrics = async (): Promise<string> => (await fetch(`${gateway.url}/metrics`)).text();

test('a request is one line: the name of the operation, status, milliseconds, calls', async () => {
  const line = await lineOf(() => gateway.post({ query: listed, variables: { unused: 'a-persons-name' } }));
  expect(line).toEqual({ reqId: expect.stringMatching(/^[\da-f-]{36}$/), method: 'POST', route: '/graphql', status: 200, ms: expect.any(Number), operation: 'BranchYear', fetches: 2 });
});

test.each([
  ['an error that is answered', { query: 'query Refused { refused }' }, { operation: 'Refused', codes: ['FORBIDDEN'] }],
  ['an error that is masked', { query: '{ lying }' }, { codes: ['INTERNAL_SERVER_ERROR'] }],
  ['a document that is refused', { query: 'query Deep { nothing }', operationName: 'Deep' }, { operation: 'Deep', codes: ['GRAPHQL_VALIDATION_FAILED'] }],
  ['a document that is too large', { query: `query Large { ${'a: __typename '.repeat(200)} }`, operationName: 'Large' }, { operation: 'Large', codes: ['OPERATION_TOO_LARGE'] }],
])('%s is named by its code', async (_, body, expected) => {
  expect(await lineOf(() => gateway.post(body))).toMatchObject(expected);
});

test('a name that is none, or is too long for one, is not written down', async () => {
  const long = 'x'.repeat(61);
  for (const body of [{ query: `query ${long} { refused }` }, { query: '{ refused }', operationName: 'no name: 张三' }, { query: '{ refused', operationName: long }]) {
    expect(await lineOf(() => gateway.post(body))).not.toHaveProperty('operation');
  }
  expect(gateway.logged()).not.toContain(long);
});

test('no value of a variable or of an argument is ever logged, whatever goes wrong', async () => {
  for (const query of ['query ($x: String) { lying(text: $x) }', 'query ($x: Int) { lying(text: $x) }', 'query ($x: String) { nothing(text: $x) }', 'query ($x: Int!) { a: lying(text: "secret-value") @skip(if: $x) }']) {
    await gateway.post({ query, variables: { x: 'secret-value' } });
  }
  await gateway.fetch('/graphql?query={people{id}}&variables={"x":"secret-value"}', { headers: { 'x-apollo-operation-name': 'x' } });
  await gateway.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"variables":{"x":"secret-value"' });
  expect(gateway.logged()).not.toContain('secret-value');
});

describe('an error of a subgraph whose message repeats a variable', () => {
  const variables = { text: 'secret-value' };
  const told = (): Record<string, unknown>[] => gateway.logged().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);

  test.each(['query ($text: String!) { quoting(text: $text) }', 'mutation ($text: String!) { quoting(text: $text) }', '{ quoting(text: "secret-value") }'])('is logged by service, path and request: %s', async (query) => {
    const response = await gateway.post({ query, variables });
    expect(await response.text()).not.toMatch(/no secret-value/);
    const requestId = response.headers.get('x-request-id');
    expect(told().filter(({ reqId, msg }) => reqId === requestId && msg !== 'request')).toEqual([
      expect.objectContaining({ level: 50, msg: 'subgraph error masked', subgraph: 'organisation', path: ['quoting'] }),
    ]);
    expect(gateway.logged()).not.toContain('secret-value');
  });

  test('is logged by its kind where the connection breaks', async () => {
    const requestId = `${BREAKS}-0000-7000-8000-000000000001`;
    await gateway.post({ query: 'mutation ($text: String!) { quoting(text: $text) }', variables }, { 'x-request-id': requestId });
    expect(told().filter(({ reqId, msg }) => reqId === requestId && msg !== 'request')).toEqual([
      expect.objectContaining({ level: 40, msg: 'subgraph call failed', subgraph: 'organisation', err: { type: 'HTTPParserError', stack: expect.stringContaining('undici') } }),
    ]);
    expect(gateway.logged()).not.toContain('secret-value');
  });
});

test('an operation is measured by the name of its manifest, any other as ad-hoc', async () => {
  await gateway.post({ query: listed });
  await gateway.post({ query: 'query BranchYear { people { id } }' });
  const names = new Set([...(await metrics()).matchAll(/gateway_operation_seconds_count\{operation="([^"]*)"\}/g)].map(([, name]) => name));
  expect(names).toEqual(new Set(['BranchYear', 'ad-hoc']));
});

test('codes, plans, calls to subgraphs and the lag of the event loop are measured', async () => {
  await gateway.post({ query: '{ refused }' });
  const text = await metrics();
  const value = (name: string): number => Number(text.split('\n').find((line) => line.startsWith(`${name} `))?.slice(name.length + 1));
  expect(value('gateway_errors_total{code="FORBIDDEN"}')).toBeGreaterThan(0);
  expect(text).not.toContain('WHATEVER_THE_SUBGRAPH_SAYS');
  expect(value('gateway_plan_seconds_count')).toBeGreaterThan(0);
  expect(value('gateway_plan_seconds_sum')).toBeGreaterThan(0);
  expect(value('gateway_fetches_count')).toBeGreaterThan(0);
  expect(value('gateway_fetches_bucket{le="2"}')).toBeGreaterThan(value('gateway_fetches_bucket{le="1"}'));
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'gateway_subgraph_seconds_count{subgraph="talks",outcome="ok"}']) expect(value(name)).toBeGreaterThan(0);
});

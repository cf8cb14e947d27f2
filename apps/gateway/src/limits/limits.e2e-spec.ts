import { FixtureGateway, FixtureSubgraph } from '../gateway.fixtures';

jest.setTimeout(60_000);

let asked = 0;
const count = (): number => (asked += 1);
const fixture = new FixtureSubgraph(
  'organisation',
  `type Query { people(first: Int! = 20): People! me: Person! }
   type Mutation { touch: Int! }
   type People { nodes: [Person!]! }
   type Person { id: ID! name: String friend: Person deep(arguments: [[[Int]]]): Int }`,
  {
    Query: { people: () => (count(), { nodes: [] }), me: () => (count(), { id: '1', name: '张三' }) },
    Mutation: { touch: () => count() },
    Person: { friend: () => ({ id: '2' }), deep: () => 1 },
  },
);

let gateway: FixtureGateway;
beforeAll(async () => void (gateway = await FixtureGateway.start([fixture], { limits: {} })));
afterAll(() => gateway.stop());

const repeated = (times: number, part: (at: number) => string): string => Array.from({ length: times }, (_, at) => part(at)).join(' ');
const nested = (levels: number): string => `{ me ${'{ friend '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;
const bomb = repeated(40, (at) => `fragment F${at} on Person { ${at === 39 ? 'id' : `...F${at + 1} ...F${at + 1}`} }`);

const JSON_ONLY = { accept: 'application/json' };
const RESPONSE_JSON = { accept: 'application/graphql-response+json' };

/** Name, query, variables, code. */
const refused: [string, string, object, string][] = [
  ['5,000 aliases', `{ ${repeated(5_000, (at) => `a${at}: __typename`)} }`, {}, 'OPERATION_TOO_LARGE'],
  ['101 aliases of __typename', `{ ${repeated(101, (at) => `a${at}: __typename`)} }`, {}, 'OPERATION_TOO_LARGE'],
  ['300 aliased mutations', `mutation { ${repeated(300, (at) => `a${at}: touch`)} }`, {}, 'OPERATION_TOO_LARGE'],
  ['6 mutations', `mutation { ${repeated(6, (at) => `a${at}: touch`)} }`, {}, 'OPERATION_TOO_LARGE'],
  ['depth 41', nested(41), {}, 'OPERATION_TOO_LARGE'],
  ['depth 26', nested(26), {}, 'OPERATION_TOO_LARGE'],
  ['a flood of tokens', `{ me { id(${repeated(5_000, (at) => `a${at}: ${at}`)}) } }`, {}, 'OPERATION_TOO_LARGE'],
  ['a flood of brackets', `{ me { deep(arguments: ${'['.repeat(3_000)}`, {}, 'OPERATION_TOO_LARGE'],
  ['a flood of braces', `${'{ me '.repeat(1_900)}${'}'.repeat(1_900)}`, {}, 'OPERATION_TOO_LARGE'],
  ['nested arguments', `{ me { deep(arguments: ${'['.repeat(30)}1${']'.repeat(30)}) } }`, {}, 'OPERATION_TOO_LARGE'],
  ['51 directives', `{ me { id ${repeated(51, () => '@include(if: true)')} } }`, {}, 'OPERATION_TOO_LARGE'],
  ['one field 3,000 times', `{ me { ${repeated(3_000, () => 'id')} } }`, {}, 'OPERATION_TOO_LARGE'],
  ['one field 3,000 times in fragments nobody spreads', `{ me { id } } fragment F on Person { ${repeated(3_000, () => 'id')} }`, {}, 'OPERATION_TOO_LARGE'],
  ['a fragment bomb', `{ me { ...F0 } } ${bomb}`, {}, 'OPERATION_TOO_LARGE'],
  ['pages that multiply', `{ ${repeated(60, (at) => `a${at}: people(first: 100) { nodes { friend { friend { friend { friend { friend { friend { friend { friend { friend { id } } } } } } } } } } }`)} }`, {}, 'OPERATION_TOO_LARGE'],
  ['a page of 101', '{ people(first: 101) { nodes { id } } }', {}, 'BAD_USER_INPUT'],
  ['a page of a thousand million', '{ people(first: 1000000000) { nodes { id } } }', {}, 'BAD_USER_INPUT'],
  ['a page of 101 by variable', 'query ($n: Int!) { people(first: $n) { nodes { id } } }', { n: 101 }, 'BAD_USER_INPUT'],
  ['a page of 101 by default', 'query ($n: Int! = 101) { people(first: $n) { nodes { id } } }', {}, 'BAD_USER_INPUT'],
];

test.each(refused)('%s: one error, no subgraph asked, the status of the media type, at once', async (_, query, variables, code) => {
  const before = asked;
  const started = performance.now();
  for (const [accept, status] of [[JSON_ONLY, 200], [RESPONSE_JSON, 400]] as const) {
    const answer = await gateway.query(query, { variables, headers: accept });
    expect([answer.status, answer.body]).toEqual([status, { errors: [{ message: expect.stringMatching(/[一-龥]/), extensions: { code } }] }]);
    expect(answer.headers.get('content-type')).toContain(accept.accept);
  }
  expect(asked).toBe(before);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('what stays below the limits is answered', async () => {
  const answer = await gateway.query(`query ($n: Int!) { ${repeated(99, (at) => `a${at}: __typename`)} people(first: $n) { nodes { id } } me { id @include(if: true) } }`, { variables: { n: 100 } });
  expect([answer.status, answer.body.errors, answer.body.data?.me]).toEqual([200, undefined, { id: '1' }]);
  expect((await gateway.query(nested(25))).body.errors).toBeUndefined();
  expect((await gateway.query(`mutation { ${repeated(5, (at) => `a${at}: touch`)} }`)).body.errors).toBeUndefined();
});

test.each([
  [200, { data: { me: { name: '张三' } } }],
  [1_900, { errors: [{ message: 'Validation aborted.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }],
])('one field %i times is validated, or given up, quickly', async (times, body) => {
  const started = performance.now();
  const answer = await gateway.query(`{ me { ${repeated(times, () => 'name')} } }`);
  expect(answer.body).toEqual(body);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a body of 2 MB is 413 in every media type', async () => {
  for (const headers of [JSON_ONLY, RESPONSE_JSON]) {
    const answer = await gateway.query(`{ me { id } } # ${'x'.repeat(2_000_000)}`, { headers });
    expect([answer.status, answer.body.errors]).toEqual([413, [{ message: '内容超过大小限制', extensions: { code: 'PAYLOAD_TOO_LARGE' } }]]);
  }
});

test.each([
  ['a variable nested 50,000 deep', `{"query":"query ($n: Int) { people(first: 1) { nodes { id } } me { deep(arguments: 1) } }","variables":{"n":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`],
  ['a name that poisons prototypes', '{"query":"{ me { id } }","__proto__":{"x":1}}'],
  ['an operation that is none', '{"query":"fragment F on Person { id }"}'],
  ['an operation that is not there', '{"query":"query A { me { id } }","operationName":"B"}'],
  ['a subscription', '{"query":"subscription { me { id } }"}'],
  ['a cycle of fragments', '{"query":"{ me { ...F } } fragment F on Person { friend { ...F } }"}'],
  ['a guess', '{"query":"{ mee { id } }"}'],
  ['a batch', '[{"query":"{ me { id } }"}]'],
])('%s is the caller\'s fault and names nothing that was not asked for', async (_, body) => {
  const response = await gateway.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...RESPONSE_JSON }, body });
  expect(response.status).toBe(400);
  expect(await response.text()).not.toMatch(/Did you mean|INTERNAL|friend"/);
});

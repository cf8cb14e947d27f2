import type { ServerResponse } from 'node:http';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { FixtureGateway, FixtureSubgraph } from './gateway.fixtures';
import { MASKED_MESSAGE } from './masking';

jest.setTimeout(60_000);

const SECRET = 'hunter2';
const inside = `connect ECONNREFUSED 10.9.8.7:5432 postgres://organisation:${SECRET}@db select * from app.person at /srv/${SECRET}/main.js:1:2`;
/** What stands in none of the queries, and what no client may read anywhere. */
const SECRETS = /hunter2|10\.9\.8\.7|postgres|select \*|\/srv\/|organisation|127\.0\.0\.1|ECONN|UND_ERR|main\.js|\bat .*:\d+:\d+|node_modules/i;

/** How the subgraph answers the next call instead of executing it. */
let raw: ((response: ServerResponse) => void) | null = null;
const fail = () => {
  throw new Error(inside);
};

const organisation = new FixtureSubgraph(
  'organisation',
  `scalar Odd
   type Query { boom: String coded: String lying: String! odd: Odd ok: Int said(text: String): Int people: [Person!]! hidden: Stranger strangers: [Stranger] room: Room }
   type Room { name: String! }
   type Mutation { boom: String }
   type Person @key(fields: "id") { id: ID! }
   type Stranger @key(fields: "id", resolvable: false) { id: ID! }`,
  {
    Odd: new GraphQLScalarType({ name: 'Odd', serialize: fail }),
    Query: {
      boom: fail,
      coded: () => {
        throw new GraphQLError('您没有权限', { extensions: { code: 'FORBIDDEN', sql: inside, stacktrace: [inside], serviceName: SECRET, http: { headers: { 'x-secret': SECRET } } } });
      },
      lying: () => null,
      odd: () => 1,
      ok: () => 1,
      people: () => [{ id: '1' }],
      hidden: () => ({ id: '2' }),
      strangers: () => [{ id: '3' }, { id: '2' }],
    },
    Mutation: { boom: fail },
  },
  (app) => {
    app.addHook('onRequest', async (request, reply) => {
      const answer = raw;
      if (!answer || request.url !== '/graphql') return;
      raw = null;
      reply.hijack();
      answer(reply.raw);
    });
  },
);
const talks = new FixtureSubgraph(
  'talks',
  'type Person @key(fields: "id") { id: ID! notes: String } type Stranger @key(fields: "id") { id: ID! name: String! nickname: String }',
  { Person: { __resolveReference: fail, notes: () => 'x' }, Stranger: { __resolveReference: ({ id }: { id: string }) => (id === '2' ? null : { id, name: '张三' }) } },
);

let gateway: FixtureGateway;
beforeAll(async () => void (gateway = await FixtureGateway.start([organisation, talks])));
afterAll(() => gateway.stop());

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => (response: ServerResponse): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body));
};
const error = (more: object) => json({ data: { ok: null }, errors: [{ message: inside, path: ['ok'], ...more }] });

/** Where it is thrown, the query, how the subgraph answers, the code that clients see. */
const stages: [string, string, ((response: ServerResponse) => void) | null, string][] = [
  ['a resolver', '{ boom }', null, 'INTERNAL_SERVER_ERROR'],
  ['a mutation', 'mutation { boom }', null, 'INTERNAL_SERVER_ERROR'],
  ['a reference resolver', '{ people { notes } }', null, 'INTERNAL_SERVER_ERROR'],
  ['the serialisation of a scalar', '{ odd }', null, 'INTERNAL_SERVER_ERROR'],
  ['a null where none may be', '{ lying }', null, 'INTERNAL_SERVER_ERROR'],
  ['the extensions of a published error', '{ coded }', null, 'FORBIDDEN'],
  ['the message of an unknown code', '{ ok }', error({ extensions: { code: SECRET } }), 'INTERNAL_SERVER_ERROR'],
  ['a code of the gateway\'s own', '{ ok }', error({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }), 'INTERNAL_SERVER_ERROR'],
  ['a path', '{ ok }', json({ data: { ok: null }, errors: [{ message: '没有权限', path: ['ok', SECRET, inside], extensions: { code: 'FORBIDDEN' } }] }), 'FORBIDDEN'],
  ['a path of words that were asked for', `{ said(text: "${SECRET}") }`, json({ data: { said: null }, errors: [{ message: '没有权限', path: ['said', SECRET], extensions: { code: 'FORBIDDEN' } }] }), 'FORBIDDEN'],
  ['locations', '{ ok }', json({ data: { ok: null }, errors: [{ message: '没有权限', locations: [{ line: 1, column: 1, source: inside }], extensions: { code: 'FORBIDDEN' } }] }), 'FORBIDDEN'],
  ['errors of another shape', '{ ok }', json({ data: null, errors: [inside, null, 7, [inside], { message: { text: inside }, path: { to: inside }, extensions: inside }] }), 'INTERNAL_SERVER_ERROR'],
  ['valueCompletion of its own', '{ ok }', json({ data: { ok: 'no number' }, extensions: { valueCompletion: [{ message: inside, path: [inside] }], sql: inside } }), 'INTERNAL_SERVER_ERROR'],
  ['an HTML page, 500', '{ ok }', json(`<html><pre>${inside}</pre></html>`, 500, { 'content-type': 'text/html' }), 'SERVICE_UNAVAILABLE'],
  ['JSON, 500', '{ ok }', json({ errors: [{ message: inside }] }, 500), 'SERVICE_UNAVAILABLE'],
  ['text, 400', '{ ok }', json(inside, 400, { 'content-type': 'text/plain' }), 'INTERNAL_SERVER_ERROR'],
  ['an error, 400', '{ ok }', json({ errors: [{ message: inside, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, 400), 'INTERNAL_SERVER_ERROR'],
  ['JSON that is none', '{ ok }', json(`{"data":{"ok":1},"x":"${inside}`), 'INTERNAL_SERVER_ERROR'],
  ['an array', '{ ok }', json([inside]), 'INTERNAL_SERVER_ERROR'],
  ['a redirect', '{ ok }', json({ data: { ok: 1 } }, 302, { location: `http://10.9.8.7/${SECRET}` }), 'SERVICE_UNAVAILABLE'],
  ['401 in text', '{ ok }', json(inside, 401, { 'content-type': 'text/plain', 'www-authenticate': `Basic realm="${SECRET}"` }), 'UNAUTHENTICATED'],
  ['too much', '{ ok }', json(`{"data":{"ok":1},"x":"${SECRET.repeat(6_000_000)}"}`), 'SERVICE_UNAVAILABLE'],
  ['a connection that breaks in the middle', 'mutation { boom }', (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write(`{"x":"${inside}`);
    setTimeout(() => response.socket?.destroy(), 20);
  }, 'SERVICE_UNAVAILABLE'],
  ['no HTTP at all', 'mutation { boom }', (response) => void response.socket?.end(inside), 'SERVICE_UNAVAILABLE'],
];

test.each(stages)('%s tells a client a code and no more', async (_, query, answer, code) => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    raw = answer;
    const response = await gateway.post({ query }, { accept });
    const text = await response.text();
    const body = JSON.parse(text) as { errors?: { message: string; extensions: Record<string, unknown> }[]; extensions?: unknown };
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(expect.arrayContaining([code]));
    for (const one of body.errors ?? []) {
      expect(Object.keys(one.extensions).sort()).toEqual(one.extensions.code === 'INTERNAL_SERVER_ERROR' ? ['code', 'requestId'] : ['code']);
    }
    expect(body.extensions).toBeUndefined();
    expect(text).not.toMatch(SECRETS);
    expect(JSON.stringify([...response.headers])).not.toMatch(SECRETS);
    expect(response.status).toBe(code === 'UNAUTHENTICATED' ? 401 : 200);
  }
  // Nor the log: what a subgraph says may be anybody's data.
  expect(gateway.logged()).not.toMatch(/hunter2|10\.9\.8\.7|postgres:|select \*/);
});

/** What was logged of a request besides its own line. */
const linesOf = (headers: Headers): Record<string, unknown>[] =>
  gateway
    .logged()
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]))
    .filter(({ reqId, msg }) => reqId === headers.get('x-request-id') && msg !== 'request');

test('a field of somebody whom the viewer may not see is forbidden, and no fault of ours', async () => {
  const answer = await gateway.query('{ ok hidden { id name } }');
  expect(answer.body).toEqual({ data: { ok: 1, hidden: null }, errors: [{ message: '您没有权限查看此内容', path: ['hidden', 'name'], extensions: { code: 'FORBIDDEN' } }] });
  expect((await gateway.query('{ hidden { id nickname } }')).body).toEqual({ data: { hidden: { id: '2', nickname: null } } });
  const list = await gateway.query('{ strangers { id name } }');
  expect(list.body.data).toEqual({ strangers: [{ id: '3', name: '张三' }, null] });
  expect(list.body.errors).toMatchObject([{ path: ['strangers', 1, 'name'], extensions: { code: 'FORBIDDEN' } }]);
  expect(linesOf(answer.headers)).toEqual([]);
});

test('beside somebody hidden a null that may not be is still our fault, and the log says where', async () => {
  raw = json({ data: { hidden: { __typename: 'Stranger', id: '2' }, room: { name: null }, people: null } });
  const answer = await gateway.query('{ hidden { id name } room { name } people { id } }');
  expect(answer.body.errors).toEqual([
    { message: '您没有权限查看此内容', path: ['hidden', 'name'], extensions: { code: 'FORBIDDEN' } },
    { message: MASKED_MESSAGE, path: ['room', 'name'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') } },
    { message: MASKED_MESSAGE, path: ['people'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') } },
  ]);
  expect(linesOf(answer.headers)).toEqual([expect.objectContaining({ level: 50, msg: 'a subgraph answered against its schema', paths: [['room', 'name'], ['people']] })]);
});

test('a value of another type on a hidden reference is our fault too', async () => {
  raw = json({ data: { hidden: { __typename: 'Stranger', id: { inside } } } });
  expect((await gateway.query('{ hidden { id nickname } }')).body.errors).toMatchObject([{ path: ['hidden', 'id'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(gateway.logged()).not.toContain(SECRET);
});

test('headers of a subgraph stay inside', async () => {
  raw = json({ data: { ok: 1 } }, 200, { 'x-secret': SECRET, 'set-cookie': `a=${SECRET}`, server: SECRET, 'cache-control': 'public, max-age=60' });
  const response = await gateway.post({ query: '{ ok }' });
  expect(await response.json()).toEqual({ data: { ok: 1 } });
  expect(JSON.stringify([...response.headers])).not.toMatch(SECRETS);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('outside the graph nothing tells more', async () => {
  for (const [path, init] of [['/nowhere', {}], ['/graphql', { method: 'PUT' }], ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }], ['/%', {}], ['/live', {}]] as const) {
    const response = await gateway.fetch(path, init);
    expect(await response.text()).not.toMatch(SECRETS);
  }
});

test('readiness and metrics are for whoever watches the house, not for its clients', async () => {
  const through = (path: string, forwarded?: string) => fetch(`${gateway.url}${path}`, forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } });
  for (const path of ['/ready', '/metrics']) {
    expect((await through(path)).status).toBe(200);
    expect((await through(path, '192.168.1.7')).status).toBe(200);
    const outside = await through(path, '203.0.113.7');
    expect([outside.status, await outside.text()]).toEqual([404, expect.stringContaining('NOT_FOUND')]);
    expect((await through(path, '192.168.1.7, 203.0.113.7')).status).toBe(404);
    expect((await through(path, 'unknown')).status).toBe(404);
  }
  expect(await (await through('/live', '203.0.113.7')).json()).toEqual({ status: 'live' });
  const figures = await (await through('/metrics')).text();
  expect(figures).not.toMatch(/hunter2|10\.9\.8\.7|postgres/);
});

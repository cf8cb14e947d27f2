import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { withClient } from '@tongxin/cluster';
import { createDataSource, migrate } from '@tongxin/database';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { InvalidToken, type Viewer } from '@tongxin/viewer';
import { pino } from 'pino';
import { buildServiceSchema } from './build-schema';
import { CreateLeaks1767225600000, leakContext, leakyService, secret } from './fixtures/leaky.resolver';
import { errSerializer } from './loggable';
import { createSubgraphServer, type SubgraphServer } from './server';

jest.setTimeout(60_000);
const viewer: Viewer = { institutionId: randomUUID(), personId: randomUUID(), administrator: null };
/** A value of the caller's, about a person: it may go back to the caller, and never into a log. */
const personal = '张三的谈话内容';

let database: TestDatabase;
let server: SubgraphServer;
const log: string[] = [];
/** Where the service breaks outside its resolvers. */
const broken = { context: false, verify: false };
beforeAll(async () => {
  database = await testDatabase('talks', (url) => migrate({ service: 'talks', url, migrations: [CreateLeaks1767225600000] }));
  const dataSource = createDataSource({ url: database.url, applicationName: 'leaky', poolSize: 2 });
  await dataSource.initialize();
  server = await createSubgraphServer({
    name: 'leaky-service',
    schema: buildServiceSchema(leakyService).schema,
    dataSource,
    verify: async (authorization) => {
      if (broken.verify) throw new Error(secret);
      return authorization ? viewer : null;
    },
    contextOf: (base) => {
      if (broken.context) throw new Error(secret);
      return leakContext(base);
    },
    log: pino({ level: 'trace', serializers: { err: errSerializer } }, new Writable({ write: (chunk, _encoding, done) => { log.push(String(chunk)); done(); } })),
    routes: (app) => {
      app.get('/thrown', async () => { throw new Error(secret); });
      app.get('/text', async () => { throw secret as unknown as Error; });
      app.get('/token', async () => { throw new InvalidToken(secret); });
      app.get('/refused', async () => { throw Object.assign(new Error(secret), { statusCode: 403 }); });
      app.get('/teapot', async () => { throw Object.assign(new Error(secret), { statusCode: 418 }); });
      app.get('/sql', async () => dataSource.query(`select $1::uuid, '${secret}'`, [personal]));
      app.post('/body', async () => ({}));
    },
  });
});
afterAll(async () => {
  await server.close();
  await database.drop();
});
beforeEach(() => {
  log.splice(0);
  Object.assign(broken, { context: false, verify: false });
});

/** Everything of ours that a stranger could use: the secret, a host, SQL, a frame of a stack, the service's own name. */
const inside = /hunter2|10\.9\.8\.7|internal:5432|postgres|select |insert |no_such_function|app\.|\n\s+at |\.ts:|node_modules|leaky-service|QueryFailed/i;
interface Answer {
  errors: { message: string; extensions: { code: string; requestId?: string } }[];
}
const post = async (payload: string | object, headers: Record<string, string> = {}) => {
  const answer = await server.app.inject({ method: 'POST', url: '/graphql', headers: { authorization: 'x', 'content-type': 'application/json', ...headers }, payload });
  expect(`${answer.body}${JSON.stringify(answer.headers)}`).not.toMatch(inside);
  return { status: answer.statusCode, body: answer.json<Answer>() };
};
const get = async (url: string, payload?: string) => {
  const answer = await server.app.inject({ method: payload === undefined ? 'GET' : 'POST', url, ...(payload !== undefined && { payload, headers: { 'content-type': 'application/json' } }) });
  expect(`${answer.body}${JSON.stringify(answer.headers)}`).not.toMatch(inside);
  return { status: answer.statusCode, body: answer.json<Answer>() };
};
const masked = { message: '系统内部错误,请凭请求编号联系管理员', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } };

describe('nothing from inside reaches a client', () => {
  test.each([
    ['a resolver', '{ resolver }'],
    ['a library that borrows a code of ours', '{ foreignCode }'],
    ['something thrown that is no error', '{ thrownText }'],
    ['a loader', '{ loader }'],
    ['a statement', `{ statement(text: "${personal}") }`],
    ['a scalar that breaks while an answer is written', '{ serialise }'],
    ['a scalar that refuses while an answer is written', '{ serialiseForeign }'],
    ['a validator that breaks', '{ validated(input: { text: "x" }) }'],
    ['a field that has no value', '{ missing }'],
    ['a field of an object', '{ object { field } }'],
    ['a reference', '{ _entities(representations: [{ __typename: "Leak", id: "1" }]) { ... on Leak { id } } }'],
    ['the work of a transaction', 'mutation { transaction }'],
    ['COMMIT', `mutation { commit(text: "${personal}") }`],
  ])('%s', async (_, query) => {
    const { body } = await post({ query });
    expect(body.errors).toMatchObject([masked]);
    const [line] = log.map((text) => JSON.parse(text) as { msg: string; requestId: string }).filter(({ msg }) => msg === 'masked error');
    expect(line?.requestId).toBe(body.errors[0]?.extensions.requestId);
    expect(log.join()).not.toContain(personal);
  });

  test.each([
    ['as text', { query: '{ parse(value: "x") }' }],
    ['as a variable', { query: 'query($v: Leaky!) { parse(value: $v) }', variables: { v: personal } }],
  ])('a scalar that breaks while it is read, %s', async (_, request) => {
    const { status, body } = await post(request);
    expect([status, body.errors[0]?.message]).toEqual([400, '输入有误,请检查后再试']);
    expect(log.join()).not.toContain(personal);
  });

  test('the context', async () => {
    broken.context = true;
    const { body } = await post({ query: '{ resolver }' }, { 'x-request-id': 'request-0009' });
    expect(body.errors).toEqual([{ ...masked, extensions: { ...masked.extensions, requestId: 'request-0009' } }]);
    expect(log.join()).toContain('request-0009');
  });

  test('whoever verifies the token', async () => {
    broken.verify = true;
    expect(await post({ query: '{ resolver }' })).toMatchObject({ status: 401, body: { errors: [{ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } }] } });
  });

  test('the audit', async () => {
    await withClient(database.superuserUrl, (client) => client.query('revoke insert on app.audit_entry from talks'));
    expect(await post({ query: '{ read }' })).toMatchObject({ status: 500, body: { errors: [masked] } });
    await withClient(database.superuserUrl, (client) => client.query('grant insert on app.audit_entry to talks'));
  });

  test.each(['{"query": "{ resolver ', 'x', '[]', '"text"', '{}', '{"query": 1}', '{"query":"{ resolver }","variables":1}'])('a body that is none: %s', async (body) => {
    expect((await post(body)).status).toBe(400);
  });

  test('a body of another type, and one that is too large', async () => {
    expect(await post('x', { 'content-type': 'application/x-secret' })).toMatchObject({ status: 415, body: { errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] } });
    expect(await post({ query: `# ${'x'.repeat(5_000_000)}\n{ resolver }` })).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] } });
  });

  test.each<[string, number, string]>([
    ['/thrown', 500, 'INTERNAL_SERVER_ERROR'],
    ['/text', 500, 'INTERNAL_SERVER_ERROR'],
    ['/sql', 500, 'INTERNAL_SERVER_ERROR'],
    ['/token', 401, 'UNAUTHENTICATED'],
    ['/refused', 403, 'FORBIDDEN'],
    ['/teapot', 500, 'INTERNAL_SERVER_ERROR'],
    ['/nowhere', 404, 'NOT_FOUND'],
  ])('the route %s', async (url, status, code) => {
    const answer = await get(url);
    expect([answer.status, answer.body.errors[0]?.extensions.code]).toEqual([status, code]);
    expect(log.join()).not.toContain(personal);
  });

  test('a body that is no JSON, outside the graph', async () => {
    expect(await get('/body', `{"name": "${personal}`)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
    expect(log.join()).not.toContain(personal);
  });
});

describe('the log', () => {
  test('holds no value of a variable, not even where an error repeats one', async () => {
    await post({ query: 'query named($text: String!) { echo(text: $text) }', variables: { text: personal } });
    await post({ query: 'mutation named($text: String!) { commit(text: $text) }', variables: { text: personal } });
    await post({ query: 'query named($text: String!) { statement(text: $text) }', variables: { text: personal } });
    expect(log.join()).toContain('cannot use …');
    expect(log.join()).not.toContain(personal);
  });
});

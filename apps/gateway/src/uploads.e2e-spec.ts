import { FixtureGateway, FixtureSubgraph } from './gateway.fixtures';
import { MASKED_MESSAGE, UNAUTHENTICATED_MESSAGE, UNAVAILABLE_MESSAGE } from './masking';
import { FixtureIdentity } from './sign-in/identity.fixtures';

jest.setTimeout(60_000);

const JSON_TYPE = 'application/json';
const SECRET = 'hunter2';
const inside = `insert into app.upload failed for 张三, postgres://organisation:${SECRET}@10.9.8.7/db`;
/** How organisation answers the next upload. */
let refusal: { status: number; body: unknown; type: string } | null = null;
let received = 0;

const SDL = 'type Query { me: Boolean } type Mutation { startImport: Int }';
const organisation = new FixtureSubgraph('organisation', SDL, { Query: { me: () => true }, Mutation: { startImport: () => 1 } }, (app) => {
  void app.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    routes.post('/uploads', async (_request, reply) => {
      received += 1;
      if (!refusal) return reply.code(201).send({ uploadId: 'u1' });
      const { status, body, type } = refusal;
      return reply.code(status).header('x-secret', SECRET).type(type).send(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
});

let identity: FixtureIdentity;
let gateway: FixtureGateway;
const start = async (sensitive: number): Promise<void> => {
  refusal = null;
  identity = new FixtureIdentity();
  gateway = await FixtureGateway.start([organisation], { identity, parts: { rates: { sensitive } } });
};

const upload = async (account = 'head') =>
  fetch(`${gateway.url}/uploads`, { method: 'POST', body: 'a;b', headers: { authorization: await identity.bearer(account), 'content-type': 'text/csv' } });

describe('a refusal of an upload', () => {
  beforeAll(() => start(100));
  afterAll(() => gateway.stop());

  const error = (message: string, code?: string, more: object = {}) => ({ errors: [{ message, extensions: { code, ...more } }] });
  const masked = (requestId: string | null) => ({ message: MASKED_MESSAGE, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } });

  test.each<[string, number, unknown]>([
    ['of a code that clients know', 403, error('您没有权限进行此操作', 'FORBIDDEN')],
    ['of whoever is nobody there', 401, error('请先登录', 'UNAUTHENTICATED')],
    ['of a file that cannot be taken', 400, error('文件不是工作簿', 'BAD_USER_INPUT')],
  ])('%s keeps its status and sentence', async (_, status, body) => {
    refusal = { status, body, type: JSON_TYPE };
    const answer = await upload();
    expect([answer.status, await answer.json()]).toEqual([status, body]);
    expect(answer.headers.get('x-secret')).toBeNull();
  });

  test('keeps nothing beside its sentence and code', async () => {
    refusal = { status: 403, type: JSON_TYPE, body: { ...error('您没有权限', 'FORBIDDEN', { sql: inside, stacktrace: [inside] }), extensions: { inside }, data: { inside } } };
    const answer = await upload();
    expect([answer.status, await answer.json()]).toEqual([403, error('您没有权限', 'FORBIDDEN')]);
  });

  test.each<[string, number, unknown, string]>([
    ['of an unknown code', 400, error(inside, 'UPLOAD_BROKEN'), JSON_TYPE],
    ['of a code that is a secret itself', 409, error('冲突', SECRET), JSON_TYPE],
    ['of no code', 422, error(inside), JSON_TYPE],
    ['of another shape', 400, { error: inside, message: inside }, JSON_TYPE],
    ['of no errors', 400, { errors: [] }, JSON_TYPE],
    ['of errors that are none', 400, { errors: [inside, null] }, JSON_TYPE],
    ['in JSON that is none', 400, `{"errors":["${inside}`, JSON_TYPE],
    ['in text', 400, inside, 'text/plain'],
  ])('%s becomes a request id under which it is logged, without its words', async (_, status, body, type) => {
    refusal = { status, body, type };
    const answer = await upload();
    const { errors } = (await answer.json()) as { errors: unknown[] };
    const requestId = answer.headers.get('x-request-id');
    expect([answer.status, new Set(errors.map((one) => JSON.stringify(one)))]).toEqual([500, new Set([JSON.stringify(masked(requestId))])]);
    const told = gateway.logged().split('\n').filter((line) => line.includes(`"reqId":"${requestId}"`));
    expect(told.find((line) => line.includes('"level":50'))).toContain('"subgraph":"organisation"');
    expect(told.find((line) => line.includes('"msg":"request"'))).toContain('"codes":["INTERNAL_SERVER_ERROR"]');
    expect(gateway.logged()).not.toContain(SECRET);
  });

  test('beside one that clients may read, masks the other', async () => {
    refusal = { status: 400, type: JSON_TYPE, body: { errors: [...error('文件不是工作簿', 'BAD_USER_INPUT').errors, ...error(inside, 'UPLOAD_BROKEN').errors] } };
    const answer = await upload();
    expect([answer.status, await answer.json()]).toEqual([500, { errors: [...error('文件不是工作簿', 'BAD_USER_INPUT').errors, masked(answer.headers.get('x-request-id'))] }]);
  });

  test.each<[number, string, unknown, number, string, string]>([
    [500, JSON_TYPE, error(inside, 'FORBIDDEN'), 503, 'SERVICE_UNAVAILABLE', UNAVAILABLE_MESSAGE],
    [302, JSON_TYPE, { location: inside }, 503, 'SERVICE_UNAVAILABLE', UNAVAILABLE_MESSAGE],
    [200, 'text/html', inside, 503, 'SERVICE_UNAVAILABLE', UNAVAILABLE_MESSAGE],
    [401, 'text/plain', inside, 401, 'UNAUTHENTICATED', UNAUTHENTICATED_MESSAGE],
  ])('in an answer that is none of the contract is told in our own words: %d in %s', async (status, type, body, told, code, message) => {
    refusal = { status, body, type };
    const answer = await upload();
    expect([answer.status, await answer.json()]).toEqual([told, error(message, code)]);
    expect(gateway.logged()).not.toContain(SECRET);
  });
});

describe('uploads of an account', () => {
  beforeAll(() => start(3));
  afterAll(() => gateway.stop());

  test('are counted with its sensitive mutations, and one too many reaches nobody', async () => {
    const before = received;
    expect([(await upload()).status, (await upload()).status]).toEqual([201, 201]);
    expect((await gateway.query('mutation { startImport }')).body).toEqual({ data: { startImport: 1 } });
    const refused = await upload();
    const seconds = Number(refused.headers.get('retry-after'));
    expect([refused.status, await refused.json()]).toEqual([429, { errors: [{ message: '请求过于频繁,请稍后再试', extensions: { code: 'RATE_LIMITED', retryAfterSeconds: seconds } }] }]);
    expect(seconds).toBeGreaterThan(0);
    expect(received - before).toBe(2);
    expect((await upload('staff')).status).toBe(201);
  });
});

import { withClient } from '@tongxin/cluster';
import { waitFor } from '@tongxin/testing';
import { generateKey, importSigningKey } from '@tongxin/viewer';
import { gate, secret } from './fixtures/note.resolver';
import { NoteService } from './fixtures/note-service';

jest.setTimeout(60_000);
let notes: NoteService;
beforeAll(async () => void (notes = await NoteService.start()));
afterAll(() => notes.stop());
beforeEach(() => void notes.log.splice(0));
const sql = <Row>(text: string, parameters: unknown[] = []): Promise<Row[]> =>
  withClient(notes.database.superuserUrl, async (client) => (await client.query(text, parameters)).rows as Row[]);
const codes = (answer: { errors?: { extensions: Record<string, unknown> }[] }) => answer.errors?.map((e) => e.extensions['code']);
const write = (input: object, as: string | null = notes.me) => notes.ask(as, 'mutation($input: WriteNoteInput!) { writeNote(input: $input) { note { id text upper } userErrors { code message hint path } } }', { input });

describe('errors', () => {
  test('what is ours is masked to a code and the request id, under which it is logged', async () => {
    const answer = await notes.ask(notes.me, '{ broken }', {}, { 'x-request-id': 'request-0001' });
    expect(JSON.stringify(answer)).not.toContain(secret);
    expect(answer.errors).toEqual([{ message: expect.stringContaining('系统内部错误'), path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-0001' } }]);
    const logged = notes.log.map((line) => JSON.parse(line) as { requestId: string; err: { message: string } });
    expect(logged).toContainEqual(expect.objectContaining({ requestId: 'request-0001', err: expect.objectContaining({ message: expect.stringContaining(secret) }) }));
  });

  test('a request without an id, or with one of strange characters, gets one', async () => {
    for (const headers of [{}, { 'x-request-id': 'x"\n'.replace('\n', ' ') }] as Record<string, string>[]) {
      expect((await notes.ask(notes.me, '{ broken }', {}, headers)).errors?.[0]?.extensions['requestId']).toMatch(/^[\da-f-]{36}$/);
    }
  });

  test('an SQL error is logged with its text and code, without parameters', async () => {
    expect(codes(await notes.ask(notes.me, '{ brokenSql(text: "张三的谈话") }'))).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(notes.log.join()).toContain('no_such_function($1)');
    expect(notes.log.join()).toContain('42883');
    expect(notes.log.join()).not.toContain('张三');
  });

  test('a unique constraint that only a race can break is a conflict', async () => {
    await write({ text: '一次' });
    const again = await write({ text: '一次' });
    expect(codes(again)).toEqual(['CONFLICT']);
    expect(notes.log.join()).not.toContain('masked error');
  });

  test("class-validator's refusal is the caller's mistake, in its own words", async () => {
    const answer = await write({ text: '十一个字的内容是太长了' });
    expect(answer.errors).toMatchObject([{ message: '不超过十个字', extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(answer)).not.toMatch(/validationErrors|stacktrace/);
  });

  test('a refusal by a rule is a user error, not a GraphQL error', async () => {
    expect(await write({ text: '' })).toMatchObject({
      data: { writeNote: { note: null, userErrors: [{ code: 'EMPTY', message: '内容不能为空', hint: '请写一句话', path: ['input', 'text'] }] } },
    });
  });

  test('one key for two bodies is an idempotency conflict, for the same body the same note', async () => {
    const first = await write({ text: '甲', idempotencyKey: 'k' });
    expect(first.errors).toBeUndefined();
    expect(await write({ text: '甲', idempotencyKey: 'k' })).toEqual(first);
    expect(codes(await write({ text: '乙', idempotencyKey: 'k' }))).toEqual(['IDEMPOTENCY_CONFLICT']);
    for (const idempotencyKey of ['', 'k'.repeat(201), 'k\ud800']) expect(codes(await write({ text: '丙', idempotencyKey }))).toEqual(['BAD_USER_INPUT']);
  });

  test('a malformed query and an unknown field are told apart from our errors', async () => {
    expect(codes(await notes.ask(notes.me, '{'))).toEqual(['GRAPHQL_PARSE_FAILED']);
    const unknown = await notes.ask(notes.me, '{ brokn }');
    expect([unknown.status, codes(unknown), unknown.errors?.[0]?.message]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED'], expect.not.stringContaining('Did you mean')]);
  });
});

describe('who asks', () => {
  test.each(['{ broken }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])('a forged token is refused: %s', async (query) => {
    const forged = await importSigningKey((await generateKey('gateway')).privateJwk);
    for (const authorization of [`Bearer ${await notes.token(notes.me, forged)}`, 'Bearer x.y.z', 'Basic eDp5', '']) {
      const answer = await notes.ask(null, query, {}, { authorization });
      expect([answer.status, codes(answer), answer.data, answer.errors?.[0]?.message]).toEqual([401, ['UNAUTHENTICATED'], undefined, '请先登录']);
    }
  });

  test('no token is an anonymous viewer, who reads and writes nothing', async () => {
    const id = await notes.write(notes.me, '我的');
    expect(codes(await notes.ask(null, `{ note(id: "${id}") { text } }`))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await write({ text: '匿名' }, null))).toEqual(['UNAUTHENTICATED']);
    expect((await notes.ask(null, '{ notes { nodes { id } totalCount } }')).data).toEqual({ notes: { nodes: [], totalCount: 0 } });
  });
});

describe('statements', () => {
  test('100 references cost one statement and its transaction', async () => {
    const id = await notes.write(notes.me, '许多');
    const before = await notes.statements();
    const representations = Array.from({ length: 100 }, () => ({ __typename: 'Note', id }));
    const { data } = await notes.ask(notes.me, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Note { text upper } } }', { r: representations });
    expect(data?.['_entities']).toHaveLength(100);
    expect((await notes.statements()) - before).toBe(3);
  });

  test('a page by keyset, its total counted only when asked', async () => {
    for (const n of [1, 2, 3, 4, 5]) await notes.write(notes.me, `页${n}`);
    const asked: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const before = await notes.statements();
      const { data } = await notes.ask(notes.me, 'query($after: String) { notes(first: 2, after: $after) { nodes { text } pageInfo { hasNextPage endCursor } } }', { after });
      expect((await notes.statements()) - before).toBe(3);
      const page = data?.['notes'] as { nodes: { text: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      asked.push(...page.nodes.map((node) => node.text));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(asked).toEqual((await sql<{ text: string }>('select text from app.note where institution_id = $1 order by text, id', [notes.institutionId])).map((row) => row.text));
    const before = await notes.statements();
    expect((await notes.ask(notes.me, '{ notes(first: 1) { totalCount } }')).data).toEqual({ notes: { totalCount: asked.length } });
    expect((await notes.statements()) - before).toBe(4);
  });

  test.each(['first: 0', 'first: 101', 'first: -1', 'first: 2, after: "eHl6"', 'first: 2, after: "WyJhIl0"'])('a page of %s is refused', async (args) => {
    expect(codes(await notes.ask(notes.me, `{ notes(${args}) { nodes { id } } }`))).toEqual(['BAD_USER_INPUT']);
  });

  test('a resolver that is still running when the answer leaves takes no connection that nobody gives back', async () => {
    const reached = new Promise<void>((resolve) => { gate.reached = resolve; });
    let open = (): void => undefined;
    gate.open = new Promise((resolve) => { open = resolve; });
    const answer = notes.ask(notes.me, '{ failing { late atOnce } }');
    await reached;
    expect(codes(await answer)).toEqual(['FORBIDDEN']);
    open();
    for (const n of [1, 2, 3]) expect((await notes.ask(notes.me, `{ notes(first: ${n}) { nodes { id } } }`)).errors).toBeUndefined();
    expect(notes.held).toBe(0);
  });
});

describe('days', () => {
  test('a calendar day goes in and out as it is written', async () => {
    expect((await notes.ask(notes.me, '{ sameDay(day: "2024-02-29") }')).data).toEqual({ sameDay: '2024-02-29' });
  });
  test.each(['"2026-02-29"', '"2026-2-1"', '"2026-02-01T00:00:00Z"', '20260201', '""'])('%s is refused in Chinese, as text and as a variable', async (day) => {
    const answers = [await notes.ask(notes.me, `{ sameDay(day: ${day}) }`), await notes.ask(notes.me, 'query($day: Date!) { sameDay(day: $day) }', { day: JSON.parse(day) as unknown })];
    for (const answer of answers) {
      expect([answer.status, answer.data]).toEqual([400, undefined]);
      expect(answer.errors?.[0]?.message).toContain('YYYY-MM-DD');
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(answer.errors?.[0]?.extensions['code']);
    }
  });
});

describe('audit of reads', () => {
  const rows = (id: string) => sql(`select operation, actor_person_id as who, request_id as "requestId" from app.audit_entry where kind = 'READ' and subject_id = $1`, [id]);

  test("another's note leaves its row before the answer; one's own leaves none", async () => {
    const id = await notes.write(notes.other, '他人的');
    const query = `query readNote { note(id: "${id}") { text } }`;
    expect((await notes.ask(notes.other, query)).errors).toBeUndefined();
    expect(await rows(id)).toEqual([]);
    expect((await notes.ask(notes.me, query, {}, { 'x-request-id': 'request-0002' })).errors).toBeUndefined();
    expect(await rows(id)).toEqual([{ operation: 'readNote', who: notes.me, requestId: 'request-0002' }]);
  });

  test('what cannot be audited is not answered', async () => {
    const id = await notes.write(notes.other, '不留痕');
    await sql('revoke insert on app.audit_entry from talks');
    try {
      const answer = await notes.ask(notes.me, `{ note(id: "${id}") { text } }`, {}, { 'x-request-id': 'request-0003' });
      expect(answer).toEqual({ status: 500, errors: [{ message: expect.stringContaining('系统内部错误'), extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-0003' } }] });
      expect(notes.log.join()).toContain('the audit could not be written');
      expect(notes.held).toBe(0);
    } finally {
      await sql('grant insert on app.audit_entry to talks');
    }
  });
});

test('/live, /ready and /metrics', async () => {
  const get = (url: string) => notes.server.app.inject({ method: 'GET', url });
  expect((await get('/live')).json()).toEqual({ live: true });
  expect([(await get('/ready')).statusCode, (await get('/ready')).json()]).toEqual([200, { ready: true }]);
  await notes.ask(notes.me, 'query counted { broken }');
  const metrics = (await get('/metrics')).body;
  expect(metrics).toMatch(/sql_statements_total \d+/);
  expect(metrics).toMatch(/graphql_operation_seconds_count\{field="broken",outcome="errors"\} \d+/);
  // Labels never come from clients: a new name for every request would be a new series for every request.
  expect(metrics).not.toContain('counted');
  expect(metrics).toContain('process_cpu_user_seconds_total');
});

describe('going down', () => {
  test('close() finishes what is in flight, takes nothing new, and closes the pool', async () => {
    const service = await NoteService.start();
    const reached = new Promise<void>((resolve) => { gate.reached = resolve; });
    let open = (): void => undefined;
    gate.open = new Promise((resolve) => { open = resolve; });
    const address = await service.server.listen({ host: '127.0.0.1', port: 0 });
    const post = (query: string) => fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    const inFlight = post('{ slow }');
    await reached;
    let closed = false;
    const closing = service.server.close().then(() => { closed = true; });
    await waitFor(() => post('{ __typename }').then((answer) => answer.status === 503, () => true));
    expect(closed).toBe(false);
    open();
    expect(await (await inFlight).json()).toEqual({ data: { slow: 'done' } });
    await closing;
    expect(service.dataSource.isInitialized).toBe(false);
    await service.database.drop();
  });

  test('without its database a service is alive, not ready, and answers errors that say nothing', async () => {
    const service = await NoteService.start();
    await service.database.drop();
    const get = (url: string) => service.server.app.inject({ method: 'GET', url });
    expect((await get('/live')).statusCode).toBe(200);
    expect([(await get('/ready')).statusCode, (await get('/ready')).json()]).toEqual([503, { ready: false }]);
    const answer = await service.ask(service.me, '{ notes { nodes { id } } }');
    expect(answer.errors).toEqual([{ message: expect.any(String), path: ['notes'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } }]);
    await service.server.close();
  });
});

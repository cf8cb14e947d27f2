import { withClient } from '@tongxin/cluster';
import { NoteService } from './fixtures/note-service';
import { loggableName } from './request-record';
import { canSeeStatus } from './service-status.policy';

jest.setTimeout(60_000);
let notes: NoteService;
const lag = { outboxPending: 3, outboxOldestSeconds: 12.5, directorySeconds: 4 };
beforeAll(async () => void (notes = await NoteService.start({ lag: async (sql) => ({ ...lag, ...(await sql.query<object>('select 1 as one')).length === 1 ? {} : { outboxPending: null } }) })));
afterAll(() => notes.stop());
beforeEach(() => void notes.log.splice(0));
const lines = () => notes.log.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'request');
const metrics = async (): Promise<string> => (await notes.server.app.inject({ method: 'GET', url: '/metrics' })).body;
const number = (text: string, line: string): number => Number(new RegExp(`^${line.replaceAll(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1]);

describe('one line a request', () => {
  test('names the operation, never a value of a variable', async () => {
    await notes.ask(notes.me, 'query findNote($id: ID!) { note(id: $id) { text } }', { id: '0198b0a0-0000-7000-8000-00000000abcd' }, { 'x-request-id': 'request-0042' });
    expect(lines()).toEqual([expect.objectContaining({ requestId: 'request-0042', route: '/graphql', method: 'POST', operation: 'findNote', status: 200, statements: 3, ms: expect.any(Number) })]);
    expect(notes.log.join()).not.toContain('abcd');
  });

  test('counts no statements of a mutation: the number may tell which answer was given', async () => {
    await notes.ask(notes.me, 'mutation anyAnswer { __typename }');
    expect(lines()).toEqual([expect.objectContaining({ operation: 'anyAnswer', status: 200 })]);
    expect(lines()[0]).not.toHaveProperty('statements');
  });

  test('tells the codes of errors', async () => {
    await notes.ask(notes.me, '{ broken }');
    await notes.ask(null, '{ __typename }', {}, { authorization: 'Bearer x' });
    expect(lines().map(({ codes, status, operation }) => [codes, status, operation])).toEqual([[['INTERNAL_SERVER_ERROR'], 200, 'anonymous'], [['UNAUTHENTICATED'], 401, undefined]]);
  });

  test('probes leave none', async () => {
    for (const url of ['/live', '/ready', '/metrics']) await notes.server.app.inject({ method: 'GET', url });
    expect(notes.log).toEqual([]);
  });

  test.each<[string | null | undefined, string | null]>([
    ['findNote', 'findNote'], ['_1', '_1'], ['a'.repeat(60), 'a'.repeat(60)], ['a'.repeat(61), null], ['1a', null], ['a b', null], ['张三', null], ['', null], [null, null], [undefined, null],
  ])('the name %s', (name, logged) => expect(loggableName(name)).toBe(logged));
});

describe('metrics', () => {
  test('statements, pool wait, latency and errors of requests; labels from the schema and the house alone', async () => {
    const before = await metrics();
    await notes.ask(notes.me, 'query chosenByClient { notes { nodes { id } } }');
    await notes.ask(notes.me, 'query chosenByClient { broken }');
    const after = await metrics();
    const grown = (line: string) => number(after, line) - (number(before, line) || 0);
    expect(grown('sql_statements_total')).toBe(3);
    expect(grown('pool_wait_seconds_count')).toBe(1);
    expect(grown('graphql_operation_seconds_count{field="notes",outcome="ok"}')).toBe(1);
    expect(grown('graphql_errors_total{code="INTERNAL_SERVER_ERROR"}')).toBe(1);
    expect(after).not.toContain('chosenByClient');
  });

  test('lag of outbox and directory, the pool, the event loop', async () => {
    const text = await metrics();
    expect([number(text, 'outbox_pending'), number(text, 'outbox_oldest_seconds'), number(text, 'directory_lag_seconds')]).toEqual([3, 12.5, 4]);
    expect(text).toMatch(/^pool_connections\{state="in_use"\} 0$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });
});

describe('the status', () => {
  const query = '{ notesStatus { service version upSince today todayPinned databaseReachable poolInUse poolSize outboxLagSeconds outboxPending directoryLagSeconds eventLoopLagMs migration } }';

  test.each(['SYSTEM', 'SECURITY', 'AUDIT'] as const)('%s sees how the service runs', async (administrator) => {
    expect((await notes.askAs(administrator, query)).data).toEqual({
      notesStatus: {
        service: 'notes', version: 'unknown', upSince: expect.stringMatching(/^20\d\d-/), today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), todayPinned: false, databaseReachable: true,
        poolInUse: expect.any(Number), poolSize: 2, outboxLagSeconds: 12.5, outboxPending: 3, directoryLagSeconds: 4, eventLoopLagMs: expect.any(Number), migration: 'CreateNotes1767225600000',
      },
    });
  });

  test('nobody else finds one', async () => {
    expect((await notes.ask(notes.me, query)).data).toEqual({ notesStatus: null });
    expect((await notes.ask(null, query)).data).toEqual({ notesStatus: null });
    expect(canSeeStatus({ institutionId: 'i', personId: 'p', administrator: null }, null)).toBe(false);
  });

  test('says so when the database is away', async () => {
    const gone = await NoteService.start({ lag: async () => lag });
    await withClient(gone.database.superuserUrl, (client) => client.query('revoke select on ops.migration from talks'));
    expect((await gone.askAs('SYSTEM', query)).data).toMatchObject({ notesStatus: { databaseReachable: false, outboxPending: null, migration: null } });
    await gone.stop();
  });
});

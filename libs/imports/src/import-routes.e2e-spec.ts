import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { auditTables, catalogueProblems, createDataSource } from '@tongxin/database';
import { wording } from '@tongxin/outcome';
import { waitFor } from '@tongxin/testing';
import { aCall, bookImport, openLibrary, type Book, type Library } from './books.fixtures';
import { applyImport, checkImport } from './import-routes';
import type { ImportReport } from './import-part';

jest.setTimeout(60_000);
let library: Library;
beforeAll(async () => void (library = await openLibrary()));
afterAll(() => library.stop());
let institutionId: string;
let importId: string;
beforeEach(() => {
  institutionId = randomUUID();
  importId = randomUUID();
  library.log.splice(0);
});

const now = new Date('2026-11-23T04:00:00Z');
async function send(method: 'POST' | 'DELETE', path: string, payload?: string | object, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await library.token(institutionId)}`;
  return library.app.inject({ method, url: `/internal/imports/${importId}${path}`, headers: { authorization, ...headers }, ...(payload === undefined ? {} : { payload }) });
}
const row = (code: string, rowNumber: number, more: Partial<Book> = {}) => ({ rowNumber, record: { code, title: `书 ${code}`, ...more } });
const stage = (rows: object[], headers = {}) => send('POST', '/rows/books', rows.map((r) => JSON.stringify(r)).join('\n'), { 'content-type': 'application/x-ndjson', ...headers });
const check = async (more = {}): Promise<ImportReport> => (await send('POST', '/check', aCall({ institutionId, importId, ...more }))).json();
const apply = (more = {}) => send('POST', '/apply', aCall({ institutionId, importId, ...more }));
const stagedCount = async (): Promise<number> => {
  const db = library.of(institutionId);
  const [found] = await db.query<{ n: number }>('select count(*) as n from app.import_row');
  await db.close();
  return found?.n ?? -1;
};
const titles = async () => (await library.books(institutionId)).map((b) => b.title);

test('its tables are those of the house', async () => {
  const owner = createDataSource({ url: library.database.superuserUrl, applicationName: 'catalogue' });
  await owner.initialize();
  expect(await catalogueProblems(owner, library.dataSource, { ops: ['migration', ...auditTables] })).toEqual([]);
  await owner.destroy();
});

test('rows are staged, checked without a trace, applied, and gone from the stage', async () => {
  expect((await stage([row('A', 2), row('B', 3, { price: 0 })])).json()).toEqual({ staged: 2 });
  expect(await check()).toEqual({
    errors: [], errorCount: 0, warnings: ['图书表第3行:价格为零'], warningsInEnglish: ['“图书表”, row 3: costs nothing'], differenceCount: 2,
    differences: expect.arrayContaining(['图书 A 新增', '图书 B 新增']), differencesInEnglish: expect.arrayContaining(['Book A is new', 'Book B is new']),
  });
  expect(await titles()).toEqual([]);
  expect(await stagedCount()).toBe(2);
  expect((await apply()).json()).toEqual({ applied: true });
  expect(await titles()).toEqual(['书 A', '书 B']);
  expect(await stagedCount()).toBe(0);
});

test('an import is applied once, however often it is asked for, and at once', async () => {
  await stage([row('A', 2)]);
  const answers = await Promise.all([apply(), apply(), apply()]);
  expect(answers.map((a) => a.statusCode)).toEqual([200, 200, 200]);
  const db = library.of(institutionId);
  await db.transaction((tx) => tx.query(`update app.book set title = '改过'`));
  await stage([row('A', 2), row('B', 3)]);
  expect((await apply({ complete: ['books'] })).statusCode).toBe(200);
  expect(await titles()).toEqual(['改过']);
});

test('an apply that finds errors applies nothing and can be repeated', async () => {
  await stage([row('A', 2), row('B', 3, { title: null })]);
  expect((await check()).errors).toEqual([{ sheet: '图书表', rowNumber: 3, message: '图书表第3行:没有书名', messageInEnglish: '“图书表”, row 3: has no title' }]);
  expect((await apply()).statusCode).toBe(500);
  expect(await titles()).toEqual([]);
  await send('DELETE', '');
  await stage([row('A', 2)]);
  expect((await apply()).statusCode).toBe(200);
  expect(await titles()).toEqual(['书 A']);
});

test('rows that waited for more than a day are gone, and their import is refused instead of emptying a complete sheet', async () => {
  await stage([row('A', 2)]);
  await apply();
  const [old, other] = [randomUUID(), randomUUID()];
  importId = old;
  await stage([row('A', 2)]);
  await library.of(institutionId).transaction((tx) => tx.query(`update app.import_row set staged_at = now() - interval '25 hours'`));
  importId = other;
  await send('DELETE', '');
  importId = old;
  expect((await apply({ complete: ['books'] })).statusCode).toBe(500);
  expect((await send('POST', '/check', aCall({ institutionId, importId, complete: ['books'] }))).statusCode).toBe(500);
  expect(library.log.join()).toContain('waited for more than 24 hours');
  expect(await titles()).toEqual(['书 A']);
  await send('DELETE', '');
  expect(await stagedCount()).toBe(0);
});

test('5,010 rows arrive in their order over several batches, one staged twice counts once', async () => {
  const numbers = Array.from({ length: 5_010 }, (_, n) => n + 2);
  await stage([...numbers].reverse().map((n) => row(`K${n}`, n)));
  await stage([row('K2', 2)]);
  const seen: number[] = [];
  const batchSizes: number[] = [];
  await checkImport(library.of(institutionId), {
    run: async (run) => {
      for await (const rows of run.rows<Book>('books')) {
        batchSizes.push(rows.length);
        seen.push(...rows.map((r) => r.rowNumber));
      }
      for await (const rows of run.rows<Book>('absent')) throw new Error(`${rows.length} rows of a sheet that is not there`);
    },
  }, aCall({ institutionId, importId }), now);
  expect(seen).toEqual(numbers);
  expect(batchSizes).toEqual([2_000, 2_000, 1_010]);
});

test('what is reported is bounded, what is counted is not', async () => {
  const report = await checkImport(library.of(institutionId), {
    run: async (run) => {
      for (let n = 0; n < 5_003; n += 1) run.error('图书表', n, wording('没有书名', 'has no title'));
      for (let n = 0; n < 1_003; n += 1) {
        run.warn(wording('看一看', 'look at it'));
        run.difference(wording('变化', 'a change'));
      }
    },
  }, aCall({ institutionId, importId }), now);
  expect([report.errors.length, report.errorCount, report.warnings.length, report.differences.length, report.differenceCount]).toEqual([5_000, 5_003, 1_000, 1_000, 1_003]);
  expect([report.warningsInEnglish.length, report.differencesInEnglish.length]).toEqual([1_000, 1_000]);
});

test('a part that fails reaches the caller as a failure, and leaves nothing', async () => {
  const failing = { run: async (run: Parameters<typeof bookImport.run>[0]) => void (await run.tx.query('select 1 / 0').catch(() => undefined)) };
  await expect(applyImport(library.of(institutionId), failing, aCall({ institutionId, importId }), now)).rejects.toThrow('aborted');
  await expect(checkImport(library.of(institutionId), { run: () => Promise.reject(new Error('no')) }, aCall({ institutionId, importId }), now)).rejects.toThrow('no');
});

test('rows of one import and of one institution are nobody else\'s', async () => {
  await stage([row('A', 2)]);
  const [mine, other] = [importId, randomUUID()];
  importId = other;
  expect(await check()).toMatchObject({ differenceCount: 0 });
  importId = mine;
  institutionId = randomUUID();
  expect(await check()).toMatchObject({ differenceCount: 0 });
});

describe('who may call', () => {
  const routes = [['POST', '/rows/books'], ['POST', '/check'], ['POST', '/apply'], ['DELETE', '']] as const;
  test.each(routes)('%s %s: organisation alone', async (method, path) => {
    const asked = async (authorization?: string) =>
      (await library.app.inject({ method, url: `/internal/imports/${importId}${path}`, ...(method === 'POST' ? { payload: {} } : {}), headers: authorization === undefined ? {} : { authorization } })).statusCode;
    expect(await asked()).toBe(401);
    expect(await asked('Bearer x.y.z')).toBe(401);
    expect(await asked(`Bearer ${await library.token(institutionId, library.keys.stranger)}`)).toBe(401);
    expect(await asked(`Bearer ${await library.token(institutionId, library.keys.gateway)}`)).toBe(403);
  });

  test('the institution is that of the token, whatever the body says', async () => {
    await stage([row('A', 2)]);
    await apply({ institutionId: randomUUID() });
    expect(await titles()).toEqual(['书 A']);
  });
});

describe('broken calls', () => {
  test('something that is not JSON is refused without repeating it, and before the token is known not even read', async () => {
    const bad = '{"姓名":"张三"';
    for (const [path, type] of [['/check', 'application/json'], ['/rows/books', 'application/x-ndjson']] as const) {
      const answer = await send('POST', path, bad, { 'content-type': type });
      expect([answer.statusCode, answer.body]).toEqual([400, '{"error":"not JSON"}']);
      expect((await send('POST', path, bad, { 'content-type': type, authorization: 'Bearer x.y.z' })).statusCode).toBe(401);
    }
    importId = `${'-'.repeat(36)}`;
    expect((await apply()).statusCode).toBe(400);
  });

  test('an error of ours is logged by its code and says nothing of a row', async () => {
    await stage([row('A', 2, { title: '张三', bought: '张三的生日' })]);
    const answer = await send('POST', '/check', aCall({ institutionId, importId }));
    expect([answer.statusCode, answer.body]).toEqual([500, '{"error":"internal error"}']);
    expect(library.log.join()).toContain('22007');
    expect(library.log.join()).not.toContain('张三');
  });

  test('a caller that goes away in the middle of its rows ends the request', async () => {
    await library.app.listen({ host: '127.0.0.1', port: 0 });
    const address = library.app.server.address();
    const socket = connect({ host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 });
    socket.on('error', () => undefined);
    const rows = Array.from({ length: 1_500 }, (_, n) => JSON.stringify(row(`K${n}`, n + 2))).join('\n');
    socket.write(`POST /internal/imports/${importId}/rows/books HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await library.token(institutionId)}\r\ncontent-type: application/x-ndjson\r\ncontent-length: 10000000\r\n\r\n${rows}`);
    await waitFor(async () => (await stagedCount()) === 1_000);
    socket.destroy();
    await waitFor(() => library.log.length > 0);
    expect(library.log.join()).toContain('an import failed');
    expect(await stagedCount()).toBe(1_000);
  });
});

import { randomUUID } from 'node:crypto';
import { aCall, openLibrary, sync, type Book, type Library } from './books.fixtures';
import { runPart, type ImportReport } from './import-part';
import { syncTable, type SyncResult, type TableSync } from './sync-table';

jest.setTimeout(60_000);
let library: Library;
beforeAll(async () => void (library = await openLibrary()));
afterAll(() => library.stop());
let institutionId: string;
beforeEach(() => { institutionId = randomUUID(); });

const book = (code: string, more: Partial<Book> = {}): Book => ({ code, title: `书 ${code}`, tags: ['党史', '新书'], bought: '2026-03-01', price: 9.5, ...more });
async function* batches(rows: Book[]): AsyncGenerator<Record<string, unknown>[]> {
  for (let n = 0; n < rows.length; n += 2) yield rows.slice(n, n + 2).map((row) => ({ ...row }));
}
async function put(rows: Book[], more: Partial<TableSync> = {}): Promise<SyncResult & Pick<ImportReport, 'differences' | 'differencesInEnglish' | 'differenceCount'>> {
  let result: SyncResult | undefined;
  const report = await library.of(institutionId).transaction((tx) => runPart(
    { run: async (run) => { result = await syncTable(run, { ...sync, complete: false, rows: batches(rows), ...more }); } },
    { tx, call: aCall({ institutionId }), newId: randomUUID, now: new Date() },
  ));
  if (!result) throw new Error('the sync did not run');
  return { ...result, differences: report.differences, differencesInEnglish: report.differencesInEnglish, differenceCount: report.differenceCount };
}
const nothing = { added: 0, changed: 0, removed: 0, differences: [], differencesInEnglish: [], differenceCount: 0 };

test('new rows are added, with every type of column', async () => {
  expect(await put([book('A'), book('B', { title: null, tags: null, bought: null, price: null }), book('C', { tags: [] })])).toEqual({
    added: 3, changed: 0, removed: 0, differenceCount: 3, differences: expect.arrayContaining(['图书 A 新增', '图书 B 新增', '图书 C 新增']), differencesInEnglish: expect.arrayContaining(['Book A is new', 'Book B is new', 'Book C is new']),
  });
  expect(await library.books(institutionId)).toEqual([
    { id: expect.any(String), ...book('A') }, { id: expect.any(String), code: 'B', title: null, tags: null, bought: null, price: null }, { id: expect.any(String), ...book('C', { tags: [] }) },
  ]);
});

test('the same rows twice change nothing, complete or not', async () => {
  const rows = [book('A'), book('B', { title: null, tags: null, bought: null, price: null }), book('C', { tags: [], price: 9.50 })];
  await put(rows);
  const before = await library.books(institutionId);
  expect(await put(rows)).toEqual(nothing);
  expect(await put(rows, { complete: true })).toEqual(nothing);
  expect(await library.books(institutionId)).toEqual(before);
});

test('a changed row keeps its id, and the report names the columns as the sheet does', async () => {
  await put([book('A'), book('B')]);
  const [before] = await library.books(institutionId);
  expect(await put([book('A', { title: '新名', tags: ['党史'] }), book('B')])).toEqual({ ...nothing, changed: 1, differenceCount: 1, differences: ['图书 A 有变化:书名、标签'], differencesInEnglish: ['Book A differs in “书名”, “标签”'] });
  expect((await library.books(institutionId))[0]).toEqual({ ...before, title: '新名', tags: ['党史'] });
});

test.each<[string, Partial<Book>, Partial<Book>]>([
  ['a value becomes null', { title: '有' }, { title: null }],
  ['null becomes a value', { bought: null }, { bought: '2026-03-01' }],
  ['an empty text is not null', { title: null }, { title: '' }],
  ['an empty array is not null', { tags: null }, { tags: [] }],
  ['the order of an array counts', { tags: ['a', 'b'] }, { tags: ['b', 'a'] }],
  ['zero is not null', { price: null }, { price: 0 }],
])('%s: that is a change', async (_name, from, to) => {
  await put([book('A', from)]);
  expect(await put([book('A', to)])).toMatchObject({ added: 0, changed: 1, removed: 0 });
  expect(await library.books(institutionId)).toMatchObject([to]);
});

test('what is missing stays, unless the sheet is complete', async () => {
  await put([book('A'), book('B'), book('C')]);
  expect(await put([book('A')])).toEqual(nothing);
  expect(await put([book('A')], { complete: true })).toMatchObject({ removed: 2, differences: expect.arrayContaining(['图书 B 移除', '图书 C 移除']) });
  expect((await library.books(institutionId)).map((b) => b.code)).toEqual(['A']);
});

test('only rows within the scope count as missing', async () => {
  await put([book('A', { bought: '2025-01-01' }), book('B', { bought: '2026-01-01' })]);
  expect(await put([], { complete: true, scope: `t.bought >= date '2026-01-01'` })).toMatchObject({ removed: 1, differences: ['图书 B 移除'], differencesInEnglish: ['Book B is removed'] });
});

test("another institution's rows are neither seen nor removed", async () => {
  await put([book('A')]);
  const first = institutionId;
  institutionId = randomUUID();
  expect(await put([book('B')], { complete: true })).toMatchObject({ added: 1, removed: 0 });
  expect((await library.books(first)).map((b) => b.code)).toEqual(['A']);
});

test('a table of keys alone, and two syncs of one table in a transaction', async () => {
  await library.of(institutionId).transaction((tx) => runPart({
    run: async (run) => {
      const keys = { ...sync, columns: { code: 'text' }, complete: false };
      expect(await syncTable(run, { ...keys, rows: batches([{ code: 'A', title: null }]) })).toEqual({ added: 1, changed: 0, removed: 0 });
      expect(await syncTable(run, { ...keys, rows: batches([{ code: 'A', title: null }, { code: 'B', title: null }]) })).toEqual({ added: 1, changed: 0, removed: 0 });
    },
  }, { tx, call: aCall({ institutionId }), newId: randomUUID, now: new Date() }));
});

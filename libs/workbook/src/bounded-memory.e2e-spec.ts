import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stream } from 'exceljs';
import { sheetTable } from './index';
import { aCsv, aFolder, removeFolders } from './workbook.fixtures';

afterAll(removeFolders);

const people = 10_000;
const folder = aFolder();

/** A person with every column filled, kept or not, as text that is different in every row. */
const fullRow = (n: number): Record<string, string> => {
  const person = `P${String(n).padStart(5, '0')}`;
  const cells = Object.values(sheetTable.people.columns).map(({ header, kind }): [string, string] => {
    if (header === '工号') return [header, person];
    if (header === '单位邮箱') return [header, `${person}@dangxiao.example`];
    if (header === '在职状态') return [header, '在职'];
    if (header === '办公分机') return [header, String(n)];
    return [header, { day: '2001-07-01', month: '1980-05', flag: '否', code: `D${n % 400}` }[String(kind)] ?? `${header}${n}`];
  });
  return Object.fromEntries([...cells, ...Object.keys(sheetTable.people.notStored).map((header): [string, string] => [header, `${header}${n}`])]);
};

/** Streams a file in a process of its own; heap in use after collection, every 500 rows, above where it began, in MB. */
function heapGrowth(path: string): { rows: number; errors: number; megabytes: number } {
  const script = `
    const { ErrorCollector, openWorkbook, readSheet } = require(${JSON.stringify(join(__dirname, 'index.ts'))});
    const inUse = () => { global.gc(); return process.memoryUsage().heapUsed; };
    (async () => {
      const before = inUse();
      const errors = new ErrorCollector();
      const workbook = await openWorkbook(${JSON.stringify(path)});
      let rows = 0;
      let most = 0;
      for await (const { record } of readSheet(workbook.sheets[0].sheet, workbook.sheets[0].rows(), errors)) {
        rows += record.staffNumber ? 1 : 0;
        if (rows % 500 === 0) most = Math.max(most, inUse() - before);
      }
      workbook.close();
      process.stdout.write(JSON.stringify({ rows, errors: errors.total, megabytes: most / 1e6 }));
    })();`;
  const node = ['--expose-gc', '-C', '@tongxin/source', '-r', '@swc-node/register', '-e', script];
  return JSON.parse(execFileSync(process.execPath, node, { encoding: 'utf8', cwd: __dirname }));
}

describe('10,000 people with every column filled', () => {
  it('stream from CSV in a heap that hardly grows', () => {
    const path = join(folder, 'people.csv');
    writeFileSync(path, aCsv(Array.from({ length: people }, (_, n) => fullRow(n))));
    const growth = heapGrowth(path);
    expect(growth).toMatchObject({ rows: people, errors: 0 });
    expect(growth.megabytes).toBeLessThan(8);
  });

  it('stream from .xlsx, where the shared strings alone are held', async () => {
    const path = join(folder, 'people.xlsx');
    const book = new stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
    const tab = book.addWorksheet('人员表');
    tab.addRow(Object.keys(fullRow(0))).commit();
    for (let n = 0; n < people; n += 1) tab.addRow(Object.values(fullRow(n))).commit();
    await book.commit();
    const growth = heapGrowth(path);
    expect(growth).toMatchObject({ rows: people, errors: 0 });
    expect(growth.megabytes).toBeLessThan(24);
  }, 30_000);
});

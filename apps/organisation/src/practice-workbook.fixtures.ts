import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sheetTable } from '@tongxin/workbook';
import { Workbook } from 'exceljs';

const folder = resolve(__dirname, '../../../tools/practice');

export type Row = Record<string, string>;
/** Rows by Chinese sheet name. */
export type Sheets = Record<string, Row[]>;

function rowsOf(file: string): Row[] {
  const [header = [], ...rows] = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}

/** Organisation's sheets of the practice institution, cell by cell. */
export const practiceSheets = (): Sheets =>
  Object.fromEntries(Object.values(sheetTable).filter((sheet) => sheet.service === 'organisation').map((sheet) => [sheet.name, rowsOf(sheet.csv)]));

/** The sheets with cells of one row changed; `row` is the number that Excel shows. */
export const changed = (sheets: Sheets, sheet: string, row: number, change: Row): Sheets => ({
  ...sheets, [sheet]: (sheets[sheet] ?? []).map((cells, i) => (i + 2 === row ? { ...cells, ...change } : cells)),
});
export const without = (sheets: Sheets, sheet: string, drop: (row: Row) => boolean): Sheets => ({ ...sheets, [sheet]: (sheets[sheet] ?? []).filter((row) => !drop(row)) });
export const withRow = (sheets: Sheets, sheet: string, row: Row): Sheets => ({ ...sheets, [sheet]: [...(sheets[sheet] ?? []), { ...Object.fromEntries(Object.keys(sheets[sheet]?.[0] ?? {}).map((c) => [c, ''])), ...row }] });

/** The sheets as an .xlsx file. */
export async function asXlsx(sheets: Sheets): Promise<Buffer> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const header = Object.keys(rows[0] ?? practiceSheets()[name]?.[0] ?? {});
    const tab = book.addWorksheet(name);
    tab.addRow(header);
    for (const row of rows) tab.addRow(header.map((column) => row[column] || null));
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

import { Workbook } from 'exceljs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeZip } from '../store-zip';
import type { UploadBody } from '../upload-body';

/** CSV files by name, as an institution's folder holds them. */
export type Folder = Readonly<Record<string, Buffer>>;

const CSV = 'utf8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const readFolder = (path: string): Folder =>
  Object.fromEntries(readdirSync(path).filter((name) => name.endsWith('.csv')).map((name) => [name, readFileSync(join(path, name))]));

export const zipped = (folder: Folder): UploadBody => ({
  type: 'application/zip',
  bytes: storeZip(Object.entries(folder).map(([name, content]) => ({ name, content }))),
});

/** The folder with one row of one file written anew; rows as Excel counts them, the header is row 1. */
export function withRow(folder: Folder, file: string, rowNumber: number, change: (row: string) => string): Folder {
  const lines = textOf(folder, file).split('\r\n');
  lines[rowNumber - 1] = change(lines[rowNumber - 1] ?? '');
  return withFile(folder, file, lines.join('\r\n'));
}

/** The folder with rows added at the end of a file. */
export const withRows = (folder: Folder, file: string, rows: readonly string[]): Folder => withFile(folder, file, `${textOf(folder, file)}${rows.join('\r\n')}\r\n`);

/** The folder with one more column in a file. */
export function withColumn(folder: Folder, file: string, header: string, cell: (row: string) => string): Folder {
  const [first = '', ...rows] = textOf(folder, file).trimEnd().split('\r\n');
  return withFile(folder, file, `${[`${first},${header}`, ...rows.map((row) => `${row},${cell(row)}`)].join('\r\n')}\r\n`);
}

export const withFile = (folder: Folder, file: string, text: string | Buffer): Folder => ({ ...folder, [file]: Buffer.from(text) });

export const textOf = (folder: Folder, file: string): string => folder[file]?.toString(CSV) ?? '';

/** An archive whose first file is deflated and claims to be 4 GB when unpacked. */
export function zipBomb(folder: Folder): UploadBody {
  const { bytes, type } = zipped(folder);
  const entry = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  bytes.writeUInt16LE(8, entry + 10);
  bytes.writeUInt32LE(4_000_000_000, entry + 24);
  return { bytes, type };
}

/** A workbook with one sheet, in which one cell is a formula. */
export async function workbookWithFormula(folder: Folder, file: string, tab: string, cell: string): Promise<UploadBody> {
  const book = new Workbook();
  const sheet = book.addWorksheet(tab);
  for (const row of textOf(folder, file).replace('\uFEFF', '').trim().split('\r\n')) sheet.addRow(row.split(','));
  sheet.getCell(cell).value = { formula: '1+1', result: 2 };
  return { type: XLSX, bytes: Buffer.from(await book.xlsx.writeBuffer()) };
}

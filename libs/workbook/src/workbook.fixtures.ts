import { chineseIn } from '@tongxin/testing';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Workbook as ExcelWorkbook } from 'exceljs';
import { openWorkbook, SheetRow, sheetTable, Workbook, WorkbookError, WorkbookRefused } from './index';

export const sampleFolder = join(__dirname, 'testdata/institution');

const folders: string[] = [];

/** A folder of its own, holding the files given; gone after `removeFolders`. */
export function aFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const aFile = (name: string, content: string | Uint8Array): string => join(aFolder({ [name]: content }), name);

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export const sampleText = (csv: string): string => readFileSync(join(sampleFolder, csv), 'utf8').replace(/^\uFEFF/, '');

export const aPeopleRow = (n: number, more: Record<string, string> = {}): Record<string, string> => ({
  工号: `P${String(n).padStart(5, '0')}`,
  姓名: '甄安然',
  民族: '汉族',
  出生年月: '1980-05',
  部门编码: 'D01',
  '是否校(院)委班子成员': '否',
  是否县处级领导干部: '否',
  是否处室负责人: '否',
  是否青年骨干: '否',
  在职状态: '在职',
  ...more,
});

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const aCsv = (rows: readonly Record<string, string>[]): string =>
  [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))].map((cells) => cells.map(quote).join(',')).join('\r\n') + '\r\n';

export async function rowsOf(workbook: Workbook): Promise<Record<string, SheetRow[]>> {
  const all: Record<string, SheetRow[]> = {};
  for (const { key, rows } of workbook.sheets) {
    all[key] = [];
    for await (const row of rows()) all[key].push(row);
  }
  workbook.close();
  return all;
}

/** The errors with which a file is refused, whether at opening or while rows are read; each says the same in English. */
export async function refusalOf(path: string, options: Parameters<typeof openWorkbook>[1] = {}): Promise<readonly WorkbookError[]> {
  try {
    await rowsOf(await openWorkbook(path, options));
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
    expect(error.errors.flatMap(({ messageInEnglish }) => chineseIn(messageInEnglish))).toEqual([]);
    return error.errors;
  }
  throw new Error('the file was accepted');
}

/** The sample as an .xlsx, days and numbers as Excel's own kinds of cell where `native`. */
export async function sampleXlsx({ native }: { native: boolean }): Promise<string> {
  const book = new ExcelWorkbook();
  for (const sheet of Object.values(sheetTable)) {
    const rows: string[][] = parse(sampleText(sheet.csv), { relax_column_count: false });
    const kinds = rows[0].map((header) => Object.values(sheet.columns).find((column) => column.header === header)?.kind);
    const tab = book.addWorksheet(sheet.name);
    rows.forEach((cells, i) => {
      const row = tab.addRow(cells);
      if (!native || i === 0) return;
      kinds.forEach((kind, c) => {
        const cell = row.getCell(c + 1);
        const text = cells[c];
        if (text === '') cell.value = null;
        else if (kind === 'number') cell.value = Number(text);
        else if (kind === 'day' || kind === 'month') {
          cell.value = new Date(`${text}${kind === 'month' ? '-01' : ''}T00:00:00Z`);
          cell.numFmt = kind === 'day' ? 'yyyy-mm-dd' : 'yyyy"年"m"月"';
        } else if (kind === 'time') {
          cell.value = (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) / 1440;
          cell.numFmt = 'h:mm';
        }
      });
    });
  }
  const path = join(aFolder(), 'institution.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

export async function anXlsx(build: (book: ExcelWorkbook) => void): Promise<Buffer> {
  const book = new ExcelWorkbook();
  build(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export interface ZipFileEntry {
  name: string | Uint8Array;
  content: Uint8Array;
  /** Lies about the size, as bombs do. */
  declaredSize?: number;
  flags?: number;
  /** Another content's checksum is how bytes changed on the way show. */
  checksum?: number;
}

/** A .zip byte by byte, because honest libraries write no broken ones. */
export function aZip(entries: readonly ZipFileEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredSize = content.length, flags = 0x800, checksum = crc32(content) } of entries) {
    const nameBytes = Buffer.from(typeof name === 'string' ? Buffer.from(name) : name);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declaredSize, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, nameBytes, packed]);
    const central = Buffer.alloc(46);
    central.write('504b0102', 0, 'hex');
    central.writeUInt16LE(20, 4);
    fields.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    directory.push(Buffer.concat([central, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

export const sampleZip = (prefix = ''): Buffer =>
  aZip(readdirSync(sampleFolder).map((name) => ({ name: prefix + name, content: readFileSync(join(sampleFolder, name)) })));

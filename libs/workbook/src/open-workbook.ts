import { createReadStream } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { wording } from '@tongxin/outcome';
import { Sheet } from './column';
import { csvRows } from './csv-rows';
import { Bytes } from './decode-text';
import { defaultLimits, WorkbookLimits } from './limits';
import { Header, keepCells, RawRow, readHeader, SheetRow } from './sheet-row';
import { allSheets, sheetCalled, SheetKey } from './sheet-table';
import { refuseFile, refuseSheet, WorkbookError, WorkbookRefused } from './workbook-error';
import { readXlsxParts } from './xlsx-parts';
import { xlsxRows } from './xlsx-rows';
import { openZipArchive } from './zip-archive';

export interface OpenSheet {
  sheet: Sheet;
  key: SheetKey;
  /** Columns of this file that are not kept, as the report names them. */
  unstoredColumns: string[];
  /** Reads the sheet from its beginning, streamed; may be called again. @throws WorkbookRefused where the file breaks off. */
  rows(): AsyncGenerator<SheetRow>;
}

export interface Workbook {
  format: 'folder' | 'zip' | 'csv' | 'xlsx';
  /** In the order of the published table. */
  sheets: OpenSheet[];
  /** Files or tabs that the table does not know; nothing of them is read. */
  unknownSheets: string[];
  close(): void;
}

interface Source {
  format: Workbook['format'];
  /** What a sheet may be found in: its name and its raw rows. */
  tabs: { name: string; rows(sheet: Sheet): AsyncGenerator<RawRow> }[];
  close(): void;
}

const leftByTheSystem = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|~\$)/;

const csvTab = (name: string, bytes: () => Bytes, limits: WorkbookLimits) => ({ name, rows: (sheet: Sheet) => csvRows(bytes, sheet.name, limits) });

async function folderSource(path: string, limits: WorkbookLimits): Promise<Source> {
  const names = (await readdir(path)).filter((name) => !leftByTheSystem.test(name)).sort();
  if (names.length > limits.entries) throw refuseFile('TOO_MANY_ENTRIES', wording(`文件夹内文件超过 ${limits.entries} 个`, `more than ${limits.entries} files in the folder`));
  const files = await Promise.all(names.map(async (name) => ({ name, file: join(path, name), stat: await lstat(join(path, name)) })));
  const plain = files.filter(({ stat }) => stat.isFile());
  if (plain.some(({ stat }) => stat.size > limits.fileBytes)) throw tooLarge(limits);
  if (plain.reduce((sum, { stat }) => sum + stat.size, 0) > limits.expandedBytes) throw refuseFile('EXPANDS_TOO_FAR', wording('文件夹过大,已拒绝', 'the folder is too large and is refused'));
  return { format: 'folder', tabs: plain.map(({ name, file }) => csvTab(name, () => createReadStream(file), limits)), close: () => undefined };
}

async function zipSource(path: string, limits: WorkbookLimits): Promise<Source> {
  const archive = await openZipArchive(path, limits);
  const read = (name: string) => () => archive.read(name) ?? missingPart();
  try {
    if (archive.names.includes('xl/workbook.xml') || archive.names.includes('[Content_Types].xml')) {
      const parts = await readXlsxParts(archive, limits);
      const tabs = parts.tabs.map(({ name, part }) => ({ name, rows: (sheet: Sheet) => xlsxRows(read(part)(), sheet.name, parts, limits) }));
      return { format: 'xlsx', tabs, close: archive.close };
    }
    const names = archive.names.filter((name) => !leftByTheSystem.test(name));
    return { format: 'zip', tabs: names.map((name) => csvTab(basename(name), read(name), limits)), close: archive.close };
  } catch (error) {
    archive.close();
    throw error;
  }
}

function missingPart(): never {
  throw refuseFile('TRUNCATED', wording('工作簿不完整,缺少工作表', 'the workbook is incomplete: a sheet is missing'));
}

const tooLarge = (limits: WorkbookLimits) => refuseFile('FILE_TOO_LARGE', wording(`文件超过 ${Math.floor(limits.fileBytes / 1_000_000)} MB`, `the file has more than ${Math.floor(limits.fileBytes / 1_000_000)} MB`));

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function openSource(path: string, fileName: string, limits: WorkbookLimits): Promise<Source> {
  const stat = await lstat(path).catch(() => null);
  if (!stat) throw refuseFile('NOT_FOUND', wording('找不到文件', 'there is no such file'));
  if (stat.isDirectory()) return folderSource(path, limits);
  if (!stat.isFile()) throw refuseFile('UNSUPPORTED_FORMAT', wording('请选择 .xlsx、.csv、.zip 文件或文件夹', 'choose a .xlsx, .csv or .zip file, or a folder'));
  if (stat.size > limits.fileBytes) throw tooLarge(limits);
  const start = (await firstBytes(path)).toString('hex');
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return zipSource(path, limits);
  if (start === 'd0cf11e0a1b11ae1') throw refuseFile('ENCRYPTED_OR_OLD_FORMAT', wording('文件已加密或是旧版 .xls,请另存为不加密的 .xlsx', 'the file is encrypted or an old .xls: save it as a .xlsx without a password'));
  if (/\.(xlsx|zip)$/i.test(fileName)) throw refuseFile('TRUNCATED', wording('压缩包不完整或已损坏,无法读取', 'the archive is incomplete or damaged and cannot be read'));
  if (!/\.csv$/i.test(fileName)) throw refuseFile('UNSUPPORTED_FORMAT', wording('请选择 .xlsx、.csv、.zip 文件或文件夹', 'choose a .xlsx, .csv or .zip file, or a folder'));
  return { format: 'csv', tabs: [csvTab(fileName, () => createReadStream(path), limits)], close: () => undefined };
}

async function* keptRows(sheet: Sheet, raw: AsyncGenerator<RawRow>, limits: WorkbookLimits): AsyncGenerator<{ header: Header } | SheetRow> {
  let header: Header | null = null;
  for await (const row of raw) {
    if (!header) {
      if (row.rowNumber !== 1) break;
      header = readHeader(sheet, row, limits);
      yield { header };
    } else {
      const kept = keepCells(sheet, header, row, limits);
      if (kept) yield kept;
    }
  }
  if (!header) throw refuseSheet('EMPTY_SHEET', sheet.name, wording('第一行没有表头', 'there is no header in the first row'));
}

async function openSheet(sheet: Sheet, tab: Source['tabs'][number], limits: WorkbookLimits): Promise<OpenSheet> {
  let unstoredColumns: string[] = [];
  for await (const item of keptRows(sheet, tab.rows(sheet), limits)) {
    if ('header' in item) unstoredColumns = item.header.unstored;
    break;
  }
  async function* rows(): AsyncGenerator<SheetRow> {
    for await (const item of keptRows(sheet, tab.rows(sheet), limits)) if (!('header' in item)) yield item;
  }
  return { sheet, key: sheet.key as SheetKey, unstoredColumns, rows };
}

const inTableOrder = (sheets: OpenSheet[]): OpenSheet[] => [...sheets].sort((a, b) => allSheets.indexOf(a.sheet) - allSheets.indexOf(b.sheet));

async function openSheets(source: Source, limits: WorkbookLimits): Promise<Pick<Workbook, 'sheets' | 'unknownSheets'>> {
  const sheets: OpenSheet[] = [];
  const unknownSheets: string[] = [];
  const errors: WorkbookError[] = [];
  for (const tab of source.tabs) {
    const known = source.format === 'xlsx' || /\.csv$/i.test(tab.name) ? sheetCalled(tab.name) : undefined;
    if (!known) unknownSheets.push(tab.name);
    else if (sheets.some(({ sheet }) => sheet === known)) errors.push(...refuseSheet('DUPLICATE_SHEET', known.name, wording('出现了两次', 'is there twice')).errors);
    else {
      try {
        sheets.push(await openSheet(known, tab, limits));
      } catch (error) {
        if (!(error instanceof WorkbookRefused)) throw error;
        errors.push(...error.errors);
      }
    }
  }
  const [first, ...rest] = errors;
  if (first) throw new WorkbookRefused([first, ...rest]);
  if (sheets.length === 0) throw refuseFile('NO_SHEETS', wording('没有认得的表,请按约定的文件名或工作表名命名', 'no known sheet: name the files or the tabs as agreed'));
  return { sheets, unknownSheets };
}

/**
 * Opens an institution's workbook: a folder of CSV files, a .zip of such a folder, one .csv, or an .xlsx whose tabs carry
 * the Chinese sheet names. Headers are read at once, rows when asked for. `fileName` is what the user called an upload
 * that lies under another name.
 * @throws WorkbookRefused where the file as a whole or a header cannot be accepted.
 */
export async function openWorkbook(path: string, options: { limits?: Partial<WorkbookLimits>; fileName?: string } = {}): Promise<Workbook> {
  const limits = { ...defaultLimits, ...options.limits };
  const source = await openSource(path, options.fileName ?? basename(path), limits);
  try {
    const { sheets, unknownSheets } = await openSheets(source, limits);
    return { format: source.format, sheets: inTableOrder(sheets), unknownSheets, close: () => source.close() };
  } catch (error) {
    source.close();
    throw error;
  }
}

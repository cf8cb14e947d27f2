import { named, wording } from '@tongxin/outcome';
import { Column, Sheet } from './column';
import { WorkbookLimits } from './limits';
import { refuseSheet, rowError, WorkbookError, WorkbookRefused } from './workbook-error';

export type CellFault = 'FORMULA' | 'ERROR_VALUE';

/** A cell as a reader found it; the text of a faulty one stays behind. */
export type RawCell = string | { fault: CellFault };

/** `cells` by column from A on; `short` where the row ends before the header does and the format does not allow that. */
export interface RawRow {
  rowNumber: number;
  cells: RawCell[];
  short?: boolean;
}

/** A row on its way to the service that owns its sheet: kept columns only, trimmed, NFC, missing ones empty. Plain JSON. */
export interface SheetRow {
  rowNumber: number;
  /** By Chinese header. */
  cells: Record<string, string>;
  /** What is wrong with the row before its cells are looked at: a formula, a wrong number of cells … */
  errors: WorkbookError[];
}

export interface Header {
  /** Kept columns by position. */
  kept: (Column | undefined)[];
  /** Headers of the columns left behind, known or not. */
  unstored: string[];
  width: number;
}

// Excel in China and hand-made files disagree about the width of brackets only.
const plainHeader = (raw: RawCell): string => (typeof raw === 'string' ? raw.normalize('NFC').trim().replaceAll('（', '(').replaceAll('）', ')') : '');

/** Excel's name of a column: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** @throws WorkbookRefused where a required column is missing or a kept one stands there twice. */
export function readHeader(sheet: Sheet, row: RawRow, limits: WorkbookLimits): Header {
  const names = row.cells.map(plainHeader);
  while (names.at(-1) === '') names.pop();
  if (names.length > limits.columns) throw refuseSheet('TOO_MANY_COLUMNS', sheet.name, wording(`列数超过 ${limits.columns} 列`, `more than ${limits.columns} columns`));
  const columns = Object.values(sheet.columns);
  const kept = names.map((name) => columns.find((column) => column.header === name));
  const found = kept.filter((column) => column !== undefined);
  if (found.length === 0) throw refuseSheet('WRONG_ENCODING', sheet.name, wording('第一行没有认得的列名,请检查表头,文件编码应为 UTF-8 或 GB18030', 'no known column in the first row: look at the header; the encoding must be UTF-8 or GB18030'));
  const [first, ...rest] = [
    ...columns
      .filter((column) => column.required && !found.includes(column))
      .map(({ header }) => rowError(sheet.name, 1, wording(`缺少「${header}」列`, `the column ${named(header)} is missing`), { column: header, code: 'COLUMN_MISSING' })),
    ...columns
      .filter((column) => found.indexOf(column) !== found.lastIndexOf(column))
      .map(({ header }) => rowError(sheet.name, 1, wording(`「${header}」列重复`, `the column ${named(header)} is there twice`), { column: header, code: 'DUPLICATE_COLUMN' })),
  ];
  if (first) throw new WorkbookRefused([first, ...rest]);
  const unstored = names.filter((name, i) => name !== '' && !kept[i]).map((name) => name.slice(0, 40));
  return { kept, unstored, width: names.length };
}

const unstorable = /[^\P{Cc}\n\r\t]|\p{Cs}/u;
const slashed = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;

/** Trimmed and NFC; dates as Excel shows them in China (2026/1/8) become ISO, and a month keeps no day. */
export function plainCell(column: Column, raw: string): string {
  const text = raw.normalize('NFC').trim();
  if (column.kind !== 'day' && column.kind !== 'month') return text;
  const iso = text.replace(slashed, (_, y: string, m: string, d?: string) => [y, m.padStart(2, '0'), ...(d ? [d.padStart(2, '0')] : [])].join('-'));
  return column.kind === 'month' && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso.slice(0, 7) : iso;
}

/** Null for a row without content. Cells of columns that are not kept are dropped here and named nowhere. */
export function keepCells(sheet: Sheet, header: Header, row: RawRow, limits: WorkbookLimits): SheetRow | null {
  if (row.cells.every((cell) => typeof cell === 'string' && cell.trim() === '')) return null;
  const { rowNumber } = row;
  const cells: Record<string, string> = {};
  for (const column of Object.values(sheet.columns)) cells[column.header] = '';
  const errors: WorkbookError[] = [];
  row.cells.forEach((cell, index) => {
    const address = `${columnLetters(index)}${rowNumber}`;
    const column = header.kept[index];
    const at = column ? { column: column.header } : {};
    if (typeof cell !== 'string') {
      const what = cell.fault === 'FORMULA' ? wording('是公式,请改为数值', 'is a formula: put its value there') : wording('是错误值', 'is an error value');
      errors.push(rowError(sheet.name, rowNumber, wording(`单元格 ${address} ${what.zh}`, `cell ${address} ${what.en}`), { ...at, code: cell.fault }));
      return;
    }
    if (index >= header.width && cell.trim() !== '') errors.push(rowError(sheet.name, rowNumber, wording(`单元格 ${address} 在表头之外`, `cell ${address} is outside the header`), { code: 'CELL_OUTSIDE' }));
    if (!column) return;
    if (cell.length > limits.cellLength) errors.push(rowError(sheet.name, rowNumber, wording(`${column.header}超过 ${limits.cellLength} 字`, `${named(column.header)} has more than ${limits.cellLength} characters`), { ...at, code: 'CELL_TOO_LONG' }));
    else if (unstorable.test(cell)) errors.push(rowError(sheet.name, rowNumber, wording(`${column.header}含有无法保存的字符`, `${named(column.header)} holds characters that cannot be kept`), { ...at, code: 'CELL_INVALID' }));
    else cells[column.header] = plainCell(column, cell);
  });
  if (row.short) errors.push(rowError(sheet.name, rowNumber, wording(`应有 ${header.width} 格,只有 ${row.cells.length} 格,文件可能不完整`, `has ${row.cells.length} cells of ${header.width}: the file may be incomplete`), { code: 'CELL_COUNT' }));
  return { rowNumber, cells, errors };
}

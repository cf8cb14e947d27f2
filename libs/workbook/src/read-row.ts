import { isDay, isMonth } from '@tongxin/calendar';
import { Column, RecordOf, Sheet } from './column';
import { SheetRow } from './sheet-row';
import { ErrorCollector, quoted, rowError, WorkbookError } from './workbook-error';

export type ReadRow<S extends Sheet> = { ok: true; value: RecordOf<S> } | { ok: false; errors: WorkbookError[] };

type Cell = { value: unknown } | { wrong: string };

const codeShape = /^[\p{L}\p{N}][\p{L}\p{N}_.()-]*$/u;
const numberShape = /^-?\d{1,9}(\.\d{1,4})?$/;
const timeShape = /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

const readNumber = (column: Column, text: string): Cell => {
  const value = Number(text);
  if (!numberShape.test(text)) return { wrong: '不是数' };
  if (column.whole && !Number.isInteger(value)) return { wrong: '不是整数' };
  if (column.min !== undefined && value < column.min) return { wrong: `小于 ${column.min}` };
  if (column.max !== undefined && value > column.max) return { wrong: `大于 ${column.max}` };
  return { value };
};

function readList(text: string): Cell {
  const list = text.split('|').map((item) => item.trim());
  if (list.some((item) => !codeShape.test(item))) return { wrong: '不是以“|”分隔的编码' };
  return new Set(list).size === list.length ? { value: list } : { wrong: '有重复' };
}

function readFilled(column: Column, text: string): Cell {
  if ([...text].length > column.maxLength) return { wrong: `超过 ${column.maxLength} 字` };
  if (column.pattern && !column.pattern.test(text)) return { wrong: '格式不对' };
  switch (column.kind) {
    case 'text':
      return { value: text };
    case 'code':
      return codeShape.test(text) ? { value: text } : { wrong: '不是编码' };
    case 'codes':
      return readList(text);
    case 'day':
      return isDay(text) ? { value: text } : { wrong: '不是日期(YYYY-MM-DD)' };
    case 'month':
      return isMonth(text) ? { value: text } : { wrong: '不是年月(YYYY-MM)' };
    case 'time':
      return timeShape.test(text) ? { value: (text.indexOf(':') === 1 ? `0${text}` : text).slice(0, 5) } : { wrong: '不是时间(HH:MM)' };
    case 'number':
      return readNumber(column, text);
    case 'flag':
      return text === '是' || text === '否' ? { value: text === '是' } : { wrong: '应为“是”或“否”' };
    case 'choice':
      return column.choices?.includes(text) ? { value: text } : { wrong: `应为“${column.choices?.join('”“') ?? ''}”之一` };
  }
}

const readCell = (column: Column, text: string): Cell => {
  if (text !== '') return readFilled(column, text);
  if (column.required) return { wrong: '不能为空' };
  return { value: column.kind === 'codes' ? [] : null };
};

/** Checks the cells of one row by the kinds of their columns. Whether codes exist is the owning service's to check. */
export function readRow<S extends Sheet>(sheet: S, row: SheetRow): ReadRow<S> {
  const errors: WorkbookError[] = [...row.errors];
  // Every cell of a row that breaks off would be wrong: saying so once is enough.
  if (errors.some((error) => error.code === 'CELL_COUNT')) return { ok: false, errors };
  const faulty = new Set(row.errors.map((error) => error.column));
  const record: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(sheet.columns)) {
    if (faulty.has(column.header)) continue;
    const text = row.cells[column.header] ?? '';
    const cell = readCell(column, text);
    if ('value' in cell) record[name] = cell.value;
    else {
      const shown = text === '' ? column.header : `${column.header} ${quoted(text)} `;
      errors.push(rowError(sheet.name, row.rowNumber, `${shown}${cell.wrong}`, { column: column.header, code: text === '' ? 'CELL_REQUIRED' : 'CELL_INVALID' }));
    }
  }
  return errors.length === 0 ? { ok: true, value: record as RecordOf<S> } : { ok: false, errors };
}

/** Says of each row whether an earlier one of the same sheet has its identity already. Remembers every row's identity. */
export function duplicateCheck(sheet: Sheet): (row: SheetRow) => WorkbookError | null {
  const seen = new Map<string, number>();
  const headers = sheet.identity.map((name) => sheet.columns[name].header);
  return (row) => {
    const parts = headers.map((header) => row.cells[header] ?? '');
    const identity = JSON.stringify(parts);
    const earlier = seen.get(identity);
    if (earlier === undefined) {
      seen.set(identity, row.rowNumber);
      return null;
    }
    const filled = headers.filter((_, i) => parts[i] !== '');
    const shown = filled.map((header) => `${header} ${quoted(row.cells[header])}`).join('、');
    return rowError(sheet.name, row.rowNumber, `${shown} 与第${earlier}行重复`, { column: headers[0], code: 'DUPLICATE_ROW' });
  };
}

/** The good rows of a sheet as typed records; everything else goes into `errors`. @throws WorkbookRefused where the file breaks off. */
export async function* readSheet<S extends Sheet>(
  sheet: S,
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  errors: ErrorCollector,
): AsyncGenerator<{ rowNumber: number; record: RecordOf<S> }> {
  const repeats = duplicateCheck(sheet);
  for await (const row of rows) {
    const read = readRow(sheet, row);
    const repeat = repeats(row);
    if (!read.ok) errors.add(...read.errors);
    if (repeat) errors.add(repeat);
    if (read.ok && !repeat) yield { rowNumber: row.rowNumber, record: read.value };
  }
}

import { isDay, isMonth } from '@tongxin/calendar';
import { named, wording, type Wording } from '@tongxin/outcome';
import { Column, RecordOf, Sheet } from './column';
import { SheetRow } from './sheet-row';
import { ErrorCollector, quoted, rowError, WorkbookError } from './workbook-error';

export type ReadRow<S extends Sheet> = { ok: true; value: RecordOf<S> } | { ok: false; errors: WorkbookError[] };

type Cell = { value: unknown } | { wrong: Wording };

const codeShape = /^[\p{L}\p{N}][\p{L}\p{N}_.()-]*$/u;
const numberShape = /^-?\d{1,9}(\.\d{1,4})?$/;
const timeShape = /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

const readNumber = (column: Column, text: string): Cell => {
  const value = Number(text);
  if (!numberShape.test(text)) return { wrong: wording('不是数', 'is not a number') };
  if (column.whole && !Number.isInteger(value)) return { wrong: wording('不是整数', 'is not a whole number') };
  if (column.min !== undefined && value < column.min) return { wrong: wording(`小于 ${column.min}`, `is less than ${column.min}`) };
  if (column.max !== undefined && value > column.max) return { wrong: wording(`大于 ${column.max}`, `is more than ${column.max}`) };
  return { value };
};

function readList(text: string): Cell {
  const list = text.split('|').map((item) => item.trim());
  if (list.some((item) => !codeShape.test(item))) return { wrong: wording('不是以“|”分隔的编码', 'is not a list of codes separated by |') };
  return new Set(list).size === list.length ? { value: list } : { wrong: wording('有重复', 'holds a code twice') };
}

function readFilled(column: Column, text: string): Cell {
  if ([...text].length > column.maxLength) return { wrong: wording(`超过 ${column.maxLength} 字`, `has more than ${column.maxLength} characters`) };
  if (column.pattern && !column.pattern.test(text)) return { wrong: wording('格式不对', 'is not of the right form') };
  switch (column.kind) {
    case 'text':
      return { value: text };
    case 'code':
      return codeShape.test(text) ? { value: text } : { wrong: wording('不是编码', 'is not a code') };
    case 'codes':
      return readList(text);
    case 'day':
      return isDay(text) ? { value: text } : { wrong: wording('不是日期(YYYY-MM-DD)', 'is not a day (YYYY-MM-DD)') };
    case 'month':
      return isMonth(text) ? { value: text } : { wrong: wording('不是年月(YYYY-MM)', 'is not a month (YYYY-MM)') };
    case 'time':
      return timeShape.test(text) ? { value: (text.indexOf(':') === 1 ? `0${text}` : text).slice(0, 5) } : { wrong: wording('不是时间(HH:MM)', 'is not a time (HH:MM)') };
    case 'number':
      return readNumber(column, text);
    case 'flag':
      return text === '是' || text === '否' ? { value: text === '是' } : { wrong: wording('应为“是”或“否”', 'must be “是” or “否”') };
    case 'choice':
      return column.choices?.includes(text) ? { value: text } : { wrong: wording(`应为“${column.choices?.join('”“') ?? ''}”之一`, `must be one of ${(column.choices ?? []).map(named).join(', ')}`) };
  }
}

const readCell = (column: Column, text: string): Cell => {
  if (text !== '') return readFilled(column, text);
  if (column.required) return { wrong: wording('不能为空', 'must not be empty') };
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
      const { zh, en } = cell.wrong;
      const said = text === '' ? wording(`${column.header}${zh}`, `${named(column.header)} ${en}`) : wording(`${column.header} ${quoted(text)} ${zh}`, `${named(column.header)} ${named(quoted(text))} ${en}`);
      errors.push(rowError(sheet.name, row.rowNumber, said, { column: column.header, code: text === '' ? 'CELL_REQUIRED' : 'CELL_INVALID' }));
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
    const zh = filled.map((header) => `${header} ${quoted(row.cells[header])}`).join('、');
    const en = filled.map((header) => `${named(header)} ${named(quoted(row.cells[header]))}`).join(', ');
    return rowError(sheet.name, row.rowNumber, wording(`${zh} 与第${earlier}行重复`, `${en} is in row ${earlier} already`), { column: headers[0], code: 'DUPLICATE_ROW' });
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

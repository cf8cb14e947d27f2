import type { WorkbookSheet } from '@tongxin/web-ui/files';

type Cell = string | number | null;
type Row = Map<string, Cell>;

/** Behind the title of the list that a row stands below: which row of it, counted as a spreadsheet counts below its titles. */
const ROW_OF = ' #';
/** The rows of a page are called after what they are a page of. */
const PAGE = '.nodes';

/**
 * The lists of an answer as sheets, in the order in which they begin: a row for each item, nested objects as dotted columns, a list of plain values in one cell.
 * A list within a list is a sheet of its own, whose first column tells the row of the other that it belongs to. What stands in no list is the last sheet, one row.
 * Nothing is added to what the answer says. Empty when it has no data.
 */
export function resultSheets(answer: string, single: string): WorkbookSheet[] {
  const lists = new Map<string, Row[]>();
  const rest: Row = new Map();
  /** `column` is where a value stands within its row, `path` where within the answer. */
  const read = (value: unknown, path: string, column: string, row: Row, list: string | null): void => {
    if (Array.isArray(value)) return readItems(value.flat(Infinity), path, column, row, list);
    if (!isObject(value)) return void row.set(column, cellOf(value));
    for (const [name, inner] of Object.entries(value)) read(inner, dotted(path, name), dotted(column, name), row, list);
  };
  const readItems = (items: readonly unknown[], path: string, column: string, row: Row, list: string | null): void => {
    if (items.some(isObject)) readList(items, path, list);
    else if (items.length > 0) row.set(column, items.map(String).join('、'));
  };
  const readList = (items: readonly unknown[], path: string, within: string | null): void => {
    const rows = lists.get(path) ?? [];
    lists.set(path, rows);
    for (const item of items) {
      const row: Row = new Map(within === null ? [] : [[titleOf(within) + ROW_OF, lists.get(within)?.length ?? 0]]);
      rows.push(row);
      read(item, path, '', row, path);
    }
  };
  read(dataOf(answer), '', '', rest, null);
  const sheets = [...lists].map(([path, rows]) => sheetOf(titleOf(path), rows));
  return named(rest.size > 0 ? [...sheets, sheetOf(single, [rest])] : sheets);
}

function dataOf(answer: string): unknown {
  try {
    const { data } = JSON.parse(answer) as { data?: unknown };
    return data ?? {};
  } catch {
    // Nothing has been answered yet, or an answer that is no JSON.
    return {};
  }
}

const dotted = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
const titleOf = (path: string): string => (path.endsWith(PAGE) ? path.slice(0, -PAGE.length) : path);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const cellOf = (value: unknown): Cell => (value === null || typeof value === 'number' ? value : String(value));

function sheetOf(name: string, rows: readonly Row[]): WorkbookSheet {
  const all = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // An object that is absent in one row leaves its columns empty there, and needs none of its own.
  const titles = all.filter((title) => !all.some((other) => other.startsWith(`${title}.`)));
  return { name, titles, rows: rows.map((row) => titles.map((title) => row.get(title) ?? null)) };
}

/** A sheet's name has 31 characters and is used once, capitals or not: of a long path the end is what tells. */
const LONGEST = 31;

function named(sheets: readonly WorkbookSheet[]): WorkbookSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let name = sheet.name.slice(-LONGEST);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${sheet.name.slice(-LONGEST + 4)} ${number}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

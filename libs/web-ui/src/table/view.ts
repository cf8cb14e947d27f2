import { codeOf, textOf, type Column } from './column';

/** How a table is looked at. It stands in the address, so that it can be sent to somebody and saved by name. */
export interface View {
  readonly search: string;
  /** Column → the value that is wanted, by its code. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: { readonly key: string; readonly descending: boolean } | null;
  /** Columns that are shown or hidden other than by default. */
  readonly toggled: readonly string[];
}

export const PLAIN_VIEW: View = { search: '', filters: {}, sort: null, toggled: [] };
const FILTER = 'f.';
const namesOf = (table: string) => ({ search: `${table}q`, sort: `${table}sort`, toggled: `${table}cols`, filter: `${table}${FILTER}` });

/** @param table what the names in the address begin with, where a page has several tables */
export function readView(address: URLSearchParams, table = ''): View {
  const names = namesOf(table);
  const sort = address.get(names.sort);
  return {
    search: address.get(names.search) ?? '',
    filters: Object.fromEntries([...address].filter(([name, value]) => name.startsWith(names.filter) && value).map(([name, value]) => [name.slice(names.filter.length), value])),
    sort: sort ? { key: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : null,
    toggled: (address.get(names.toggled) ?? '').split(',').filter(Boolean),
  };
}

/** The address with this view in place of the one before; what else stands there stays. */
export function writeView(address: URLSearchParams, { search, filters, sort, toggled }: View, table = ''): URLSearchParams {
  const names = namesOf(table);
  const next = new URLSearchParams([...address].filter(([name]) => ![names.search, names.sort, names.toggled].includes(name) && !name.startsWith(names.filter)));
  if (search) next.set(names.search, search);
  for (const [key, value] of Object.entries(filters)) if (value) next.set(names.filter + key, value);
  if (sort) next.set(names.sort, (sort.descending ? '-' : '') + sort.key);
  if (toggled.length > 0) next.set(names.toggled, toggled.join(','));
  return next;
}

export const isPlain = ({ search, filters, sort, toggled }: View): boolean => !search && Object.keys(filters).length === 0 && !sort && toggled.length === 0;

/** @returns the columns on screen; never none */
export function shownColumns<Row>(columns: readonly Column<Row>[], { toggled }: View): readonly Column<Row>[] {
  const shown = columns.filter(({ key, extra }) => toggled.includes(key) === (extra === true));
  return shown.length > 0 ? shown : columns;
}

const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** The rows on screen, in their order. */
export function shownRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { search, filters, sort }: View): readonly Row[] {
  const wanted = search.trim().toLowerCase();
  const found = rows.filter(
    (row) =>
      columns.every((column) => !filters[column.key] || codeOf(column, row) === filters[column.key]) &&
      (!wanted || columns.some((column) => textOf(column, row).toLowerCase().includes(wanted))),
  );
  const by = sort && columns.find(({ key }) => key === sort.key);
  const value = by?.value;
  return value ? [...found].sort((one, other) => compare(value(one), value(other), sort?.descending ? -1 : 1)) : found;
}

/** What is absent stands last, either way. */
function compare(one: string | number | null, other: string | number | null, way: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return way * (typeof one === 'number' && typeof other === 'number' ? one - other : chinese.compare(String(one), String(other)));
}

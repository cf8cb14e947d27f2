import type { ReactNode } from 'react';

/** A column of a table: what it says as text (for filters, sorting, Excel and print), and how it looks where text is not enough. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Null for what can be done with a row: that is neither ordered, searched nor exported. */
  readonly value: ((row: Row) => string | number | null) | null;
  readonly render?: (row: Row) => ReactNode;
  /** Offers the column's values as a filter. In the address stands what this tells of a row, the same in every language; `true` where its text is that already. */
  readonly filter?: true | ((row: Row) => string | null);
  /** Shown only when asked for. */
  readonly extra?: boolean;
  readonly align?: 'right';
}

export const textOf = <Row>(column: Column<Row>, row: Row): string => String(column.value?.(row) ?? '');

/** What stands in the address for a row's value. */
export const codeOf = <Row>(column: Column<Row>, row: Row): string => (typeof column.filter === 'function' ? (column.filter(row) ?? '') : textOf(column, row));

/** The values of a column, each once, as they come: what stands in the address, and what is shown for it. */
export const valuesOf = <Row>(column: Column<Row>, rows: readonly Row[]): readonly { readonly value: string; readonly label: string }[] =>
  [...new Map(rows.map((row) => [codeOf(column, row), textOf(column, row)]))].filter(([value]) => value).map(([value, label]) => ({ value, label }));

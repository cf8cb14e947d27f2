import type { ReactNode } from 'react';

/** A column of a table: what it says as text (for filters, sorting, Excel and print), and how it looks where text is not enough. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Null for what can be done with a row: that is neither ordered, searched nor exported. */
  readonly value: ((row: Row) => string | number | null) | null;
  readonly render?: (row: Row) => ReactNode;
  /** Offers the column's values as a filter. */
  readonly filter?: boolean;
  /** Shown only when asked for. */
  readonly extra?: boolean;
  readonly align?: 'right';
}

export const textOf = <Row>(column: Column<Row>, row: Row): string => String(column.value?.(row) ?? '');

/** The values of a column, each once, as they come. */
export const valuesOf = <Row>(column: Column<Row>, rows: readonly Row[]): readonly string[] => [...new Set(rows.map((row) => textOf(column, row)))].filter(Boolean);

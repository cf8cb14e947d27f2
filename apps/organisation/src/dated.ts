import { accept, refuse, type Outcome } from '@tongxin/outcome';

/** A row that holds on every day of `[validFrom, validTo)`; null = until further notice. */
export interface Dated {
  id: string;
  validFrom: string;
  validTo: string | null;
}

/** What to do to the rows of one subject so that it has the new value from a day on. */
export interface DatedChange {
  /** Row whose period is cut at the day. */
  end: string | null;
  /** Row that began on that very day and is replaced. */
  remove: string | null;
}

/**
 * From `day` on the subject has another value (or none). History before the day stays as it is; what already begins after it must be changed first,
 * because cutting it silently would undo somebody's later decision.
 */
export function changeFrom<Row extends Dated>(rows: readonly Row[], day: string, same: (row: Row) => boolean): Outcome<DatedChange, 'UNCHANGED' | 'LATER_CHANGE_EXISTS'> {
  if (rows.some((row) => row.validFrom > day)) return refuse('LATER_CHANGE_EXISTS');
  const current = rows.find((row) => row.validFrom <= day && (row.validTo === null || day < row.validTo));
  if (!current) return accept({ end: null, remove: null });
  if (same(current)) return refuse('UNCHANGED');
  return accept(current.validFrom === day ? { end: null, remove: current.id } : { end: current.id, remove: null });
}

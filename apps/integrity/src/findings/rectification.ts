/** What a rectification's status follows from. Days are `YYYY-MM-DD`. */
export interface RectificationDates {
  dueOn: string;
  /** Handed in for review (待复核). */
  submitted: boolean;
  /** 销号 */
  cancelledOn: string | null;
  /** The day set for the look-back check (回头看). */
  lookBackOn: string | null;
}

export type RectificationStatus = 'RECTIFYING' | 'OVERDUE' | 'UNDER_REVIEW' | 'CANCELLED' | 'LOOK_BACK_DUE';

/**
 * Status on `day`, from dates alone (rules B.8). The last day of the term still counts; what is handed in waits for its reviewer and is not overdue;
 * that the look-back day has come says that the check is due, not that it was made.
 */
export function rectificationStatus(r: RectificationDates, day: string): RectificationStatus {
  if (r.cancelledOn !== null && r.cancelledOn <= day) return r.lookBackOn !== null && r.lookBackOn <= day ? 'LOOK_BACK_DUE' : 'CANCELLED';
  if (r.submitted) return 'UNDER_REVIEW';
  return r.dueOn < day ? 'OVERDUE' : 'RECTIFYING';
}

export interface FindingCounts {
  total: number;
  /** Not cancelled, overdue ones included. */
  open: number;
  cancelled: number;
  overdue: number;
}

/** A finding without a rectification (null) is open. */
export function countFindings(statuses: readonly (RectificationStatus | null)[]): FindingCounts {
  const cancelled = statuses.filter((s) => s === 'CANCELLED' || s === 'LOOK_BACK_DUE').length;
  return { total: statuses.length, open: statuses.length - cancelled, cancelled, overdue: statuses.filter((s) => s === 'OVERDUE').length };
}

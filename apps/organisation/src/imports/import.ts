export interface ImportDates {
  checkedAt: Date | null;
  refusedAt: Date | null;
  applyRequestedAt: Date | null;
  appliedAt: Date | null;
  cancelRequestedAt: Date | null;
  cancelledAt: Date | null;
  failedAt: Date | null;
}

export type ImportStatus = 'STAGING' | 'CHECKED' | 'REFUSED' | 'APPLYING' | 'APPLIED' | 'CANCELLED' | 'FAILED';

/** Derived, never stored. */
export function importStatus(i: ImportDates): ImportStatus {
  if (i.appliedAt) return 'APPLIED';
  if (i.failedAt) return 'FAILED';
  if (i.cancelledAt) return 'CANCELLED';
  if (i.applyRequestedAt) return 'APPLYING';
  if (i.refusedAt) return 'REFUSED';
  return i.checkedAt ? 'CHECKED' : 'STAGING';
}

/** A check can be stopped; once services have begun to apply, the import is carried to its end. */
export const canCancel = (i: ImportDates): boolean => ['STAGING', 'CHECKED'].includes(importStatus(i));

/** Only what was checked without an error may be applied. */
export const canApply = (i: ImportDates): boolean => importStatus(i) === 'CHECKED';

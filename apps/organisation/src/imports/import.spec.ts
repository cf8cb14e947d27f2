import { canApply, canCancel, importStatus, type ImportDates } from './import';

const at = new Date('2026-11-23T00:00:00Z');
const none: ImportDates = { checkedAt: null, refusedAt: null, applyRequestedAt: null, appliedAt: null, cancelRequestedAt: null, cancelledAt: null, failedAt: null };

it.each([
  [{}, 'STAGING', true, false],
  [{ checkedAt: at }, 'CHECKED', true, true],
  [{ refusedAt: at }, 'REFUSED', false, false],
  [{ checkedAt: at, applyRequestedAt: at }, 'APPLYING', false, false],
  [{ checkedAt: at, applyRequestedAt: at, appliedAt: at }, 'APPLIED', false, false],
  [{ cancelRequestedAt: at, cancelledAt: at }, 'CANCELLED', false, false],
  [{ checkedAt: at, applyRequestedAt: at, failedAt: at }, 'FAILED', false, false],
] as const)('%j is %s', (dates, status, cancel, apply) => {
  const i = { ...none, ...dates };
  expect([importStatus(i), canCancel(i), canApply(i)]).toEqual([status, cancel, apply]);
});

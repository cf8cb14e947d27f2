import type { AbsenceRefusal as RuleRefusal } from './absence';

export type AbsenceRefusal = RuleRefusal | 'NOT_ABSENT';

/** Why days of absence were not kept, or not taken back. */
export const absenceRefusals: Record<AbsenceRefusal, { message: string; hint?: string }> = {
  DAY_PASSED: { message: '最后一天已过' },
  DAYS_REVERSED: { message: '最后一天不能早于第一天' },
  TOO_LONG: { message: '一次至多登记 366 天', hint: '更长的,到时再登记' },
  NOT_ABSENT: { message: '您没有登记不在岗的日子' },
};

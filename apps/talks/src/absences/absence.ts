import { addDays } from '@tongxin/calendar';
import { accept, refuse, type Outcome } from '@tongxin/outcome';

/** 不在岗的日子: somebody says themselves that they take no requests for a talk on these days; why is not asked (T-27). */
export interface Absence {
  firstDay: string;
  /** The last of them, itself one. */
  lastDay: string;
}

export type AbsenceRefusal = 'DAY_PASSED' | 'DAYS_REVERSED' | 'TOO_LONG';

/** So many days at most; a longer absence is said anew. */
export const mostDays = 366;

export function announceAbsence({ firstDay, lastDay }: Absence, today: string): Outcome<Absence, AbsenceRefusal> {
  const path = ['input', 'lastDay'];
  if (lastDay < firstDay) return refuse('DAYS_REVERSED', { path });
  if (lastDay < today) return refuse('DAY_PASSED', { path });
  return lastDay > addDays(firstDay, mostDays - 1) ? refuse('TOO_LONG', { path }) : accept({ firstDay, lastDay });
}

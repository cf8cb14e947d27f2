import type { Standing } from '@tongxin/event-contracts';

/** How the institution answered in a year: everybody on the staff, and everybody the same (T-38, S-03, line 5). */
export const canSeeAnswerTotals = (who: Standing | null): boolean => who !== null;

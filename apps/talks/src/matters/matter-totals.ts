import { answerTotals, owedBy, showWithin, type OwedAnswers, type ShownAnswers } from '../answers/answers-in-time';
import { answerDueOn } from './matter';

/** So many matters of a year that were raised and first answered on these days. */
export interface CountedMatters extends Omit<OwedAnswers, 'dueOn'> {
  raisedOn: string;
  /** The unit that answered a problem first, or owes the answer; null of a difficulty of one's own: help is counted for the institution alone (line 6). */
  unitId: string | null;
  /** Closed, and solved as the raiser says. */
  solved: boolean;
}
export type OwedMatters = Omit<CountedMatters, 'raisedOn'> & OwedAnswers;

/** The service's first figure: practical problems solved, and confirmed by those who raised them (T-38). */
export interface MatterTotals extends ShownAnswers {
  solvedAndConfirmed: number | null;
}

/** The matters that count at the end of a day. */
export const owedMatters = (matters: readonly CountedMatters[], day: string): OwedMatters[] => owedBy(matters.map(({ raisedOn, ...m }) => ({ ...m, dueOn: answerDueOn(raisedOn) })), day);

/** The figures of a year without small numbers. */
export function matterTotals(owed: readonly OwedMatters[]): MatterTotals {
  const totals = answerTotals(owed);
  const { due, answered, part } = showWithin(totals);
  const solved = owed.reduce((sum, m) => sum + (m.solved ? m.count : 0), 0);
  return { due, answered, answeredInTime: part(totals.answeredInTime), solvedAndConfirmed: part(solved) };
}

import { answerTotals, figuresOf, oncePerDay, owedBy, type AnswerTotals, type OwedAnswers } from '../answers/answers-in-time';
import { answerDueOn } from './matter';

/** So many matters of a year and one raiser that were raised and first answered on these days. */
export interface CountedMatters extends Omit<OwedAnswers, 'dueOn'> {
  raisedOn: string;
  /** The unit that answered a problem first, or owes the answer; null of a difficulty of one's own: help is counted for the institution alone (line 6). */
  unitId: string | null;
  /** Closed, and solved as the raiser says. */
  solved: boolean;
}
export type OwedMatters = Omit<CountedMatters, 'raisedOn'> & OwedAnswers;

/** The service's first figure: practical problems solved, and confirmed by those who raised them (T-38). */
export interface MatterTotals extends AnswerTotals {
  solvedAndConfirmed: number | null;
}

/** The matters that count at the end of a day. */
export function owedMatters(matters: readonly CountedMatters[], day: string): OwedMatters[] {
  const dueOn = oncePerDay(answerDueOn);
  return owedBy(matters.map(({ raisedOn, ...m }) => ({ ...m, dueOn: dueOn(raisedOn) })), day);
}

/** The figures of a year. */
export const matterTotals = (owed: readonly OwedMatters[]): MatterTotals => ({ ...answerTotals(owed), solvedAndConfirmed: figuresOf(owed).part(({ solved }) => solved) });

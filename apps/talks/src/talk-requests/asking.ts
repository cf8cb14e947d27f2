import { oncePerDay, owedBy, type OwedAnswers } from '../answers/answers-in-time';
import { replyDueOn } from './talk-request';

/** So many times that somebody was asked for a talk: each is an answer that the institution owes within two workdays, whatever it is (T-27). */
export interface CountedAskings extends Omit<OwedAnswers, 'dueOn'> {
  askedOn: string;
  /** Since when no answer is owed any more, where none was given: who asked has turned to somebody else or wishes it no longer, or who was asked is not there. */
  endedOn: string | null;
}

/** The answers that count at the end of a day; nobody owed one that was no longer waited for on its last day. */
export function owedReplies(askings: readonly CountedAskings[], day: string): OwedAnswers[] {
  const lastDay = oncePerDay(replyDueOn);
  return owedBy(askings.map(({ askedOn, ...asking }) => ({ ...asking, dueOn: lastDay(askedOn) })), day).filter(({ endedOn, dueOn }) => endedOn === null || endedOn > dueOn);
}

import { refuse, type Outcome } from '@tongxin/outcome';
import { answer, type AnswerRefusal, type Talk } from '../talks/talk';

/** 这次不谈,另选谈话人: the talkee declines this talker and turns to somebody else, or to any leader (null), in the same step (T-12). */
export function turnToAnother(t: Talk, by: string, chosenId: string | null, on: string): Outcome<Talk, AnswerRefusal | 'SAME_PERSON'> {
  const declined = answer(t, by, false, on);
  return declined.ok && chosenId === t.talkerId ? refuse('SAME_PERSON', { path: ['input', 'chosenId'] }) : declined;
}

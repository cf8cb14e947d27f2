import type { RequestActRefusal } from './talk-request';

/** Why somebody cannot be asked. */
export type ChoiceRefusal = 'WITH_ONESELF' | 'PERSON_NOT_FOUND' | 'ALREADY_ASKED' | 'ABSENT';
export type TalkRequestRefusal = RequestActRefusal | ChoiceRefusal | 'NOT_FOUND' | 'DAY_PASSED';

/** Why a request was not made, taken up, passed back, redirected or withdrawn. */
export const talkRequestRefusals: Record<TalkRequestRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到这次约谈请求' },
  WITH_ONESELF: { message: '不能约自己谈话' },
  PERSON_NOT_FOUND: { message: '找不到该在职人员' },
  ALREADY_ASKED: { message: '您已向对方提出,尚未答复', hint: '想另找他人,请用“另选谈话人”' },
  ABSENT: { message: '对方这些天不在岗', hint: '请另选一位;您的请求没有告诉任何人' },
  NOT_THE_CHOSEN: { message: '由被约请的人答复' },
  NOT_THE_REQUESTER: { message: '由提出的人办理' },
  NOT_OPEN: { message: '这次请求已经答复或撤回' },
  ANY_LEADER_ASKED: { message: '这次请求可由任一班子成员答复', hint: '您没有时间,留给其他班子成员即可' },
  SAME_PERSON: { message: '已经约请的就是这一位' },
  DAY_PASSED: { message: '日期已过' },
};

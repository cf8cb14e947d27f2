import type { AnswerRefusal, ConfirmRefusal, RecordRefusal } from './talk';

export type TalkRefusal = AnswerRefusal | RecordRefusal | ConfirmRefusal | 'NOT_FOUND' | 'WITH_ONESELF' | 'PERSON_NOT_FOUND' | 'DAY_PASSED';

/** Why a talk was not planned, answered, recorded or confirmed. */
export const talkRefusals: Record<TalkRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到这次谈话' },
  WITH_ONESELF: { message: '不能与自己谈话' },
  PERSON_NOT_FOUND: { message: '找不到该在职人员' },
  DAY_PASSED: { message: '计划日期已过', hint: '已经谈过的,请用“记录已谈”' },
  NOT_THE_TALKEE: { message: '约谈由对方答复' },
  NOT_OFFERED: { message: '这次谈话还没有约请对方' },
  ALREADY_ANSWERED: { message: '这次约谈已经答复' },
  DAY_IN_FUTURE: { message: '谈话日期不能晚于今天' },
  DECLINED: { message: '这次约谈未成行' },
  ALREADY_HELD: { message: '这次谈话已记录', hint: '如对方已记录,请确认' },
  NOT_HELD: { message: '还没有一方记录这次谈话' },
  ALREADY_CONFIRMED: { message: '您已确认过' },
};

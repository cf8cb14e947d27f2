import type { AnswerRefusal, RecordRefusal, ScheduleRefusal, VisitorRefusal } from './home-visit';

export type HomeVisitRefusal =
  | AnswerRefusal | VisitorRefusal | ScheduleRefusal | RecordRefusal | 'NOT_FOUND' | 'WITH_ONESELF' | 'PERSON_NOT_FOUND' | 'NOT_RESPONSIBLE' | 'ACCOMPANYING_NUMBER' | 'ALREADY_ASKED' | 'DAY_PASSED';

/** Why a visit was not asked for, answered, fixed, cancelled or recorded. */
export const homeVisitRefusals: Record<HomeVisitRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到这次家访' },
  WITH_ONESELF: { message: '不能家访自己' },
  PERSON_NOT_FOUND: { message: '找不到该教职工' },
  NOT_RESPONSIBLE: { message: '家访由班子成员、所在处室负责人或所在支部委员提出' },
  ACCOMPANYING_NUMBER: { message: '陪同人数为 0 至 3 人' },
  ALREADY_ASKED: { message: '您已就这一天征求对方同意' },
  DAY_PASSED: { message: '日期已过' },
  CONSENT_REQUIRED: { message: '对方尚未同意,不能安排' },
  PERSON_ANSWERS: { message: '由本人答复' },
  ALREADY_CONSENTED: { message: '您已同意', hint: '不便了,可随时撤回,无需理由' },
  VISITOR_DECIDES: { message: '由提出家访的人办理', hint: '不便了,可随时撤回同意,无需理由' },
  NOT_OPEN: { message: '这次家访不进行了,或已经记录' },
  DAY_IN_FUTURE: { message: '还没有到家访的日期' },
};

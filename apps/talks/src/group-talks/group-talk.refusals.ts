import { fewestInvited, mostInvited, type AnswerRefusal, type InviteRefusal, type RecordRefusal } from './group-talk';

export type GroupTalkRefusal = InviteRefusal | AnswerRefusal | RecordRefusal | 'NOT_FOUND' | 'ALREADY_OFFERED' | 'TERMS_CHANGED';

/** Why a group talk was not planned, moved, answered, cancelled or recorded. */
export const groupTalkRefusals: Record<GroupTalkRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到这次集体谈话' },
  TOO_FEW: { message: `集体谈话至少邀请 ${fewestInvited} 人`, hint: '只与一人谈,请用“约谈”' },
  TOO_MANY: { message: `集体谈话至多邀请 ${mostInvited} 人` },
  WITH_ONESELF: { message: '召集人不在被邀请之列' },
  INVITED_TWICE: { message: '同一人只邀请一次' },
  PERSON_NOT_FOUND: { message: '被邀请的人中有人不是在职人员' },
  ALREADY_OFFERED: { message: '这一天您已邀请这些人集体谈话', hint: '要改时间、地点,请改期' },
  DAY_PASSED: { message: '日期已过' },
  TERMS_CHANGED: { message: '召集人刚改了时间或地点,请看过再答复' },
  NOT_INVITED: { message: '由被邀请的人答复' },
  HOST_DECIDES: { message: '由召集人办理', hint: '您来不来,答复即可,无需理由' },
  DAY_IN_FUTURE: { message: '谈话日期不能晚于今天' },
  BEFORE_INVITATION: { message: '谈话日期不能早于邀请的日期' },
  CANCELLED: { message: '这次集体谈话已取消' },
  ALREADY_HELD: { message: '这次集体谈话已记录' },
};

import type { AnswerRefusal, CancelRefusal, CloseRefusal, ConfirmRefusal, RecordRefusal, RescheduleRefusal, TopicRefusal } from './talk';

export type TalkRefusal =
  | AnswerRefusal | RescheduleRefusal | CancelRefusal | RecordRefusal | ConfirmRefusal | CloseRefusal | TopicRefusal | 'NOT_FOUND' | 'WITH_ONESELF' | 'PERSON_NOT_FOUND' | 'ALREADY_ASKED' | 'ABSENT' | 'ALREADY_OFFERED' | 'SAME_PERSON' | 'TERMS_CHANGED' | 'TOPIC_CHANGED';

/** Why a talk was not planned, moved, answered, recorded, confirmed or closed. */
export const talkRefusals: Record<TalkRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到这次谈话' },
  WITH_ONESELF: { message: '不能与自己谈话' },
  PERSON_NOT_FOUND: { message: '找不到该在职人员' },
  ALREADY_ASKED: { message: '您已向对方提出约谈请求,尚未答复' },
  ABSENT: { message: '对方这些天不在岗', hint: '请另选一位' },
  ALREADY_OFFERED: { message: '您已约请对方这一天谈话,尚未答复', hint: '要改时间、方式,请改期' },
  SAME_PERSON: { message: '约请您的就是这一位,请另选一位', hint: '愿意谈,答应即可;时间、方式不合适,请改期' },
  TERMS_CHANGED: { message: '对方刚改了时间或方式,请看过再答复' },
  TOPIC_CHANGED: { message: '对方刚改了话题类别,请看过再改' },
  DAY_PASSED: { message: '日期已过', hint: '已经谈过的,请用“记录已谈”' },
  TIME_WITHOUT_DAY: { message: '请先写明日期' },
  TALKER_OFFERS: { message: '计划中的谈话由谈话人约请', hint: '想早些谈,请用“约谈”或“我找组织谈”' },
  OTHER_SIDE_ANSWERS: { message: '时间、方式是您提出的,由对方答复' },
  TALKER_CHANGES_TERMS: { message: '谈话人不作“不谈”的答复', hint: '时间不合适请改期,不再约请请取消' },
  TALKEE_DECLINES: { message: '取消由谈话人办理', hint: '这次不想谈,答复“这次不谈”即可,无需理由' },
  NOT_OFFERED: { message: '这次谈话还没有约请对方' },
  ALREADY_ANSWERED: { message: '这次约谈已经答复' },
  DAY_IN_FUTURE: { message: '谈话日期不能晚于今天' },
  DAY_LONG_PAST: { message: '只能登记今年和去年的谈话', hint: '请核对谈话日期' },
  DECLINED: { message: '这次约谈未成行' },
  CANCELLED: { message: '这次约谈已取消' },
  ALREADY_HELD: { message: '这次谈话已记录', hint: '如对方已记录,请确认;与事实不符,可以提出' },
  NOT_HELD: { message: '还没有一方记录这次谈话' },
  ALREADY_CONFIRMED: { message: '您已确认过' },
  NOT_CONFIRMED: { message: '双方都确认之后才能办结' },
  ACTIONS_OPEN: { message: '约定的事项还没有全部反馈', hint: '请先办理并反馈约定的事项' },
  TOPIC_COUNTED: { message: '谈话所在年度已结束,话题类别已计入合计' },
  ALREADY_CLOSED: { message: '这次谈话已办结' },
};

import { longest, shortest, type BookRefusal, type CloseHourRefusal, type OfferRefusal } from './open-hour';

export type OpenHourRefusal = OfferRefusal | BookRefusal | CloseHourRefusal | 'NOT_FOUND';

/** Why an hour was not opened, booked or closed. */
export const openHourRefusals: Record<OpenHourRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到这段开放时间', hint: '请刷新后另选一段' },
  ENDS_FIRST: { message: '结束时刻应晚于开始时刻' },
  WRONG_LENGTH: { message: `每段开放时间为 ${shortest} 至 ${longest} 分钟` },
  TIME_PASSED: { message: '时间已过' },
  OVERLAPS: { message: '与您已开放的时间重叠' },
  OWN_HOUR: { message: '不能预约自己的开放时间' },
  ALREADY_BOOKED: { message: '您已预约对方的一段时间', hint: '谈过之后可以再约;想换时间,请改期' },
  NOT_FREE: { message: '这段时间已约定或已关闭' },
  NOT_THE_HOST: { message: '由开放时间的人关闭', hint: '不来了,在这次谈话中答复“这次不谈”即可,无需理由' },
  ALREADY_CLOSED: { message: '这段时间已关闭' },
  TALK_RECORDED: { message: '这次谈话已记录,不必关闭' },
};

import type { PutAwayRefusal } from './thread';

export type ThreadRefusal = PutAwayRefusal | 'NOT_FOUND';

/** Why a thread was not put away. */
export const threadRefusals: Record<ThreadRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到您的这次约谈请求', hint: '事项由您确认后办结,不在这里收起' },
  NOT_OVER: { message: '谈话还没有进行' },
  ALREADY_PUT_AWAY: { message: '已经收起' },
};

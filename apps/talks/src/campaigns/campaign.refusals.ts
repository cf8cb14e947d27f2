import type { AmendRefusal, AnnounceRefusal } from './campaign';

export type TalkCampaignRefusal = AnnounceRefusal | AmendRefusal | 'ALREADY_ANNOUNCED' | 'NOT_FOUND' | 'CHANGED';

/** Why a campaign was not announced or amended. */
export const talkCampaignRefusals: Record<TalkCampaignRefusal, { message: string; hint?: string }> = {
  YEAR_OUT_OF_RANGE: { message: '方案只能为今年或明年发布' },
  ALREADY_ANNOUNCED: { message: '这一年度已有方案', hint: '请修改已有的方案' },
  NOT_FOUND: { message: '找不到这份方案' },
  CHANGED: { message: '这份方案刚被别人修改,请看过再改' },
  YEAR_OVER: { message: '这一年度已经结束,方案不能再改' },
};

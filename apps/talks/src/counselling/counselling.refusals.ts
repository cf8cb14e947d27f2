export type CounsellingRefusal = 'NO_SERVICE' | 'NOT_FOUND' | 'CHANGED';

/** Why a card was not written or taken, or a record of it not deleted. */
export const counsellingRefusals: Record<CounsellingRefusal, { message: string; hint?: string }> = {
  NO_SERVICE: { message: '单位还没有填写咨询服务', hint: '请向组织人事处或机关党委询问' },
  CHANGED: { message: '服务卡刚被别人修改,请看过再改' },
  NOT_FOUND: { message: '找不到这条记录' },
};

export type CounsellingRefusal = 'NO_SERVICE' | 'NOT_FOUND';

/** Why a card was not taken, or a record of it not deleted. */
export const counsellingRefusals: Record<CounsellingRefusal, { message: string; hint?: string }> = {
  NO_SERVICE: { message: '单位还没有填写咨询服务', hint: '请向组织人事处或机关党委询问' },
  NOT_FOUND: { message: '找不到这条记录' },
};

import type { ComposeRefusal, ReceiversRefusal } from './family-letter';

export type FamilyLetterRefusal = ComposeRefusal | ReceiversRefusal | 'NOT_IN_SERVICE' | 'UNIT_NOT_FOUND' | 'ALREADY_SENT';

/** Why a letter was not sent, or not asked for. */
export const familyLetterRefusals: Record<FamilyLetterRefusal, { message: string; hint?: string }> = {
  NOT_IN_SERVICE: { message: '家书面向在职教职工' },
  UNIT_NOT_FOUND: { message: '找不到该部门' },
  ONLY_OPEN_DAY: { message: '只有开放日邀请写日期和地点' },
  DAY_PASSED: { message: '日期已过' },
  DAY_TOO_FAR: { message: '日期在一年以后,届时家书已不再保存' },
  NOBODY_OPTED_IN: { message: '还没有教职工选择接收家书', hint: '家书只发给本人选择接收的教职工' },
  TOO_FEW_FOR_UNIT: { message: '选择接收的教职工不足 5 人,只能面向全校(院)发送' },
  NOBODY_IN_UNIT: { message: '该部门没有教职工选择接收家书' },
  ALREADY_SENT: { message: '同样的家书今天已经发过' },
};

import type { ActionRefusal, EditRefusal, SettleRefusal, WriteRefusal } from './note';

export type SealedNoteRefusal =
  | WriteRefusal | EditRefusal | SettleRefusal | ActionRefusal | 'NOT_FOUND' | 'TALK_NOT_FOUND' | 'ID_TAKEN' | 'KEY_MISSING' | 'KEY_CHANGED' | 'OTHER_RECIPIENTS';

/** Why something sealed was not written, changed or moved on. */
export const sealedNoteRefusals: Record<SealedNoteRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到这条记录' },
  TALK_NOT_FOUND: { message: '找不到这次谈话' },
  TALK_OVER: { message: '这次谈话已结束,不能再写', hint: '请写在你们的下一次谈话里' },
  TOO_MANY: { message: '一次谈话每类至多 50 条' },
  ID_TAKEN: { message: '这个编号已经用过', hint: '请刷新后再试' },
  KEY_MISSING: { message: '有一方还没有设置密封口令', hint: '双方都设置之后才能密封' },
  KEY_CHANGED: { message: '对方的密钥刚换过', hint: '请刷新后重新密封' },
  OTHER_RECIPIENTS: { message: '只能密封给谈话双方' },
  NOT_OF_THE_PAIR: { message: '约定的事项由你们两人之一办理' },
  DAY_PASSED: { message: '日期已过' },
  NOT_THE_AUTHOR: { message: '由写的人修改或删除' },
  STALE: { message: '这条记录刚刚变过', hint: '请刷新后再办' },
  AGREED_ALREADY: { message: '双方已经约定,不能再改', hint: '有变化,请另写一条' },
  NOT_ON_THE_AGENDA: { message: '这一条不是议题' },
  SETTLED_ALREADY: { message: '这个议题已经谈过' },
  NOT_AN_ACTION: { message: '这一条不是约定的事项' },
  OTHER_SIDE_AGREES: { message: '您提出的,由对方同意' },
  OWNER_DOES: { message: '由承办的一方办理' },
  OTHER_SIDE_ANSWERS: { message: '由对方反馈' },
  NOT_NOW: { message: '这件事已经反馈过' },
};

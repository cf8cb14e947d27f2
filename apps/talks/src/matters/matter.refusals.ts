import type { MatterActRefusal } from './matter';

export type MatterRefusal = MatterActRefusal | 'NOT_FOUND' | 'UNIT_NOT_FOUND' | 'TALK_NOT_FOUND' | 'TALKEE_CHOOSES' | 'CONSENT_REQUIRED';

/** Why a matter was not raised, handled, closed, reopened, passed on or withdrawn. */
export const matterRefusals: Record<MatterRefusal, { message: string; hint?: string }> = {
  NOT_FOUND: { message: '找不到这个事项' },
  UNIT_NOT_FOUND: { message: '找不到该部门' },
  TALK_NOT_FOUND: { message: '找不到这次谈话' },
  TALKEE_CHOOSES: { message: '谈话中的实际困难,由谈话对象本人决定是否提出' },
  CONSENT_REQUIRED: { message: '提出本人的实际困难,需要您同意承办部门负责人阅看', hint: '只用于解决这一困难,办结 30 天后销毁' },
  CONSENT_ENDED: { message: '办结已超过 30 天,内容已经销毁', hint: '仍有困难的,可以重新提出一个事项' },
  RAISER_CHOOSES: { message: '本人的实际困难由谁办理,由提出的人选择,不能转交', hint: '请向提出人反馈应由哪个部门办理' },
  NOT_THE_HANDLER: { message: '由承办部门负责人办理' },
  NOT_THE_RAISER: { message: '由提出的人办理' },
  NOT_OPEN: { message: '该事项已经办结或撤回' },
  NOT_ANALYSED: { message: '请先分析问题', hint: '说明原因后,再提出措施或反馈' },
  ALREADY_ANALYSED: { message: '已经分析过', hint: '请提出措施,或向提出人反馈' },
  ALREADY_ANSWERED: { message: '已经向提出人反馈' },
  NOT_ANSWERED: { message: '尚未反馈,事项仍在办理' },
  DAY_PASSED: { message: '日期已过' },
  FEEDBACK_REQUIRED: { message: '未向提出人反馈,不能办结' },
  ALREADY_REOPENED: { message: '同一事项只能重新提出一次', hint: '可以就未解决的部分提出新的事项' },
  SAME_UNIT: { message: '事项已在该部门' },
  UNIT_WITHOUT_HEAD: { message: '该部门目前没有在职负责人', hint: '请选择其他部门' },
  HEADED_BY_RAISER: { message: '提出人就是该部门负责人', hint: '请选择其他部门' },
};

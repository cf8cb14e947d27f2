/** Sentences of identity's refusals, one table a feature; the code is what clients test, the sentence what people read. */
export const accountRefusals = {
  ACCOUNT_NOT_FOUND: { message: '找不到该账号' },
  OWN_ACCOUNT: { message: '不能停用或启用自己的账号', hint: '请由同事办理' },
  ALREADY_BLOCKED: { message: '该账号已停用' },
  NOT_BLOCKED: { message: '该账号没有停用' },
  SESSION_NOT_FOUND: { message: '找不到这次登录,可能已经结束' },
} as const;

export const invitationRefusals = {
  NOBODY_NAMED: { message: '请选择要邀请的人' },
  TOO_MANY: { message: '一次最多邀请 200 人', hint: '请分批邀请' },
  DAYS_OUT_OF_RANGE: { message: '有效期应为 1 到 14 天' },
  PERSON_NOT_FOUND: { message: '找不到该人员' },
  NOT_AN_HR_OFFICER: { message: '安全管理员只能邀请组织人事处的人员', hint: '其他人员请由组织人事处邀请' },
  NOT_IN_SERVICE: { message: '该人员今天不在职', hint: '离退休人员需要账号时,请注明包含不在职人员' },
  ALREADY_ACTIVE: { message: '该人员已有账号', hint: '忘记密码时请用重置' },
  ACCOUNT_BLOCKED: { message: '该账号已停用', hint: '请先启用' },
  NAME_TAKEN: { message: '该工号已被另一账号使用', hint: '请先核对工号' },
  ACCOUNT_NOT_FOUND: { message: '该人员还没有账号', hint: '请先邀请' },
  OWN_ACCOUNT: { message: '不能重置自己的账号', hint: '请由同事办理;记得密码时可在账号页面修改' },
} as const;

export const auditOpeningRefusals = {
  PERSON_NOT_FOUND: { message: '没有用这个登录名的教职工', hint: '请核对工号' },
  ALREADY_RUNNING: { message: '对此人的查阅记录已有申请或已打开', hint: '请先结束,或等它到期' },
  TOO_MANY_RUNNING: { message: '同时最多有 5 个申请', hint: '请先结束用完的' },
  OPENING_NOT_FOUND: { message: '找不到这个申请' },
  ALREADY_ANSWERED: { message: '这个申请已有结果' },
  TOO_LATE: { message: '这个申请七天无人答复,已失效', hint: '请审计管理员重新申请' },
  NOT_RUNNING: { message: '这个申请已经结束' },
} as const;

export const savedViewRefusals = {
  ACCOUNT_NOT_FOUND: { message: '找不到您的账号', hint: '请重新登录' },
  TOO_MANY_VIEWS: { message: '最多保存 100 个视图', hint: '请先删除不用的' },
  VIEW_NOT_FOUND: { message: '没有这个名称的视图,可能已经删除' },
} as const;

interface Tables {
  account: typeof accountRefusals;
  invitation: typeof invitationRefusals;
  auditOpening: typeof auditOpeningRefusals;
  savedView: typeof savedViewRefusals;
}
export type RefusalOf<Feature extends keyof Tables> = keyof Tables[Feature] & string;

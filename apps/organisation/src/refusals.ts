/** Sentences of organisation's refusals, one table a feature; the code is what clients test, the sentence what people read. */
export const datedRefusals = {
  UNCHANGED: { message: '从这一天起本来就是如此,无需更改' },
  LATER_CHANGE_EXISTS: { message: '这一天之后已有变动记录', hint: '请先处理之后的变动,或改用更晚的日期' },
} as const;

export const appointmentRefusals = {
  ...datedRefusals,
  DEPARTMENT_NOT_FOUND: { message: '该部门在这一天不存在' },
  PERSON_NOT_FOUND: { message: '找不到该人员' },
  PERSON_NOT_IN_SERVICE: { message: '该人员在这一天不在职' },
  NOT_A_LEADER: { message: '分管领导须为班子成员', hint: '请先在班子成员名单中登记' },
  LEADERSHIP_UNIT: { message: '领导班子单位不设分管领导' },
} as const;

export const staffRefusals = {
  ...datedRefusals,
  DEPARTMENT_NOT_FOUND: { message: '该部门在这一天不存在' },
  PERSON_NOT_FOUND: { message: '找不到该人员' },
  PERSON_NOT_IN_SERVICE: { message: '该人员在这一天不在职' },
  STILL_HEADS_A_UNIT: { message: '该人员仍是部门负责人', hint: '请先任命新的负责人,或写明空缺' },
  PERIOD_REVERSED: { message: '终止日须晚于起始日' },
  BASIS_MISSING: { message: '请写明决定文号', hint: '青年骨干名单须有任期和决定文件' },
} as const;

export const representativeRefusals = {
  BRANCH_NOT_FOUND: { message: '找不到该支部' },
  PERSON_NOT_FOUND: { message: '找不到该人员' },
  LEADER_NOT_FOUND: { message: '对应的人员在这一天不是班子成员' },
  NOT_A_MEMBER: { message: '党员代表须是该支部党员' },
  NOT_LEADERS_BRANCH: { message: '班子成员须与本人所在支部的代表谈话', hint: '请由该班子成员所在支部推选代表' },
  LEADER_OR_HEAD: { message: '党员代表不由班子成员或部门负责人担任' },
  ALREADY_NAMED: { message: '该代表本年度已登记' },
  DAY_OUTSIDE_YEAR: { message: '推选日期须在该年度内' },
} as const;

interface Tables {
  dated: typeof datedRefusals;
  appointment: typeof appointmentRefusals;
  staff: typeof staffRefusals;
  representative: typeof representativeRefusals;
}
export type RefusalOf<Feature extends keyof Tables> = keyof Tables[Feature] & string;

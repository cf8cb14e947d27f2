/** Columns of the generated sheets, under the names of the sample's files. */
export const headers = {
  departments: ['部门编码', '部门名称', '部门类型', '分管校(院)领导工号', '负责人工号', '对口党支部编码'],
  people: [
    '工号', '姓名', '政治面貌', '来校时间', '部门编码', '职务', '所属党支部', '是否校(院)委班子成员', '是否县处级领导干部', '是否处室负责人', '是否青年骨干', '在职状态',
  ],
  branches: ['支部编码', '支部名称', '支部类型', '书记工号'],
  party_officers: ['工号', '党务岗位', '专兼职'],
  branch_representatives: ['年度', '支部编码', '班子成员工号', '党员代表工号', '推选日期'],
  talk_rules: ['规则编码', '必谈范围', '谈话人', '谈话对象', '方向', '周期', '次数'],
  talk_plan: ['谈话编号', '谈话人工号', '谈话对象工号', '满足的必谈规则', '计划日期', '状态', '确认情况'],
} as const;

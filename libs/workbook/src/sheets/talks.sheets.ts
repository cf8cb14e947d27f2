import { choice, code, codes, day, optional, sheet, text } from '../column';

export const talkRules = sheet({
  key: 'talk_rules',
  name: '必谈规则表',
  csv: 'talk_rules.csv',
  service: 'talks',
  columns: {
    code: code('规则编码'),
    scope: text('必谈范围', { maxLength: 100 }),
    talkers: codes('谈话人'),
    talkees: codes('谈话对象'),
    direction: choice('方向', ['有向', '互谈']),
    period: choice('周期', ['每年', '每半年', '每季度', '每月']),
    // 「2名代表」 counts the representatives, a bare number the talks a pair needs.
    count: text('次数', { maxLength: 10, pattern: /^[1-9]\d{0,2}(名代表)?$/ }),
  },
  identity: ['code'],
  notStored: {},
});

export const talkPlan = sheet({
  key: 'talk_plan',
  name: '谈话计划表',
  csv: 'talk_plan.csv',
  service: 'talks',
  columns: {
    code: code('谈话编号'),
    talker: code('谈话人工号', { references: 'person' }),
    talkee: code('谈话对象工号', { references: 'person' }),
    rules: optional(codes('满足的必谈规则', { references: 'talkRule' })),
    plannedOn: day('计划日期'),
    status: choice('状态', ['已完成', '待谈', '逾期未谈']),
    confirmation: optional(choice('确认情况', ['双方已确认', '一方已确认', '未确认'])),
  },
  identity: ['code'],
  notStored: {
    谈话人: '姓名按工号取自人员表',
    谈话对象: '姓名按工号取自人员表',
    主题: '谈什么是谈话双方的事',
    方式: '怎么谈是谈话双方的事',
    '记录状态(内容不导出)': '记录只由谈话双方密封保存',
  },
});

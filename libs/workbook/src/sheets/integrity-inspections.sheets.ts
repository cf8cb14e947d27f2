import { choice, code, codes, day, month, number, optional, optionalTime, sheet, text } from '../column';

const sha256 = /^[0-9a-f]{64}$/i;
const count = (header: string) => optional(number(header, { whole: true, max: 100_000 }));

export const inspectionBatches = sheet({
  key: 'inspection_batches',
  name: '督查批次表',
  csv: 'inspection_batches.csv',
  service: 'integrity',
  columns: {
    code: code('批次编号'),
    category: text('督查类别', { maxLength: 40 }),
    month: month('月份'),
    objectPool: count('对象库数量'),
    objectsDrawn: count('抽取对象数'),
    inspectorPool: count('督查人员库数量'),
    drawnOn: optional(day('随机抽取日期')),
    seedCommitment: optional(text('种子承诺(事前公示)', { maxLength: 64, pattern: sha256 })),
    seed: optional(text('种子(事后公开)', { maxLength: 200 })),
    publication: optional(choice('公示状态', ['已公示', '未公示'])),
  },
  identity: ['code'],
  notStored: {},
});

export const inspectionTasks = sheet({
  key: 'inspection_tasks',
  name: '督查任务表',
  csv: 'inspection_tasks.csv',
  service: 'integrity',
  columns: {
    code: code('任务编号'),
    batch: code('批次编号', { references: 'inspectionBatch' }),
    object: code('对象编码', { references: 'inspectionObject' }),
    inspectedOn: day('督查日期'),
    inspectedAt: optionalTime('督查时点'),
    firstInspector: code('督查人员1', { references: 'person' }),
    secondInspector: optional(code('督查人员2', { references: 'person' })),
    items: optional(codes('督查事项', { references: 'inspectionItem' })),
    status: choice('状态', ['待实施', '已完成', '已取消']),
    recusalCheck: optional(choice('回避校验', ['通过', '未通过'])),
  },
  identity: ['code'],
  notStored: { 对象名称: '按对象编码取自督查对象表' },
});

export const inspectionFindings = sheet({
  key: 'inspection_findings',
  name: '督查问题表',
  csv: 'inspection_findings.csv',
  service: 'integrity',
  columns: {
    code: code('问题编号'),
    task: code('任务编号', { references: 'inspectionTask' }),
    object: code('对象编码', { references: 'inspectionObject' }),
    description: text('问题描述', { maxLength: 1000 }),
    severity: choice('程度', ['一般', '较重', '严重']),
    principle: optional(text('原则', { maxLength: 40 })),
    foundOn: day('发现日期'),
  },
  identity: ['code'],
  notStored: {},
});

export const rectifications = sheet({
  key: 'rectifications',
  name: '整改表',
  csv: 'rectifications.csv',
  service: 'integrity',
  columns: {
    code: code('整改编号'),
    finding: code('问题编号', { references: 'inspectionFinding' }),
    responsibleUnit: code('责任单位', { references: 'inspectionObject' }),
    responsiblePerson: optional(code('责任人工号', { references: 'person' })),
    measures: optional(text('整改措施', { maxLength: 2000 })),
    dueOn: day('整改时限'),
    status: choice('状态', ['整改中', '待复核', '已销号', '超期']),
    reviewer: optional(code('复核人工号', { references: 'person' })),
    closedOn: optional(day('销号日期')),
    lookBackOn: optional(day('“回头看”日期')),
  },
  identity: ['code'],
  notStored: {},
});

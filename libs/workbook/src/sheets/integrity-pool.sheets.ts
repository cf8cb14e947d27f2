import { code, day, flag, month, optional, sheet, text } from '../column';

export const inspectors = sheet({
  key: 'inspectors',
  name: '督查人员表',
  csv: 'inspectors.csv',
  service: 'integrity',
  columns: {
    person: code('督查人员工号', { references: 'person' }),
    from: optional(day('聘期起')),
    to: optional(day('聘期止')),
    trained: optional(flag('培训合格')),
    status: text('状态', { maxLength: 40 }),
  },
  identity: ['person'],
  notStored: { 姓名: '姓名按工号取自人员表', 部门: '按工号取自人员表' },
});

export const recusalRelations = sheet({
  key: 'recusal_relations',
  name: '回避关系表',
  csv: 'recusal_relations.csv',
  service: 'integrity',
  columns: {
    inspector: code('督查人员工号', { references: 'person' }),
    related: code('关联人员(对象负责人)工号', { references: 'person' }),
  },
  identity: ['inspector', 'related'],
  notStored: { 回避事由: '回避只记双方,不记事由', 来源: '无用途' },
});

export const inspectionObjects = sheet({
  key: 'inspection_objects',
  name: '督查对象表',
  csv: 'inspection_objects.csv',
  service: 'integrity',
  columns: {
    code: code('对象编码'),
    name: text('对象名称', { maxLength: 100 }),
    type: text('对象类型', { maxLength: 20 }),
    registerVersion: optional(month('名录库版本')),
  },
  identity: ['code'],
  notStored: {},
});

export const inspectionItems = sheet({
  key: 'inspection_items',
  name: '督查事项表',
  csv: 'inspection_items.csv',
  service: 'integrity',
  columns: {
    code: code('事项编码'),
    category: text('督查类别', { maxLength: 40 }),
    content: text('督查内容', { maxLength: 200 }),
    checkpoints: optional(text('检查要点', { maxLength: 1000 })),
    basis: optional(text('依据', { maxLength: 200 })),
  },
  identity: ['code'],
  notStored: {},
});

import { code, day, flag, number, optional, sheet, text } from '../column';

const count = (header: string) => optional(number(header, { whole: true, max: 100_000 }));

export const departments = sheet({
  key: 'departments',
  name: '部门表',
  csv: 'departments.csv',
  service: 'organisation',
  columns: {
    code: code('部门编码'),
    name: text('部门名称', { maxLength: 100 }),
    type: optional(text('部门类型', { maxLength: 40 })),
    parent: optional(code('上级部门编码', { references: 'department' })),
    supervisingLeader: optional(code('分管校(院)领导工号', { references: 'person' })),
    head: optional(code('负责人工号', { references: 'person' })),
    establishment: count('编制数'),
    statedOnPost: count('在岗人数'),
    branch: optional(code('对口党支部编码', { references: 'branch' })),
    location: optional(text('办公地点', { maxLength: 100 })),
    inspectable: optional(flag('双随机督查对象')),
  },
  identity: ['code'],
  notStored: {},
});

export const branches = sheet({
  key: 'branches',
  name: '支部表',
  csv: 'branches.csv',
  service: 'organisation',
  columns: {
    code: code('支部编码'),
    name: text('支部名称', { maxLength: 100 }),
    type: optional(text('支部类型', { maxLength: 40 })),
    foundedOn: optional(day('成立日期')),
    termFrom: optional(day('本届届期起')),
    termTo: optional(day('本届届期止')),
    statedFullMembers: count('正式党员数'),
    statedProbationaryMembers: count('预备党员数'),
    hasCommittee: optional(flag('是否设支部委员会')),
    statedCommitteeMembers: count('支委人数'),
    statedGroups: count('党小组数'),
    secretary: optional(code('书记工号', { references: 'person' })),
    contactLeader: optional(code('班子成员联系点工号', { references: 'person' })),
    stars: optional(text('星级', { maxLength: 10 })),
  },
  identity: ['code'],
  notStored: {},
});

export const partyGroups = sheet({
  key: 'party_groups',
  name: '党小组表',
  csv: 'party_groups.csv',
  service: 'organisation',
  columns: {
    code: code('党小组编码'),
    name: text('党小组名称', { maxLength: 100 }),
    branch: code('支部编码', { references: 'branch' }),
    leader: optional(code('组长工号', { references: 'person' })),
    statedMembers: count('党员数'),
  },
  identity: ['code'],
  notStored: {},
});

export const posts = sheet({
  key: 'posts',
  name: '岗位表',
  csv: 'posts.csv',
  service: 'organisation',
  columns: {
    code: code('岗位编码'),
    name: text('岗位名称', { maxLength: 100 }),
    department: code('部门编码', { references: 'department' }),
    category: optional(text('岗位类别', { maxLength: 40 })),
    establishment: count('核定数'),
    statedOnPost: count('在岗数'),
    dualDuty: optional(flag('是否承担一岗双责')),
    dualDutyContent: optional(text('一岗双责内容', { maxLength: 500 })),
  },
  identity: ['code'],
  notStored: { 部门名称: '按部门编码取自部门表' },
});

import { choice, code, day, flag, month, number, optional, sheet, text } from '../column';

const nameElsewhere = '姓名按工号取自人员表';

export const people = sheet({
  key: 'people',
  name: '人员表',
  csv: 'people.csv',
  service: 'organisation',
  columns: {
    staffNumber: code('工号'),
    name: text('姓名', { maxLength: 60 }),
    bornIn: optional(month('出生年月')),
    politicalStatus: optional(text('政治面貌', { maxLength: 20 })),
    joinedPartyOn: optional(day('入党日期')),
    arrivedIn: optional(month('来校时间')),
    department: optional(code('部门编码', { references: 'department' })),
    position: optional(text('职务', { maxLength: 60 })),
    rank: optional(text('职级(职称)', { maxLength: 40 })),
    postCategory: optional(text('岗位类别', { maxLength: 40 })),
    branch: optional(code('所属党支部', { references: 'branch' })),
    partyGroup: optional(code('所属党小组', { references: 'partyGroup' })),
    teamMember: flag('是否校(院)委班子成员'),
    countyLevel: flag('是否县处级领导干部'),
    unitHead: flag('是否处室负责人'),
    backbone: flag('是否青年骨干'),
    status: choice('在职状态', ['在职', '退休', '离休', '离职', '调出']),
    extension: optional(text('办公分机', { maxLength: 20, pattern: /^[\d+()-]+$/ })),
    email: optional(text('单位邮箱', { maxLength: 100, pattern: /^[^\s@]+@[^\s@]+$/ })),
  },
  identity: ['staffNumber'],
  notStored: {
    性别: '无用途',
    民族: '无用途',
    参加工作时间: '无用途',
    部门名称: '按部门编码取自部门表',
    数据说明: '无用途',
  },
});

export const branchCommittees = sheet({
  key: 'branch_committees',
  name: '支委表',
  csv: 'branch_committees.csv',
  service: 'organisation',
  columns: {
    branch: code('支部编码', { references: 'branch' }),
    office: text('支部职务', { maxLength: 40 }),
    person: code('工号', { references: 'person' }),
    from: optional(day('任职起')),
    to: optional(day('任职止')),
    chosenBy: optional(text('当选方式', { maxLength: 40 })),
  },
  identity: ['branch', 'office', 'person', 'from'],
  notStored: { 姓名: nameElsewhere },
});

export const partyOfficers = sheet({
  key: 'party_officers',
  name: '党务干部表',
  csv: 'party_officers.csv',
  service: 'organisation',
  columns: {
    person: code('工号', { references: 'person' }),
    office: text('党务岗位', { maxLength: 60 }),
    employment: optional(choice('专兼职', ['专职', '兼职'])),
    chosenOn: optional(day('选拔日期')),
    trainingHours2026: optional(number('培训学时(2026)', { max: 2_000 })),
  },
  identity: ['person', 'office'],
  notStored: { 姓名: nameElsewhere },
});

export const branchRepresentatives = sheet({
  key: 'branch_representatives',
  name: '党员代表表',
  csv: 'branch_representatives.csv',
  service: 'organisation',
  columns: {
    year: number('年度', { whole: true, min: 1900, max: 2999 }),
    branch: code('支部编码', { references: 'branch' }),
    teamMember: code('班子成员工号', { references: 'person' }),
    representative: code('党员代表工号', { references: 'person' }),
    chosenOn: optional(day('推选日期')),
  },
  identity: ['year', 'branch', 'teamMember', 'representative'],
  notStored: {},
});

export const massOrganisations = sheet({
  key: 'mass_organisations',
  name: '群团组织表',
  csv: 'mass_organisations.csv',
  service: 'organisation',
  columns: {
    organisation: text('群团组织', { maxLength: 60 }),
    office: text('职务', { maxLength: 40 }),
    person: code('工号', { references: 'person' }),
    from: optional(day('任职起')),
    to: optional(day('任职止')),
  },
  identity: ['organisation', 'office', 'person', 'from'],
  notStored: { 姓名: nameElsewhere },
});

import { choice, code, day, number, optional, optionalTime, sheet, text } from '../column';

export const educationProgrammes = sheet({
  key: 'education_programmes',
  name: '教育项目表',
  csv: 'education_programmes.csv',
  service: 'education',
  columns: {
    code: code('项目编码'),
    name: text('项目名称', { maxLength: 100 }),
    carrier: optional(text('载体类型', { maxLength: 40 })),
    host: optional(text('主办单位', { maxLength: 60, references: 'host' })),
  },
  identity: ['code'],
  notStored: {},
});

export const sessions = sheet({
  key: 'sessions',
  name: '活动表',
  csv: 'sessions.csv',
  service: 'education',
  columns: {
    code: code('活动编号'),
    programme: code('项目编码', { references: 'programme' }),
    name: text('活动名称', { maxLength: 200 }),
    heldOn: day('日期'),
    startsAt: optionalTime('开始时间'),
    hours: number('学时', { max: 500 }),
    place: optional(text('地点', { maxLength: 100 })),
    host: optional(text('主办', { maxLength: 60, references: 'host' })),
    audience: optional(text('参加范围', { maxLength: 100 })),
    speaker: optional(code('主讲人工号', { references: 'person' })),
    statedExpected: optional(number('应到人数', { whole: true, max: 100_000 })),
    status: choice('状态', ['已完成', '计划中', '已取消']),
  },
  identity: ['code'],
  notStored: {},
});

export const attendance = sheet({
  key: 'attendance',
  name: '出勤表',
  csv: 'attendance.csv',
  service: 'education',
  columns: {
    session: code('活动编号', { references: 'session' }),
    person: code('工号', { references: 'person' }),
    presence: choice('出勤情况', ['出席', '请假', '缺席']),
    hours: optional(number('认定学时', { max: 500 })),
  },
  identity: ['session', 'person'],
  notStored: { 姓名: '姓名按工号取自人员表', 请假事由: '请假只记是否,不记事由', 签到方式: '无用途' },
});

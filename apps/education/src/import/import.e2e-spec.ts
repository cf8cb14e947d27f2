import { randomUUID } from 'node:crypto';
import { startEducation, type Education } from '../education.fixtures';
import { plainCsv, sampleInstitution, type SampleInstitution, type Staged } from '../sample-institution.fixtures';

let education: Education;
let sample: SampleInstitution;
beforeAll(async () => {
  education = await startEducation();
});
afterAll(() => education.close());
beforeEach(async () => {
  sample = await sampleInstitution();
});

/** The rows of a sheet with some changed; row numbers as Excel shows them. */
const changed = (sheet: string, changes: Record<number, Record<string, unknown>>): Staged =>
  (sample.sheets[sheet] ?? []).map((row) => ({ ...row, record: { ...row.record, ...changes[row.rowNumber] } }));

const check = async (sheets: Record<string, Staged>, complete: string[] = []) => (await education.stage(sample, sheets, complete)).check();
const apply = async (sheets: Record<string, Staged>, complete: string[] = []) => (await education.stage(sample, sheets, complete)).apply();
const all = ['education_programmes', 'sessions', 'attendance'];

const count = async (table: string): Promise<number> => {
  const runner = education.dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.query(`select set_config('app.institution_id', $1, false)`, [sample.institutionId]);
    const [row] = (await runner.query(`select count(*) as count from app.${table} where institution_id = $1`, [sample.institutionId])) as { count: number }[];
    return row?.count ?? 0;
  } finally {
    await runner.query(`select set_config('app.institution_id', '', false)`);
    await runner.release();
  }
};

it('takes the sample in, dropping and naming absences from what is voluntary', async () => {
  const voluntary = new Set(plainCsv('sessions.csv').filter((s) => ['JY20', 'JY21', 'JY22'].includes(s['项目编码'] ?? '') || s['参加范围'] === '自愿报名').map((s) => s['活动编号']));
  const absences = plainCsv('attendance.csv').filter((a) => a['出勤情况'] === '缺席' && voluntary.has(a['活动编号'])).length;
  expect(absences).toBeGreaterThan(0);
  const report = await check(sample.sheets);
  expect(report).toMatchObject({ errorCount: 0, errors: [], warnings: [`出勤表:自愿参加的活动不记缺席,${absences} 行缺席未保存`] });
  expect(report.differenceCount).toBe(23 + 118 + 2747 - absences);
  expect(await count('participation')).toBe(0);
  await apply(sample.sheets);
  expect([await count('programme'), await count('session'), await count('participation'), await count('import_row')]).toEqual([23, 118, 2747 - absences, 2747 + 118 + 23]);
});

it('changes nothing the second time, complete or not', async () => {
  await apply(sample.sheets);
  expect(await check(sample.sheets)).toMatchObject({ errorCount: 0, differenceCount: 0 });
  expect(await check(sample.sheets, all)).toMatchObject({ errorCount: 0, differenceCount: 0 });
});

it('says what a changed file would change, and changes only that', async () => {
  await apply(sample.sheets);
  const report = await check({ sessions: changed('sessions', { 2: { place: '一号会议室', hours: 2.5 } }), attendance: changed('attendance', { 2: { presence: '请假', hours: 0 } }) });
  expect(report.differences).toEqual(['活动 HD0001 有变化:学时、地点', '活动 HD0001 工号 P0004 的出勤 有变化:出勤情况、认定学时']);
});

it('ends what a complete sheet lacks, and keeps a programme that still has sessions', async () => {
  await apply(sample.sheets);
  const without = (sheet: string, drop: (record: Record<string, unknown>) => boolean) => (sample.sheets[sheet] ?? []).filter((row) => !drop(row.record));
  const attendees = plainCsv('attendance.csv').filter((a) => a['活动编号'] === 'HD0001').length;
  const fewer = { ...sample.sheets, education_programmes: without('education_programmes', (r) => r['code'] === 'JY10') };
  expect((await check(fewer, all)).errors[0]?.message).toBe('活动表第2行:项目编码 JY10 不存在');
  expect(await check({ education_programmes: fewer.education_programmes }, all)).toMatchObject({
    errorCount: 0, differenceCount: 0, warnings: ['教育项目 JY10 不在完整的教育项目表中,但仍有活动,予以保留'] });
  const sessions = without('sessions', (r) => r['code'] === 'HD0001');
  expect(await check({ sessions })).toMatchObject({ differenceCount: 0 });
  expect(await check({ sessions }, all)).toMatchObject({ errorCount: 0, differences: ['活动 HD0001 移除'] });
  const before = await count('participation');
  await apply({ sessions }, all);
  expect([await count('session'), await count('participation')]).toEqual([117, before - attendees]);
  expect((await check({ education_programmes: without('education_programmes', (r) => r['code'] === 'JY24'), sessions: [] }, ['education_programmes', 'sessions'])).differences).toHaveLength(117);
});

describe('refuses the whole file', () => {
  // The first rows will do.
  beforeEach(() => {
    sample.sheets['attendance'] = (sample.sheets['attendance'] ?? []).slice(0, 20);
  });

  it.each<[string, string, Record<string, unknown>, string]>([
    ['an unknown person', 'attendance', { person: 'P9999' }, '出勤表第7行:工号 P9999 不存在'],
    ['a code that every object has', 'attendance', { person: 'constructor' }, '出勤表第7行:工号 constructor 不存在'],
    ['an unknown session', 'attendance', { session: 'HD9999' }, '出勤表第7行:活动编号 HD9999 不存在'],
    ['attendance of what is only planned', 'attendance', { session: 'HD0066' }, '出勤表第7行:活动 HD0066 尚未举行(计划中),不应有出勤'],
    ['more hours than the session has', 'attendance', { hours: 2.5 }, '出勤表第7行:认定学时 2.5 超过活动学时 2'],
    ['an unknown programme', 'sessions', { programme: 'JY99' }, '活动表第7行:项目编码 JY99 不存在'],
    ['an unknown host', 'sessions', { host: 'ZB99' }, '活动表第7行:主办 ZB99 不存在'],
    ['an unknown speaker', 'sessions', { speaker: 'P9999' }, '活动表第7行:主讲人工号 P9999 不存在'],
    ['an unknown host of a programme', 'education_programmes', { host: 'D99' }, '教育项目表第7行:主办单位 D99 不存在'],
  ])('%s', async (_name, sheet, change, message) => {
    const broken = { ...sample.sheets, [sheet]: changed(sheet, { 7: change }) };
    // What hangs on a refused row is not reported again, so there is one error.
    expect((await check(broken)).errors.map((e) => e.message)).toEqual([message]);
    await expect(apply(broken)).rejects.toThrow('500');
    expect(await count('programme')).toBe(0);
  });

  it('attendance of what was cancelled', async () => {
    const report = await check({ ...sample.sheets, sessions: changed('sessions', { 2: { status: '已取消' } }) });
    expect(report.errorCount).toBe((sample.sheets['attendance'] ?? []).filter((a) => a.record['session'] === 'HD0001').length);
    expect(report.errors[0]?.message).toBe('出勤表第2行:活动 HD0001 已取消,不应有出勤');
  });
});

it('looks sessions up in its tables where the file holds attendance alone', async () => {
  const { attendance = [], ...rest } = sample.sheets;
  await apply(rest);
  expect(await check({ attendance })).toMatchObject({ errorCount: 0 });
});

it('E-47 keeps no absence mark of a session that becomes voluntary', async () => {
  await apply(sample.sheets);
  const absent = plainCsv('attendance.csv').find((a) => a['出勤情况'] === '缺席' && (sample.sheets['sessions'] ?? []).some((s) => s.record['code'] === a['活动编号'] && s.record['audience'] !== '自愿报名' && !['JY20', 'JY21', 'JY22'].includes(String(s.record['programme']))));
  const before = await count('participation');
  const absences = plainCsv('attendance.csv').filter((a) => a['活动编号'] === absent?.['活动编号'] && a['出勤情况'] === '缺席').length;
  await apply({ sessions: (sample.sheets['sessions'] ?? []).map((s) => (s.record['code'] === absent?.['活动编号'] ? { ...s, record: { ...s.record, audience: '自愿报名' } } : s)), attendance: [] });
  expect(await count('participation')).toBe(before - absences);
});

it('does not touch another institution with the same codes', async () => {
  await apply(sample.sheets);
  const first = sample;
  sample = { ...(await sampleInstitution()), institutionId: randomUUID() };
  await apply({ ...sample.sheets, sessions: changed('sessions', { 2: { name: '另一个单位的活动' } }) });
  sample = first;
  expect(await check(sample.sheets)).toMatchObject({ differenceCount: 0 });
});

import { OrganisationService, type Institution } from '../organisation.fixtures';
import { changed, practiceSheets, withRow, type Row, type Sheets } from '../practice-workbook.fixtures';

let service: OrganisationService;
let practice: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  practice = await service.load();
}, 60_000);
afterAll(() => service.stop());

const sheets = practiceSheets();
async function refused(broken: Sheets): Promise<string[]> {
  // Starting an import is on record; of the institution nothing changes.
  const state = async () => ((await service.snapshot(practice)) as Record<string, unknown>[]).map((row) => ({ ...row, audit: null }));
  const before = await state();
  const seen = await service.import(practice, broken, { from: '2026-01-01', apply: true });
  expect([seen.status, await state()]).toEqual(['REFUSED', before]);
  return seen.errors;
}

describe('a row that cannot be refuses the whole file', () => {
  it.each<[string, number, Row, string]>([
    ['部门表', 3, { 负责人工号: 'P9999' }, '部门表第3行:负责人工号 P9999 不存在'],
    ['部门表', 3, { '分管校(院)领导工号': 'P9999' }, '部门表第3行:分管校(院)领导工号 P9999 不存在'],
    ['部门表', 3, { 对口党支部编码: 'ZB99' }, '部门表第3行:对口党支部编码 ZB99 不存在'],
    ['人员表', 7, { 部门编码: 'D99' }, '人员表第7行:部门编码 D99 不存在'],
    ['人员表', 7, { 部门编码: 'constructor' }, '人员表第7行:部门编码 constructor 不存在'],
    ['人员表', 7, { 所属党支部: 'ZB99' }, '人员表第7行:所属党支部 ZB99 不存在'],
    ['人员表', 7, { 所属党小组: 'XZ99' }, '人员表第7行:所属党小组 XZ99 不存在'],
    ['人员表', 7, { 在职状态: '神游' }, '人员表第7行:在职状态 神游 应为“在职”“退休”“离休”“离职”“调出”之一'],
    ['支部表', 2, { 书记工号: 'P9999' }, '支部表第2行:书记工号 P9999 不存在'],
    ['支部表', 2, { 班子成员联系点工号: 'P9999' }, '支部表第2行:班子成员联系点工号 P9999 不存在'],
    ['支部表', 2, { 本届届期起: '2028-01-01' }, '支部表第2行:本届届期起 2028-01-01 晚于本届届期止 2027-06-27'],
    ['支委表', 3, { 支部编码: 'ZB99' }, '支委表第3行:支部编码 ZB99 不存在'],
    ['支委表', 3, { 工号: 'P9999' }, '支委表第3行:工号 P9999 不存在'],
    ['支委表', 3, { 任职止: '2020-01-01' }, '支委表第3行:任职起 2024-06-28 晚于任职止 2020-01-01'],
    ['支委表', 3, { 支部职务: '书记' }, '支委表第3行:支部 ZB01 有两名书记,另一名在第2行'],
    ['党小组表', 2, { 支部编码: 'ZB99' }, '党小组表第2行:支部编码 ZB99 不存在'],
    ['党小组表', 2, { 组长工号: 'P9999' }, '党小组表第2行:组长工号 P9999 不存在'],
    ['岗位表', 2, { 部门编码: 'D99' }, '岗位表第2行:部门编码 D99 不存在'],
    ['党务干部表', 2, { 工号: 'P9999' }, '党务干部表第2行:工号 P9999 不存在'],
    ['党员代表表', 2, { 支部编码: 'ZB99' }, '党员代表表第2行:支部编码 ZB99 不存在'],
    ['党员代表表', 2, { 班子成员工号: 'P9999' }, '党员代表表第2行:班子成员工号 P9999 不存在'],
    ['党员代表表', 2, { 党员代表工号: 'P9999' }, '党员代表表第2行:党员代表工号 P9999 不存在'],
    ['党员代表表', 2, { 党员代表工号: 'P0001' }, '党员代表表第2行:班子成员与党员代表是同一人 P0001'],
    ['党员代表表', 2, { 推选日期: '2027-01-02' }, '党员代表表第2行:推选日期 2027-01-02 晚于该年度'],
    ['群团组织表', 2, { 工号: 'P9999' }, '群团组织表第2行:工号 P9999 不存在'],
    ['群团组织表', 2, { 任职止: '2020-01-01' }, '群团组织表第2行:任职起 2024-09-01 晚于任职止 2020-01-01'],
  ])('%s row %i %j', async (sheet, row, change, message) => {
    expect(await refused(changed(sheets, sheet, row, change))).toEqual([message]);
  });

  it('a circle of superiors, each unit of it named', async () => {
    const tree = { ...sheets, 部门表: (sheets['部门表'] ?? []).map((row) => ({ ...row, 上级部门编码: ({ D02: 'D03', D03: 'D04', D04: 'D02', D05: 'D02' } as Row)[row['部门编码'] ?? ''] ?? '' })) };
    expect(await refused(tree)).toEqual(['部门表第3行:上级部门成环,涉及部门 D02', '部门表第4行:上级部门成环,涉及部门 D03', '部门表第5行:上级部门成环,涉及部门 D04']);
  });
  it('the same person twice', async () => {
    expect(await refused(withRow(sheets, '人员表', { ...(sheets['人员表'] ?? [])[0] }))).toEqual(['人员表第94行:工号 P0001 与第2行重复']);
  });
  it('one person named twice for one leader and year, from two branches', async () => {
    const twice = withRow(sheets, '党员代表表', { 年度: '2026', 支部编码: 'ZB01', 班子成员工号: 'P0001', 党员代表工号: 'P0073', 推选日期: '2026-02-01' });
    expect(await refused(twice)).toEqual(['党员代表表第12行:班子成员 P0001 与党员代表 P0073 该年度已在第2行']);
  });
});

describe('a row that holds but should be looked at is a warning', () => {
  it.each<[string, number, Row, string]>([
    ['部门表', 3, { 负责人工号: '' }, '部门 D02 负责人空缺'],
    ['部门表', 3, { 在岗人数: '9' }, '部门 D02 在岗人数填 9,人员表中为 7'],
    ['人员表', 8, { 是否处室负责人: '是' }, '人员 P0007 标为处室负责人,但部门表中没有以其为负责人的部门'],
    ['支部表', 2, { 正式党员数: '21' }, '支部 ZB01 正式党员数填 21,人员表中为 20'],
    ['支部表', 4, { 预备党员数: '0' }, '支部 ZB03 预备党员数填 0,人员表中为 1'],
    ['党员代表表', 2, { 党员代表工号: 'P0009' }, '党员代表 P0009 不在班子成员 P0001 本人所在支部,不产生必谈责任'],
  ])('%s row %i %j', async (sheet, row, change, warning) => {
    const seen = await service.import(practice, changed(sheets, sheet, row, change), { from: '2026-01-01' });
    expect([seen.status, seen.errors]).toEqual(['CHECKED', []]);
    expect(seen.warnings).toContain(warning);
  });
});

it('secretaries who follow one another are no two at once', async () => {
  const first = (sheets['支委表'] ?? [])[0] ?? {};
  const followed = withRow(changed(sheets, '支委表', 2, { 任职止: '2026-03-31' }), '支委表', { ...first, 工号: 'P0009', 任职起: '2026-04-01', 任职止: '' });
  const seen = await service.import(await service.load(), followed, { from: '2026-01-01' });
  expect([seen.status, seen.errors]).toEqual(['CHECKED', []]);
}, 20_000);

it.each<[string, () => Sheets]>([
  ['支部表 alone names', () => ({ 支部表: (sheets['支部表'] ?? []).filter((r) => r['支部编码'] === 'ZB02').map((r) => ({ ...r, 书记工号: 'P0022' })) })],
  ['支委表 names', () => ({ 支委表: [{ ...(sheets['支委表'] ?? []).find((r) => r['支部编码'] === 'ZB02'), 工号: 'P0022', 任职起: '2026-09-01' }] })],
])('a secretary whom %s takes the office over on the day', async (_name, file) => {
  const institution = await service.load();
  const seen = await service.import(institution, file(), { from: '2026-09-01', apply: true });
  expect([seen.status, seen.errors]).toEqual(['APPLIED', []]);
  const secretary = (asOf: string) => service.ask<{ branches: { code: string; secretary: { staffNo: string } }[] }>(institution, 'P0007', `{ branches(asOf: "${asOf}") { code secretary { staffNo } } }`)
    .then(({ data }) => data.branches.find((b) => b.code === 'ZB02')?.secretary.staffNo);
  expect([await secretary('2026-08-31'), await secretary('2026-09-01')]).toEqual(['P0020', 'P0022']);
}, 20_000);

import { Institution, IntegrityService, practiceSheets, type Sheets } from '../practice.fixtures';

const tables = ['inspector', 'recusal', 'inspection_object', 'inspection_item', 'inspection_batch', 'inspection_task', 'finding', 'rectification'];
const loaded = [14, 2, 20, 13, 9, 19, 14, 14];
const everySheet = ['inspectors', 'recusal_relations', 'inspection_objects', 'inspection_items', 'inspection_batches', 'inspection_tasks', 'inspection_findings', 'rectifications'];

let service: IntegrityService;
let sheets: Sheets;
beforeAll(async () => {
  service = await IntegrityService.start();
  sheets = await practiceSheets();
}, 60_000);
afterAll(() => service.stop());

const counts = (institution: Institution) => Promise.all(tables.map((table) => service.count(institution, table)));

/** The sheets with one row changed; `row` is the number that Excel shows. */
const changed = (sheet: string, row: number, change: Record<string, unknown>): Sheets => ({
  ...sheets,
  [sheet]: (sheets[sheet] ?? []).map((r) => (r.rowNumber === row ? { ...r, record: { ...r.record, ...change } } : r)),
});
const without = (sheet: string, row: number): Sheets => ({ ...sheets, [sheet]: (sheets[sheet] ?? []).filter((r) => r.rowNumber !== row) });

it('a first import adds every row, says what differs, and keeps nothing staged', async () => {
  const institution = new Institution();
  const report = await service.import(institution, sheets, 'check');
  expect(report).toMatchObject({ errors: [], errorCount: 0, differenceCount: 105 });
  expect(report.differences).toContain('督查批次 PC07 新增');
  expect(await counts(institution)).toEqual(tables.map(() => 0));
  await service.import(institution, sheets, 'apply');
  expect(await counts(institution)).toEqual(loaded);
});

describe('a second import', () => {
  const institution = new Institution();
  beforeAll(async () => {
    await service.hear(institution);
    await service.import(institution, sheets, 'apply');
  });

  it('of the same file changes nothing, complete or not', async () => {
    for (const complete of [[], everySheet]) {
      const report = await service.import(institution, sheets, 'check', { complete });
      expect(report).toMatchObject({ errors: [], differences: [], differenceCount: 0 });
      await service.import(institution, sheets, 'apply', { complete });
      expect(await counts(institution)).toEqual(loaded);
    }
  });

  it('names what a changed file changes', async () => {
    const report = await service.import(institution, changed('rectifications', 5, { status: '已销号', closedOn: '2026-06-01', lookBackOn: '2026-12-10' }), 'check');
    expect(report.differences).toEqual(['整改 ZG004 有变化:销号日期、“回头看”日期']);
  });

  it('a missing row ends only where the sheet is declared complete', async () => {
    const fewer = without('recusal_relations', 3);
    expect((await service.import(institution, fewer, 'check')).differences).toEqual([]);
    expect((await service.import(institution, fewer, 'check', { complete: ['recusal_relations'] })).differences).toEqual(['回避关系 P0010 与 P0020 移除']);
  });

  it('a complete sheet must not lack what something else still needs', async () => {
    const only = (key: string, row: number): Sheets => ({ [key]: without(key, row)[key] ?? [] });
    const refusal = async (key: string, row: number) => (await service.import(institution, only(key, row), 'check', { complete: [key] })).errors.map((e) => e.message);
    expect(await refusal('inspection_batches', 2)).toEqual(['DC001', 'DC002'].map((code) => `督查批次表第1行:声明为完整,但缺少督查任务 ${code} 仍引用的行`));
    expect(await refusal('inspection_findings', 2)).toEqual(['督查问题表第1行:声明为完整,但缺少整改 ZG001 仍引用的行']);
    expect(await refusal('inspection_items', 14)).toEqual([]);
    expect((await refusal('inspection_items', 13))[0]).toBe('督查事项表第1行:声明为完整,但缺少督查任务 DC017 仍引用的事项 DJ02');
    expect((await refusal('inspectors', 2))[0]).toBe('督查人员表第1行:声明为完整,但缺少督查任务 DC003 的督查人员,离开的请标为“退出”');
  });

  it('warns of an inspector of the same unit and of one recused against its head; imported history stands', async () => {
    // P0021 works in 教务处 (D05); P0007 is recused against P0042, the head of D09.
    const objects = { ...changed('inspection_tasks', 18, { object: 'D05', firstInspector: 'P0021', secondInspector: 'P0009' }) };
    expect((await service.import(institution, objects, 'check')).warnings).toContain('督查任务表第18行:督查人员 P0021 与督查对象同部门(历史导入,不适用回避规则)');
    const recused = await service.import(institution, changed('inspection_tasks', 19, { firstInspector: 'P0007' }), 'check');
    expect(recused).toMatchObject({ errors: [] });
    expect(recused.warnings).toContain('督查任务表第19行:督查人员 P0007 与督查对象负责人有回避关系(历史导入,不适用回避规则)');
  });
});

it.each<[string, string, number, Record<string, unknown>, string[]]>([
  ['an unknown inspector', 'inspectors', 14, { person: 'P9999' }, ['督查人员表第14行:督查人员工号 P9999 不存在', '督查任务表第3行:督查人员1 P0023 不在督查人员库']],
  ['a reversed term', 'inspectors', 2, { from: '2027-01-01', to: '2026-12-31' }, ['督查人员表第2行:聘期止 2026-12-31 早于聘期起 2027-01-01']],
  ['a state that is none', 'inspectors', 8, { status: '出差' }, ['督查人员表第8行:状态应为 在库、暂停 或 退出']],
  ['an unknown person in a recusal', 'recusal_relations', 2, { related: 'P9999' }, ['回避关系表第2行:关联人员(对象负责人)工号 P9999 不存在']],
  ['an inspector recused against himself', 'recusal_relations', 2, { related: 'P0007' }, ['回避关系表第2行:督查人员工号 P0007 不能与本人回避']],
  ['a unit that is no department', 'inspection_objects', 2, { code: 'D99' }, ['督查对象表第2行:部门编码 D99 不存在']],
  ['a kind of object that is none', 'inspection_objects', 2, { type: '宿舍' }, ['督查对象表第2行:对象类型应为 处室、班次 或 岗位']],
  ['more drawn than there are', 'inspection_batches', 2, { objectsDrawn: 3 }, ['督查批次表第2行:抽取对象数大于对象库数量']],
  ['an unknown batch', 'inspection_tasks', 7, { batch: 'PC99' }, ['督查任务表第7行:批次编号 PC99 不存在']],
  ['an unknown object', 'inspection_tasks', 18, { object: 'D98' }, ['督查任务表第18行:对象编码 D98 不存在']],
  ['an unknown item', 'inspection_tasks', 16, { items: ['XF01', 'XF99'] }, ['督查任务表第16行:督查事项 XF99 不存在']],
  ['an unknown inspector of a task', 'inspection_tasks', 16, { secondInspector: 'P9999' }, ['督查任务表第16行:督查人员2 P9999 不存在']],
  ['an inspector who is not in the pool', 'inspection_tasks', 16, { secondInspector: 'P0050' }, ['督查任务表第16行:督查人员2 P0050 不在督查人员库']],
  ['one inspector twice', 'inspection_tasks', 16, { secondInspector: 'P0014' }, ['督查任务表第16行:督查人员1与督查人员2是同一人']],
  ['an unknown task', 'inspection_findings', 15, { task: 'DC999' }, ['督查问题表第15行:任务编号 DC999 不存在']],
  ['another object than the task inspected', 'inspection_findings', 15, { object: 'D09' }, ['督查问题表第15行:对象编码 D09 不是任务 DC019 的督查对象']],
  ['an unknown finding', 'rectifications', 2, { finding: 'WT999' }, ['整改表第2行:问题编号 WT999 不存在']],
  ['an unknown owner', 'rectifications', 2, { responsiblePerson: 'P9999' }, ['整改表第2行:责任人工号 P9999 不存在']],
  ['an unknown reviewer', 'rectifications', 2, { reviewer: 'P9999' }, ['整改表第2行:复核人工号 P9999 不存在']],
  ['two rectifications of one finding', 'rectifications', 3, { finding: 'WT001' }, ['整改表第3行:问题编号 WT001 已有整改(第2行)']],
  ['due before found', 'rectifications', 4, { dueOn: '2026-05-01' }, ['整改表第4行:整改时限 2026-05-01 早于发现日期 2026-05-11']],
  ['cancelled before found', 'rectifications', 2, { closedOn: '2026-06-01' }, ['整改表第2行:销号日期 2026-06-01 早于发现日期 2026-06-03']],
  ['looked back before cancelled', 'rectifications', 2, { lookBackOn: '2026-06-20' }, ['整改表第2行:“回头看”日期 2026-06-20 早于销号日期 2026-06-24']],
  ['cancelled without a day', 'rectifications', 2, { closedOn: null }, ['整改表第2行:状态为已销号,但没有销号日期']],
  ['not cancelled, with a day', 'rectifications', 2, { status: '整改中' }, ['整改表第2行:状态为整改中,却有销号日期']],
])('refuses %s, and nothing of the file is applied', async (_, sheet, row, change, messages) => {
  const institution = new Institution();
  const broken = changed(sheet, row, change);
  const found = (await service.import(institution, broken, 'check')).errors.map((e) => e.message);
  expect(found).toEqual(expect.arrayContaining(messages));
  expect(found[0]).toBe(messages[0]);
  await expect(service.import(institution, broken, 'apply')).rejects.toThrow('500');
  expect(await counts(institution)).toEqual(tables.map(() => 0));
});

it('warns of a seed that is not the one announced', async () => {
  const seed = String(sheets['inspection_batches']?.[0]?.record['seed']);
  const report = await service.import(new Institution(), changed('inspection_batches', 2, { seed: `${seed}0` }), 'check');
  expect(report.warnings).toContain('督查批次表第2行:公开的种子与事前公示的承诺不符');
});

it('only organisation may stage, check and apply', async () => {
  const response = await service.server.app.inject({ method: 'POST', url: '/internal/imports/00000000-0000-0000-0000-000000000000/check', payload: {} });
  expect(response.statusCode).not.toBe(200);
});

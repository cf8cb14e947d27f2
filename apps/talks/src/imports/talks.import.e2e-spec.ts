import { PracticeInstitution, practiceSheets, type Sheets } from '../practice-institution.fixtures';
import { TalksService } from '../talks.fixtures';

let service: TalksService;
let sheets: Sheets;
beforeAll(async () => {
  service = await TalksService.start();
  sheets = await practiceSheets();
}, 60_000);
afterAll(() => service.stop());

/** The sheets with one row changed; `row` is the number that Excel shows. */
const changed = (sheet: string, row: number, change: Record<string, unknown>): Sheets => ({
  ...sheets,
  [sheet]: (sheets[sheet] ?? []).map((r) => (r.rowNumber === row ? { ...r, record: { ...r.record, ...change } } : r)),
});
const both = ['talk_rules', 'talk_plan'];
async function anInstitution(): Promise<PracticeInstitution> {
  const institution = new PracticeInstitution();
  await service.hear(institution);
  return institution;
}
const counts = async (of: PracticeInstitution) => (await service.rows<Record<string, number>>(of, `select (select count(*)::int from app.talk_rule where institution_id = $1) as rules,
  (select count(*)::int from app.talk where institution_id = $1) as talks, (select count(*)::int from app.talk_duty where institution_id = $1) as duties, (select count(*)::int from app.import_row where institution_id = $1) as staged`))[0];

it('a first import adds every row, works the duties out, keeps nothing staged; a check writes nothing', async () => {
  const institution = await anInstitution();
  expect(await service.import(institution, sheets, 'check')).toMatchObject({ errors: [], errorCount: 0, warnings: [], differenceCount: 114 });
  expect(await counts(institution)).toMatchObject({ rules: 0, talks: 0, duties: 0 });
  const fresh = await anInstitution();
  await service.import(fresh, sheets, 'apply');
  expect(await counts(fresh)).toEqual({ rules: 5, talks: 109, duties: 115, staged: 0 });
});

it('rules that come before the facts make no duty until these arrive', async () => {
  const institution = new PracticeInstitution();
  await service.import(institution, sheets, 'apply');
  expect(await counts(institution)).toMatchObject({ rules: 5, talks: 109, duties: 0 });
  await service.hear(institution);
  expect(await counts(institution)).toMatchObject({ duties: 115 });
});

describe('a second import', () => {
  let institution: PracticeInstitution;
  beforeAll(async () => {
    institution = await anInstitution();
    await service.import(institution, sheets, 'apply');
  });
  it.each([[[]], [both]])('of the same file changes nothing, complete %j', async (complete) => {
    expect(await service.import(institution, sheets, 'check', { complete })).toMatchObject({ errorCount: 0, differences: [], differenceCount: 0 });
  });
  it('names what a changed file changes', async () => {
    expect((await service.import(institution, changed('talk_plan', 3, { plannedOn: '2026-12-20' }), 'check')).differences).toEqual(['谈话 TH0002 有变化:计划日期']);
    expect((await service.import(institution, changed('talk_rules', 6, { count: '2' }), 'check')).differences).toEqual(['必谈规则 WBT-5 有变化:次数']);
  });
  it('ends a row only where its sheet is declared complete', async () => {
    const fewer = { ...sheets, talk_plan: (sheets['talk_plan'] ?? []).slice(1) };
    expect((await service.import(institution, fewer, 'check')).differences).toEqual([]);
    expect((await service.import(institution, fewer, 'check', { complete: both })).differences).toEqual(['谈话 TH0001 移除']);
    expect((await service.import(institution, { talk_rules: (sheets['talk_rules'] ?? []).slice(0, 4) }, 'check', { complete: both })).differences).toEqual(['必谈规则 WBT-5 移除']);
  });
  it('a talk that came about here is not the ledger’s to end', async () => {
    const mine = `mutation ($input: PlanTalkInput!) { planTalk(input: $input) { talk { id } } }`;
    await service.ask(institution, 'P0006', mine, { input: { talkeeId: institution.person('P0010'), plannedOn: '2026-12-01' } });
    expect(await service.import(institution, sheets, 'check', { complete: both })).toMatchObject({ differenceCount: 0 });
  });
});

it('without a sheet of rules the five must-talks hold, once', async () => {
  const institution = await anInstitution();
  const plan = { talk_plan: sheets['talk_plan'] ?? [] };
  expect((await service.import(institution, plan, 'check')).warnings).toEqual(['未提供必谈规则表,按五必谈的通用规则计算']);
  await service.import(institution, plan, 'apply');
  expect(await counts(institution)).toMatchObject({ rules: 5, duties: 115 });
  expect(await service.import(institution, plan, 'check')).toMatchObject({ warnings: [], differenceCount: 0 });
});

describe('refuses the whole file', () => {
  it.each<[string, string, number, Record<string, unknown>, string]>([
    ['an unknown talker', 'talk_plan', 7, { talker: 'P9999' }, '谈话计划表第7行:谈话人工号 P9999 不存在'],
    ['an unknown talkee', 'talk_plan', 7, { talkee: 'P9999' }, '谈话计划表第7行:谈话对象工号 P9999 不存在'],
    ['a number that every object has', 'talk_plan', 7, { talker: 'constructor' }, '谈话计划表第7行:谈话人工号 constructor 不存在'],
    ['a person talking with himself', 'talk_plan', 7, { talkee: 'P0001' }, '谈话计划表第7行:谈话人与谈话对象是同一人 P0001'],
    ['an unknown rule', 'talk_plan', 7, { rules: ['WBT-9'] }, '谈话计划表第7行:必谈规则 WBT-9 不存在'],
    ['a talk held in the future', 'talk_plan', 2, { plannedOn: '2026-12-01' }, '谈话计划表第2行:计划日期 2026-12-01 晚于今天,不能已完成'],
    ['an unknown talker of a rule', 'talk_rules', 2, { talkers: ['校长'] }, '必谈规则表第2行:谈话人或谈话对象“校长”不是已知的范围'],
    ['a word that every object has', 'talk_rules', 3, { talkees: ['toString'] }, '必谈规则表第3行:谈话人或谈话对象“toString”不是已知的范围'],
    ['talkers and talkees that do not fit', 'talk_rules', 6, { talkers: ['班子成员'] }, '必谈规则表第6行:谈话人与谈话对象的范围不相配'],
    ['a period that is no year', 'talk_rules', 6, { period: '每季度' }, '必谈规则表第6行:周期“每季度”尚不支持,必谈规则按年计算'],
    ['more talks than weeks', 'talk_rules', 6, { count: '53' }, '必谈规则表第6行:次数 53 超过 52'],
  ])('%s', async (_name, sheet, row, change, message) => {
    const institution = await anInstitution();
    const broken = changed(sheet, row, change);
    expect((await service.import(institution, broken, 'check')).errors.map((e) => e.message)).toContain(message);
    await expect(service.import(institution, broken, 'apply')).rejects.toThrow('500');
    expect(await counts(institution)).toMatchObject({ rules: 0, talks: 0, duties: 0 });
  });
});

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fact } from '../must-talks/facts.fixtures';
import { PracticeInstitution, practiceRows, practiceSheets, rowsOf } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0001 EVP, P0002 leader, P0013 HR, P0017 party affairs, P0006 head of D02, P0009 committee of ZB01, P0008 staff. */
let service: TalksService;
let practice: PracticeInstitution;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Cell {
  ruleCode: string;
  unit: { id: string } | null;
  branch: { id: string } | null;
  due: number;
  met: number | null;
}
interface Board {
  asOf: string;
  cells: Cell[];
  suppressed: boolean;
}
const query = `query ($year: Int!, $asOf: Date, $ruleCode: String) { talkCoverageBoard(year: $year, asOf: $asOf, ruleCode: $ruleCode) { asOf cells { ruleCode unit { id } branch { id } due met } suppressed } }`;
async function board(who: Asker, variables: object = {}, of = practice): Promise<Board | null> {
  const { data, errors } = await service.ask<{ talkCoverageBoard: Board | null }>(of, who, query, { year: 2026, ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.talkCoverageBoard;
}
const sums = (cells: readonly Cell[] = [], ruleCode?: string) => {
  const of = cells.filter((cell) => !ruleCode || cell.ruleCode === ruleCode);
  return [of.reduce((n, c) => n + c.due, 0), of.reduce((n, c) => n + (c.met ?? 0), 0)];
};

describe('T-03 the exact board', () => {
  it.each(['P0001', 'P0002', 'P0013', 'P0017'])('T-03 adds up to the expected numbers by rule for %s', async (who) => {
    const shown = await board(who);
    for (const row of rowsOf(join(__dirname, '../testdata/expected_talk_coverage.csv')).slice(0, 5)) {
      expect([row['口径'], ...sums(shown?.cells, row['口径'])]).toEqual([row['口径'], Number(row['应谈']), Number(row['已谈'])]);
    }
    expect([sums(shown?.cells), shown?.asOf, shown?.suppressed]).toEqual([[115, 97], '2026-11-23', false]);
  });

  it('T-03 stands as the workbook’s cells do: heads and staff by unit and branch', async () => {
    const heads = new Set(practiceRows('departments.csv').map((row) => row['负责人工号']));
    const staff = practiceRows('people.csv').filter((p) => p['在职状态'] === '在职' && p['是否校(院)委班子成员'] !== '是' && !heads.has(p['工号']));
    const expected = new Map<string, number>();
    for (const p of staff) {
      const key = [practice.department(p['部门编码'] ?? ''), p['所属党支部'] ? practice.branch(p['所属党支部']) : null].join();
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    const shown = await board('P0013', { ruleCode: 'WBT-5' });
    expect(new Map(shown?.cells.map((c) => [[c.unit?.id ?? null, c.branch?.id ?? null].join(), c.due]))).toEqual(expected);
  });

  it.each(['2026-01-12', '2026-06-30', '2026-11-22'])('T-03 replays %s and adds up to that day’s coverage', async (asOf) => {
    const { data } = await service.ask<{ talkCoverage: { due: number; met: number } }>(practice, 'P0013', `{ talkCoverage(year: 2026, asOf: "${asOf}") { due met } }`);
    expect(sums((await board('P0013', { asOf }))?.cells)).toEqual([data.talkCoverage.due, data.talkCoverage.met]);
  });

  it('T-03 a person who moved stands in the unit of the day', async () => {
    const moving = new PracticeInstitution();
    const person = moving.person('P0010');
    const facts = (moving.facts.get(`person/${person}`) ?? []).map((f) => (f.kind === 'STAFF_OF' ? { ...f, to: '2026-06-01' } : f));
    moving.facts.set(`person/${person}`, [...facts, fact('STAFF_OF', person, moving.department('D03'), '2026-06-01')]);
    await service.hear(moving);
    await service.import(moving, {}, 'apply');
    const due = async (asOf: string) => {
      const shown = await board('P0013', { asOf, ruleCode: 'WBT-5' }, moving);
      return ['D02', 'D03'].map((code) => sums(shown?.cells.filter((c) => c.unit?.id === moving.department(code)))[0]);
    };
    const [[from = 0, to = 0], after] = [await due('2026-05-31'), await due('2026-06-01')];
    expect(after).toEqual([from - 1, to + 1]);
  });

  it('T-03 costs the same number of statements with few cells and with all', async () => {
    const cost = async (variables: object) => {
      const before = await service.statements();
      await board('P0013', variables);
      return (await service.statements()) - before;
    };
    await cost({});
    expect(await cost({})).toBe(await cost({ ruleCode: 'WBT-2' }));
    expect(await cost({})).toBeLessThanOrEqual(9);
  });
});

describe('T-03 the board under the small-number rule', () => {
  it.each<[string, Asker]>([['ordinary staff', 'P0008'], ['a head', 'P0006'], ['a branch’s committee', 'P0009'], ['the retired', 'P0080']])('T-03 %s: by the month, no cell of few duties, no small figure', async (_name, who) => {
    const shown = await board(who);
    expect([shown?.asOf, shown?.suppressed]).toEqual(['2026-10-31', true]);
    expect(shown?.cells.length).toBeGreaterThan(0);
    for (const { due, met } of shown?.cells ?? []) {
      expect(due).toBeGreaterThanOrEqual(5);
      if (met !== null) expect([met, due - met].every((n) => n === 0 || n >= 5)).toBe(true);
    }
  });

  it('T-03 every figure that is shown is the exact one of that month’s end', async () => {
    const exact = new Set((await board('P0013', { asOf: '2026-10-31' }))?.cells.map((cell) => JSON.stringify(cell)));
    for (const cell of (await board('P0008'))?.cells ?? []) if (cell.met !== null) expect(exact).toContain(JSON.stringify(cell));
  });

  it('T-03 to ask for one rule hides and shows the same', async () => {
    const all = (await board('P0008'))?.cells ?? [];
    for (const code of ['WBT-1', 'WBT-3', 'WBT-5']) expect((await board('P0008', { ruleCode: code }))?.cells).toEqual(all.filter((cell) => cell.ruleCode === code));
  });

  it('T-03 no cell tells staff that somebody of a unit is a county-level official or young backbone', async () => {
    expect((await board('P0008'))?.cells.filter((cell) => cell.ruleCode === 'WBT-1' && cell.due < 5)).toEqual([]);
    expect((await board('P0013'))?.cells.some((cell) => cell.ruleCode === 'WBT-1' && cell.due < 5)).toBe(true);
  });
});

describe('T-03 from a cell to its duties', () => {
  type Listed = { talkDuties: { totalCount: number; nodes: { ruleCode: string; status: string }[] } | null };
  const duties = async (who: Asker, more: string) => (await service.ask<Listed>(practice, who, `{ talkDuties(year: 2026, first: 100, ${more}) { totalCount nodes { ruleCode status } } }`)).data.talkDuties;

  it('T-03 each cell leads to just its duties, OPEN or MET', async () => {
    const cells = (await board('P0013'))?.cells.filter((cell) => cell.unit && cell.branch).slice(0, 12) ?? [];
    expect(cells).toHaveLength(12);
    for (const { ruleCode, unit, branch, due, met } of cells) {
      const listed = await duties('P0013', `ruleCode: "${ruleCode}", unitId: "${unit?.id}", branchId: "${branch?.id?.toUpperCase()}"`);
      expect([listed?.totalCount, listed?.nodes.length, listed?.nodes.filter((d) => d.status === 'MET').length]).toEqual([due, due, met]);
    }
  });

  it.each<[string, () => string]>([
    ['an unknown unit', () => `unitId: "${randomUUID()}"`], ['an unknown branch', () => `branchId: "${randomUUID()}"`], ['what is no id', () => 'unitId: "D02"'],
    ['a unit and a branch that nobody shares', () => `unitId: "${practice.department('D02')}", branchId: "${practice.branch('ZB04')}"`],
  ])('T-03 %s has none', async (_name, more) => expect(await duties('P0013', more())).toEqual({ totalCount: 0, nodes: [] }));

  it.each(['P0008', 'P0006', 'P0009', 'P0080'])('T-03 %s gets no list', async (who) => expect(await duties(who, `unitId: "${practice.department('D02')}"`)).toBeNull());
});

describe('who sees nothing of the board', () => {
  it.each<[string, Asker]>([['a system administrator', { administrator: 'SYSTEM' }], ['an audit administrator', { administrator: 'AUDIT' }]])('%s', async (_name, who) => expect(await board(who)).toBeNull());

  it('an anonymous caller is asked to sign in; nobody sees it while the directory is stale', async () => {
    const code = async (who: Asker) => (await service.ask(practice, who, query, { year: 2026 })).errors?.map((e) => e.extensions.code);
    expect(await code(null)).toEqual(['UNAUTHENTICATED']);
    await service.poll(61);
    expect([await code('P0013'), await code('P0008')]).toEqual([['DIRECTORY_STALE'], ['DIRECTORY_STALE']]);
  });

  it('another institution has its own, empty one', async () => {
    const other = new PracticeInstitution();
    await service.hear(other);
    expect((await board('P0013', {}, other))?.cells).toEqual([]);
  });

  it.each<[string, object]>([['a year out of range', { year: 1999 }], ['a day that does not exist', { asOf: '2026-02-30' }]])('%s is the caller’s mistake', async (_name, variables) =>
    expect((await service.ask(practice, 'P0013', query, { year: 2026, ...variables })).errors?.map((e) => e.extensions.code)).toEqual(['BAD_USER_INPUT']));
});

it('a board of too many cells is asked for rule by rule', async () => {
  const large = new PracticeInstitution();
  // So many branches of one member each in one unit.
  for (let n = 0; n < 2_001; n += 1) {
    const id = randomUUID();
    large.facts.set(`person/${id}`, [fact('IN_SERVICE', id), fact('STAFF_OF', id, large.department('D02')), fact('MEMBER_OF', id, randomUUID())]);
  }
  await service.hear(large);
  await service.import(large, {}, 'apply');
  const { errors } = await service.ask(large, 'P0013', query, { year: 2026 });
  expect(errors?.map((e) => [e.extensions.code, e.message])).toEqual([['BAD_USER_INPUT', '看板超过 2000 格,请用 ruleCode 按规则分别查看']]);
  expect((await board('P0013', { ruleCode: 'WBT-2' }, large))?.cells.length).toBeGreaterThan(0);
  expect((await board('P0008', {}, large))?.cells.length).toBeLessThan(50);
});

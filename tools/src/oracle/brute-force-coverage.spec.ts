import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bruteForceCoverage } from './brute-force-coverage';
import { formatCsv, parseCsv } from './csv';
import { expectedCoverage } from './expected-coverage';
import { generateChanges } from './generate-changes';
import { generateInstitution } from './generate-institution';
import type { Change } from './institution-day';
import { random } from './random';

const practice = resolve(__dirname, '../../practice');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tongxin-oracle-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the practice institution has the coverage that was counted by hand', () => {
  expect(bruteForceCoverage(practice, 2026)('2026-11-23')).toEqual(expectedCoverage);
});

test('CSV survives quotes, commas and line ends', () => {
  const rows = [{ a: 'x,"y"', b: '' }, { a: '一\n二', b: '3' }];
  expect(parseCsv(formatCsv(['a', 'b'], rows))).toEqual(rows);
});

/** A head P1 and staff P2, P3 in unit D2; P4 elsewhere. */
function small(people: Record<string, Record<string, string>> = {}) {
  const person = (code: string, unit: string) => ({
    工号: code, 职务: '', 部门编码: unit, 所属党支部: '', 来校时间: '', '是否校(院)委班子成员': '否', 是否县处级领导干部: '否', 是否青年骨干: '否', 在职状态: '在职', ...people[code],
  });
  const write = (name: string, rows: Record<string, string>[], header = Object.keys(rows[0] ?? {})) => writeFileSync(join(folder, `${name}.csv`), formatCsv(header, rows));
  write('people', [person('P1', 'D2'), person('P2', 'D2'), person('P3', 'D2'), person('P4', 'D3')]);
  write('departments', ['D2', 'D3'].map((code) => ({ 部门编码: code, 部门类型: '处室', 负责人工号: code === 'D2' ? 'P1' : '', '分管校(院)领导工号': '' })));
  write('branch_representatives', [], ['年度', '班子成员工号', '党员代表工号', '推选日期']);
  write('talk_rules', [{ 规则编码: 'R5', 谈话人: '处室负责人', 谈话对象: '处室工作人员', 次数: '1' }]);
  write('talk_plan', [{ 谈话人工号: 'P2', 谈话对象工号: 'P1', 状态: '已完成', 计划日期: '2026-05-01' }]);
}
const totals = (asOf: string, changes: readonly Change[] = []) => {
  const { due, met, people, peopleReached } = bruteForceCoverage(folder, 2026, changes)(asOf);
  return { due, met, people, peopleReached };
};

test('a talk counts from its day on, whoever asked for it', () => {
  small();
  expect(totals('2026-04-30')).toEqual({ due: 2, met: 0, people: 4, peopleReached: 0 });
  expect(totals('2026-05-01')).toEqual({ due: 2, met: 1, people: 4, peopleReached: 2 });
});

test('a window under 30 days makes no duty: an arrival in December makes one, a visit of 29 days none', () => {
  small({ P3: { 来校时间: '2026-12' } });
  expect(totals('2026-11-30').due).toBe(1);
  expect(totals('2026-12-01')).toMatchObject({ due: 2, people: 4 });
  const visit = (until: string): Change[] => [{ on: '2026-06-01', kind: 'move', person: 'P4', unit: 'D2' }, { on: until, kind: 'move', person: 'P4', unit: 'D3' }];
  expect(totals('2026-06-10', visit('2026-06-30')).due).toBe(1);
  expect(totals('2026-06-10', visit('2026-07-01')).due).toBe(2);
});

test('a new head owes the staff from that day on, and is staff no more', () => {
  small();
  const changes: Change[] = [{ on: '2026-06-01', kind: 'head', unit: 'D2', person: 'P2' }];
  expect(totals('2026-05-31', changes)).toMatchObject({ due: 2, met: 1 });
  expect(totals('2026-06-01', changes)).toMatchObject({ due: 2, met: 1 }); // P1 is staff of D2 now
  expect(totals('2026-06-01', [...changes, { on: '2026-06-01', kind: 'departure', person: 'P1' }])).toEqual({ due: 1, met: 0, people: 3, peopleReached: 0 });
});

test('generated institutions differ by seed, are the same for a seed, and show what the rules are about', () => {
  const seen = { due: 0, met: 0, changed: 0 };
  for (let seed = 1; seed <= 12; seed += 1) {
    const institution = generateInstitution(random(seed));
    expect(generateInstitution(random(seed)).sheets).toEqual(institution.sheets);
    institution.write(folder);
    const before = bruteForceCoverage(folder, 2026)('2026-11-23');
    const changes = generateChanges(random(seed), folder, 20);
    const after = bruteForceCoverage(folder, 2026, changes)('2026-11-23');
    seen.due += before.due;
    seen.met += before.met;
    seen.changed += Number(JSON.stringify(after) !== JSON.stringify(before));
    expect(before.met).toBeLessThanOrEqual(before.due);
  }
  expect(seen.due).toBeGreaterThan(500);
  expect(seen.met).toBeGreaterThan(50);
  expect(seen.changed).toBeGreaterThan(6);
});

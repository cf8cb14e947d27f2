import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv, parseCsv, type Row } from '../oracle/csv';

const names = ['departments', 'people', 'branches', 'branch_committees', 'party_groups', 'party_officers', 'branch_representatives', 'talk_rules', 'talk_plan'] as const;
type Sheets = Readonly<Record<(typeof names)[number], Row[]>>;

/** Columns that hold a code of somebody or something which is there once in every copy. */
const personColumns = ['工号', '负责人工号', '书记工号', '组长工号', '谈话人工号', '谈话对象工号'];
const otherColumns = ['部门编码', '所属党支部', '所属党小组', '对口党支部编码', '支部编码', '党小组编码', '谈话编号'];
const LEADERSHIP = 'D01';

/**
 * An institution of `size` people, shaped like the practice institution: its units, branches and talks as often as needed, one leadership over all.
 * @returns the number of rows written
 */
export function writeScaledWorkbook(practice: string, folder: string, size: number): number {
  const original = Object.fromEntries(names.map((name) => [name, parseCsv(readFileSync(join(practice, `${name}.csv`), 'utf8'))])) as unknown as Sheets;
  const copies: Sheets[] = [original];
  while (count(copies, 'people') < size) copies.push(copyOf(original, copies.length));
  const all = Object.fromEntries(names.map((name) => [name, copies.flatMap((copy) => copy[name])])) as unknown as Sheets;
  const people = all.people.slice(0, size);
  const there = new Set(people.map((row) => row['工号']));
  mkdirSync(folder, { recursive: true });
  let rows = 0;
  for (const name of names) {
    const kept = name === 'people' ? people : all[name].flatMap((row) => withoutAbsent(row, there));
    rows += kept.length;
    writeFileSync(join(folder, `${name}.csv`), formatCsv(Object.keys(original[name][0] ?? {}), kept));
  }
  return rows;
}

const count = (copies: readonly Sheets[], name: keyof Sheets): number => copies.reduce((sum, copy) => sum + copy[name].length, 0);

/** Units and their staff once more, under the same leaders; a copy has no leadership, rules or representatives of its own. */
function copyOf(original: Sheets, number: number): Sheets {
  const leaders = new Set(original.people.filter((row) => row['部门编码'] === LEADERSHIP).map((row) => row['工号']));
  const concernsLeader = (row: Row) => [...personColumns].some((column) => leaders.has(row[column] ?? ''));
  const renamed = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value !== '' && [...personColumns, ...otherColumns].includes(column) ? `${value}X${number}` : value]));
  const rest = (rows: readonly Row[]) => rows.filter((row) => !concernsLeader(row)).map(renamed);
  return {
    departments: rest(original.departments.filter((row) => row['部门编码'] !== LEADERSHIP)),
    people: rest(original.people).map((row) => ({ ...row, 是否县处级领导干部: '否', 单位邮箱: '' })),
    branches: original.branches.map(renamed).map((row) => ({ ...row, ...(leaders.has(row['书记工号']?.split('X')[0] ?? '') && { 书记工号: '' }) })),
    branch_committees: rest(original.branch_committees),
    party_groups: rest(original.party_groups),
    party_officers: rest(original.party_officers),
    branch_representatives: [],
    talk_rules: [],
    talk_plan: rest(original.talk_plan),
  };
}

/** A row that is about an absent person goes; a row that names one names nobody. */
function withoutAbsent(row: Row, there: ReadonlySet<string | undefined>): Row[] {
  const absent = (column: string) => row[column] !== undefined && row[column] !== '' && !there.has(row[column]);
  if (['工号', '谈话人工号', '谈话对象工号'].some(absent)) return [];
  return [{ ...row, ...Object.fromEntries(personColumns.filter(absent).map((column) => [column, ''])) }];
}

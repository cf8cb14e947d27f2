import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Fact } from '@tongxin/event-contracts';
import type { ImportCall } from '@tongxin/imports';
import { ErrorCollector, openWorkbook, readSheet } from '@tongxin/workbook';
import { fact } from './must-talks/facts.fixtures';

export const practiceDay = '2026-11-23';
const folder = resolve(__dirname, '../../../tools/practice');

/** Rows of a CSV file by Chinese header, read apart from the product's own reader. */
export function rowsOf(path: string): Record<string, string>[] {
  const [header = [], ...rows] = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}
export const practiceRows = (file: string) => rowsOf(join(folder, file));

const idsOf = (file: string, column: string): Record<string, string> => Object.fromEntries(practiceRows(file).map((row) => [row[column] ?? '', randomUUID()]));

export type Sheets = Record<string, { rowNumber: number; record: Record<string, unknown> }[]>;

/** Rules and ledger of the practice institution, typed as organisation stages them. */
export async function practiceSheets(): Promise<Sheets> {
  const workbook = await openWorkbook(folder);
  const errors = new ErrorCollector();
  const sheets: Sheets = {};
  for (const open of workbook.sheets.filter(({ sheet }) => sheet.service === 'talks')) {
    const rows: Sheets[string] = [];
    for await (const row of readSheet(open.sheet, open.rows(), errors)) rows.push(row);
    sheets[open.key] = rows;
  }
  workbook.close();
  if (errors.total > 0) throw new Error(JSON.stringify(errors.shown));
  return sheets;
}

/** The practice institution under ids of its own; `facts` is what organisation's events would tell, by entity, and may be changed. */
export class PracticeInstitution {
  readonly id = randomUUID();
  readonly people = idsOf('people.csv', '工号');
  readonly departments = idsOf('departments.csv', '部门编码');
  readonly branches = idsOf('branches.csv', '支部编码');
  readonly facts = new Map<string, Fact[]>();

  constructor() {
    const officers = new Set(practiceRows('party_officers.csv').map((row) => row['工号']));
    for (const row of practiceRows('people.csv')) this.tellPerson(row, officers.has(row['工号']));
    for (const row of practiceRows('departments.csv')) {
      const unit = this.department(row['部门编码'] ?? '');
      this.tell(`department/${unit}`, fact('DEPARTMENT', unit));
      if (row['部门类型'] === '领导班子') this.tell(`department/${unit}`, fact('LEADERSHIP_UNIT', unit));
      this.tell(`department/${unit}`, fact('HEAD_OF', this.person(row['负责人工号'] ?? ''), unit), fact('SUPERVISES', this.person(row['分管校(院)领导工号'] ?? ''), unit));
      if (row['对口党支部编码']) this.tell(`department/${unit}`, fact('BRANCH_OF', unit, this.branch(row['对口党支部编码'])));
    }
    for (const row of practiceRows('branch_committees.csv')) {
      const person = this.person(row['工号'] ?? '');
      this.tell(`person/${person}`, fact(row['支部职务'] === '书记' ? 'SECRETARY_OF' : 'COMMITTEE_OF', person, this.branch(row['支部编码'] ?? '')));
    }
    for (const row of practiceRows('branch_representatives.csv')) {
      const person = this.person(row['党员代表工号'] ?? '');
      this.tell(`person/${person}`, fact('REPRESENTS', person, this.person(row['班子成员工号'] ?? ''), row['推选日期'], '2027-01-01'));
    }
  }

  private tellPerson(row: Record<string, string>, officer: boolean): void {
    const person = this.person(row['工号'] ?? '');
    const entity = `person/${person}`;
    const unit = row['部门编码'] ?? '';
    this.tell(entity);
    if (row['在职状态'] === '在职') {
      this.tell(entity, fact('IN_SERVICE', person), fact('STAFF_OF', person, this.department(unit)));
      if (row['职务']?.startsWith('常务副校')) this.tell(entity, fact('EVP_TITLE', person));
      if (unit === 'D03') this.tell(entity, { ...fact('OFFICE', person), label: 'HR' });
      if (unit === 'D04' && officer) this.tell(entity, { ...fact('OFFICE', person), label: 'PARTY_AFFAIRS' });
    }
    if (row['是否校(院)委班子成员'] === '是') this.tell(entity, fact('TEAM', person));
    if (row['是否县处级领导干部'] === '是') this.tell(entity, fact('COUNTY_LEVEL', person));
    if (row['是否青年骨干'] === '是') this.tell(entity, fact('BACKBONE', person));
    if (row['所属党支部']) this.tell(entity, fact('MEMBER_OF', person, this.branch(row['所属党支部'])));
  }

  private tell(entity: string, ...facts: Fact[]): void {
    this.facts.set(entity, [...(this.facts.get(entity) ?? []), ...facts]);
  }

  person = (staffNo: string): string => this.people[staffNo] ?? '';
  department = (code: string): string => this.departments[code] ?? '';
  branch = (code: string): string => this.branches[code] ?? '';
  staffNo = (id: string): string => Object.keys(this.people).find((code) => this.people[code] === id) ?? '';

  /** From a day on the unit has another head, or none. */
  appointHead(code: string, staffNo: string | null, from: string): void {
    const unit = this.department(code);
    const facts = (this.facts.get(`department/${unit}`) ?? []).map((f) => (f.kind === 'HEAD_OF' && f.to === null ? { ...f, to: from } : f));
    this.facts.set(`department/${unit}`, staffNo ? [...facts, fact('HEAD_OF', this.person(staffNo), unit, from)] : facts);
  }

  /** In service until the day before; offices and lists end with it, and a member of a branch stays one. */
  leaves(staffNo: string, from: string): void {
    for (const [entity, facts] of this.facts) {
      this.facts.set(entity, facts.map((f) => (f.subjectId === this.person(staffNo) && f.kind !== 'MEMBER_OF' ? { ...f, to: from } : f)));
    }
  }

  call(more: Partial<ImportCall> = {}): Omit<ImportCall, 'importId' | 'institutionId'> {
    return {
      from: '2026-01-01', today: practiceDay, complete: [], present: [],
      references: { people: this.people, departments: this.departments, branches: this.branches, massOrganisations: {} }, ...more,
    };
  }
}

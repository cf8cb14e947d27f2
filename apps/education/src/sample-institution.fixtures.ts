import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Fact } from '@tongxin/event-contracts';
import type { ImportCall } from '@tongxin/imports';
import { ErrorCollector, openWorkbook, readSheet, sheetTable, type RecordOf, type SheetKey } from '@tongxin/workbook';

/** The invented institution that ships with the product. */
const sampleFolder = resolve(__dirname, '../../../tools/practice');

/** A sheet as plain cells, read without the product's own reader. */
export function plainCsv(name: string): Record<string, string>[] {
  const [header = [], ...rows] = readFileSync(join(sampleFolder, name), 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).map((line) => line.split(','));
  if (rows.some((row) => row.length !== header.length)) throw new Error(`${name} has quoted commas`);
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}

export type Staged = { rowNumber: number; record: Record<string, unknown> }[];

async function records(keys: readonly SheetKey[]): Promise<Record<string, Staged>> {
  const workbook = await openWorkbook(sampleFolder);
  const errors = new ErrorCollector();
  const found: Record<string, Staged> = {};
  for (const open of workbook.sheets.filter(({ key }) => keys.includes(key))) {
    const rows: Staged = [];
    for await (const row of readSheet(open.sheet, open.rows(), errors)) rows.push(row);
    found[open.key] = rows;
  }
  workbook.close();
  if (errors.total > 0) throw new Error(JSON.stringify(errors.shown));
  return found;
}

export interface SampleInstitution {
  institutionId: string;
  references: ImportCall['references'];
  /** Rows of education's three sheets, as organisation stages them. */
  sheets: Record<string, Staged>;
  /** What organisation would tell of the institution, by entity. */
  facts: Map<string, Fact[]>;
}

/** The sample institution under new random ids. */
export async function sampleInstitution(): Promise<SampleInstitution> {
  const all = await records(['departments', 'people', 'branches', 'branch_committees', 'mass_organisations', 'education_programmes', 'sessions', 'attendance']);
  const rows = <K extends SheetKey>(key: K) => (all[key] ?? []).map(({ record }) => record as RecordOf<(typeof sheetTable)[K]>);
  const ids = (codes: string[]): Record<string, string> => Object.fromEntries([...new Set(codes)].map((code) => [code, randomUUID()]));
  const references = {
    people: ids(rows('people').map((p) => p.staffNumber)),
    departments: ids(rows('departments').map((d) => d.code)),
    branches: ids(rows('branches').map((b) => b.code)),
    massOrganisations: ids(plainCsv('mass_organisations.csv').map((m) => m['群团组织'] ?? '')),
  };
  const { education_programmes = [], sessions = [], attendance = [] } = all;
  const facts = new Map<string, Fact[]>();
  const tell = (entity: string, kind: Fact['kind'], subjectId = '', objectId: string | null = null, label: string | null = null) =>
    facts.set(entity, [...(facts.get(entity) ?? []), { kind, subjectId, objectId, label, from: '2026-01-01', to: null }]);
  const person = (staffNo: string) => references.people[staffNo] ?? '';
  for (const p of rows('people')) {
    const entity = `person/${person(p.staffNumber)}`;
    if (p.status === '在职') {
      tell(entity, 'IN_SERVICE', person(p.staffNumber));
      if (p.department) tell(entity, 'STAFF_OF', person(p.staffNumber), references.departments[p.department]);
      if (p.department === 'D03') tell(entity, 'OFFICE', person(p.staffNumber), null, 'HR');
    }
    if (p.teamMember) tell(entity, 'TEAM', person(p.staffNumber));
    if (p.branch) tell(entity, 'MEMBER_OF', person(p.staffNumber), references.branches[p.branch]);
  }
  for (const c of rows('branch_committees')) {
    tell(`person/${person(c.person)}`, c.office === '书记' ? 'SECRETARY_OF' : 'COMMITTEE_OF', person(c.person), references.branches[c.branch]);
  }
  for (const d of rows('departments')) {
    const id = references.departments[d.code] ?? '';
    tell(`department/${id}`, 'DEPARTMENT', id);
    if (d.head) tell(`department/${id}`, 'HEAD_OF', person(d.head), id);
  }
  return { institutionId: randomUUID(), references, sheets: { education_programmes, sessions, attendance }, facts };
}

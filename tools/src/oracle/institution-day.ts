import type { Row } from './csv';

/** What was decided on a day, by the codes of the files; it holds from that day on. */
export type Change =
  | { readonly on: string; readonly kind: 'head' | 'supervisor'; readonly unit: string; readonly person: string }
  | { readonly on: string; readonly kind: 'move'; readonly person: string; readonly unit: string }
  | { readonly on: string; readonly kind: 'departure'; readonly person: string }
  | { readonly on: string; readonly kind: 'backbone'; readonly person: string; readonly until?: string }
  | { readonly on: string; readonly kind: 'representative'; readonly branch: string; readonly leader: string; readonly person: string };

/** The sheets that must-talk coverage follows from. */
export interface Files {
  readonly people: readonly Row[];
  readonly departments: readonly Row[];
  readonly representatives: readonly Row[];
  readonly rules: readonly Row[];
  readonly talks: readonly Row[];
}

interface Person {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly branch: string;
  readonly team: boolean;
  readonly county: boolean;
  readonly backbone: boolean;
}

interface Unit {
  readonly code: string;
  readonly leadership: boolean;
  readonly head: string;
  readonly supervisor: string;
}

export interface InstitutionDay {
  /** Those in service on the day, by staff number. */
  readonly people: ReadonlyMap<string, Person>;
  readonly units: readonly Unit[];
  /** Leader and representative. */
  readonly named: readonly (readonly [string, string])[];
}

/** The institution as it stands on one day, told from the files and what was changed up to that day. */
export function institutionOn(day: string, files: Files, changes: readonly Change[]): InstitutionDay {
  const done = changes.filter((change) => change.on <= day).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const people = new Map<string, Person>();
  for (const row of files.people) {
    const code = cell(row, '工号');
    const arrived = arrivalDay(cell(row, '来校时间'), day.slice(0, 4));
    if (cell(row, '在职状态') !== '在职' || arrived > day) continue;
    let person: Person = {
      code, title: cell(row, '职务'), unit: cell(row, '部门编码'), branch: cell(row, '所属党支部'), team: yes(row, '是否校(院)委班子成员'),
      county: yes(row, '是否县处级领导干部'), backbone: yes(row, '是否青年骨干'),
    };
    let gone = false;
    for (const change of done) {
      if (!('person' in change) || change.person !== code) continue;
      if (change.kind === 'departure') gone = true;
      if (change.kind === 'move') person = { ...person, unit: change.unit };
      if (change.kind === 'backbone' && !(change.until && change.until <= day)) person = { ...person, backbone: true };
    }
    if (!gone) people.set(code, person);
  }
  const units = files.departments.map((row): Unit => {
    const code = cell(row, '部门编码');
    const last = (kind: 'head' | 'supervisor', before: string): string =>
      done.reduce((holder, change) => (change.kind === kind && change.unit === code ? change.person : holder), before);
    return { code, leadership: cell(row, '部门类型').includes('领导班子'), head: last('head', cell(row, '负责人工号')), supervisor: last('supervisor', cell(row, '分管校(院)领导工号')) };
  });
  const year = day.slice(0, 4);
  const named = [
    ...files.representatives
      .filter((row) => cell(row, '年度') === year && cell(row, '推选日期') <= day)
      .map((row) => [cell(row, '班子成员工号'), cell(row, '党员代表工号')] as const),
    ...done.flatMap((change) => (change.kind === 'representative' && change.on.startsWith(year) ? [[change.leader, change.person] as const] : [])),
  ];
  return { people, units, named };
}

/** A month of arrival within the year counts from its first day; earlier and unknown ones from the beginning. */
const arrivalDay = (month: string, year: string): string => (month.startsWith(year) || month > year ? `${month}-01` : '');

const yes = (row: Row, header: string): boolean => row[header] === '是';

/** @throws when the file has no such column, so that a renamed one is not read as empty */
export function cell(row: Row, header: string): string {
  const value = row[header];
  if (value === undefined) throw new Error(`no column ${header}`);
  return value;
}

import { mapRows, syncTable, type ImportRun } from '@tongxin/imports';
import { named, wording } from '@tongxin/outcome';
import { sheetTable } from '@tongxin/workbook';
import { syncDated, type Wanted } from './dated-sync';
import { Lookup, rowsOf, startOf, type RowOf, type Staged } from './sheets';
import { role } from './units.import';

const flags = [
  ['teamMember', 'TEAM_MEMBER', wording('班子成员', 'member of the leadership team')],
  ['countyLevel', 'COUNTY_LEVEL', wording('县处级领导干部', 'county-level official')],
  ['backbone', 'YOUNG_BACKBONE', wording('青年骨干', 'young backbone')],
] as const;

const appointmentOf = (staffNumber: string) => wording(`人员 ${staffNumber} 任职`, `Appointment of person ${named(staffNumber)}`);
const membershipOf = (staffNumber: string) => wording(`人员 ${staffNumber} 组织关系`, `Membership of person ${named(staffNumber)}`);

/** 人员表: people, where they work, their branch, and the lists they are on. Answers the roles it wants. */
export async function importPeople(run: ImportRun, groups: Record<string, string>): Promise<Wanted[]> {
  const { name } = sheetTable.people;
  await syncTable(run, {
    table: 'person',
    columns: {
      staff_no: 'text', name: 'text', birth_month: 'text', political_status: 'text', joined_party_on: 'date', arrived_month: 'text', extension: 'text', email: 'text',
    },
    key: ['staff_no'],
    label: (row) => wording(`人员 ${String(row['staff_no'])}`, `Person ${named(String(row['staff_no']))}`),
    names: { name: '姓名', birth_month: '出生年月', political_status: '政治面貌', joined_party_on: '入党日期', arrived_month: '来校时间', extension: '办公分机', email: '单位邮箱' },
    rows: mapRows<RowOf<'people'>>(run.rows('people'), (row) => ({
      id: run.call.references.people[row.staffNumber], staff_no: row.staffNumber, name: row.name, birth_month: row.bornIn, political_status: row.politicalStatus,
      joined_party_on: row.joinedPartyOn, arrived_month: row.arrivedIn, extension: row.extension, email: row.email,
    })),
    complete: false,
  });
  const rows = await rowsOf(run, 'people');
  const lookup = new Lookup(run, groups);
  const appointments: Wanted[] = [];
  const memberships: Wanted[] = [];
  const roles: Wanted[] = [];
  for (const { rowNumber, record: row } of rows) {
    const id = run.call.references.people[row.staffNumber] ?? '';
    const inService = row.status === '在职';
    const at = { from: startOf(run, row.arrivedIn), sheet: name, rowNumber };
    const department = lookup.department('people', rowNumber, '部门编码', row.department);
    if (inService && row.department === null) run.warn(wording(`人员 ${row.staffNumber} 在职但未填部门编码`, `Person ${named(row.staffNumber)} is in service and has no “部门编码”`));
    appointments.push({
      ...at, subject: id, label: appointmentOf(row.staffNumber),
      values: { person_id: id, department_id: department, title: row.position ?? '', rank: row.rank, category: row.postCategory, in_service: inService },
    });
    const branch = lookup.branch('people', rowNumber, '所属党支部', row.branch);
    const group = lookup.group('people', rowNumber, '所属党小组', row.partyGroup);
    memberships.push({
      ...at, subject: id, label: membershipOf(row.staffNumber),
      values: branch ? { person_id: id, branch_id: branch, group_id: group, probationary: row.politicalStatus?.includes('预备') ?? false } : null,
    });
    for (const [flag, kind, label] of flags) {
      roles.push({ ...at, subject: `${kind}/${id}`, label: wording(`人员 ${row.staffNumber} ${label.zh}`, `Person ${named(row.staffNumber)} as ${label.en}`), values: row[flag] ? role(kind, id) : null });
    }
  }
  const complete = run.call.complete.includes('people');
  const staffNumberOf = (subject: string) => Object.keys(run.call.references.people).find((code) => run.call.references.people[code] === subject) ?? subject;
  await syncDated(run, {
    table: 'appointment',
    columns: { person_id: 'uuid', department_id: 'uuid', title: 'text', rank: 'text', category: 'text', in_service: 'boolean' },
    names: { department_id: '部门', title: '职务', rank: '职级(职称)', category: '岗位类别', in_service: '在职状态' },
    subject: 't.person_id::text',
    wanted: appointments,
    complete,
    endLabel: (subject) => appointmentOf(staffNumberOf(subject)),
  });
  await syncDated(run, {
    table: 'membership',
    columns: { person_id: 'uuid', branch_id: 'uuid', group_id: 'uuid', probationary: 'boolean' },
    names: { branch_id: '所属党支部', group_id: '所属党小组', probationary: '政治面貌' },
    subject: 't.person_id::text',
    wanted: memberships,
    complete,
    endLabel: (subject) => membershipOf(staffNumberOf(subject)),
  });
  await checkStatedCounts(run, rows);
  return roles;
}

/** Stated counts and flags are checked against the rows and reported as warnings. */
async function checkStatedCounts(run: ImportRun, people: readonly Staged<'people'>[]): Promise<void> {
  const heads = new Map<string, string | null>();
  for (const { record: unit } of await rowsOf(run, 'departments')) {
    heads.set(unit.code, unit.head);
    const onPost = people.filter(({ record }) => record.department === unit.code && record.status === '在职').length;
    if (unit.statedOnPost !== null && unit.statedOnPost !== onPost) run.warn(wording(`部门 ${unit.code} 在岗人数填 ${unit.statedOnPost},人员表中为 ${onPost}`, `Unit ${named(unit.code)} states ${unit.statedOnPost} on post, “人员表” has ${onPost}`));
  }
  for (const { record: person } of people) {
    if (person.unitHead && ![...heads.values()].includes(person.staffNumber)) run.warn(wording(`人员 ${person.staffNumber} 标为处室负责人,但部门表中没有以其为负责人的部门`, `Person ${named(person.staffNumber)} is marked as “处室负责人”, but no unit of “部门表” has this head`));
  }
  for (const { record: branch } of await rowsOf(run, 'branches')) {
    const members = people.filter(({ record }) => record.branch === branch.code);
    const probationary = members.filter(({ record }) => record.politicalStatus?.includes('预备')).length;
    const full = members.length - probationary;
    if (branch.statedFullMembers !== null && branch.statedFullMembers !== full) run.warn(wording(`支部 ${branch.code} 正式党员数填 ${branch.statedFullMembers},人员表中为 ${full}`, `Branch ${named(branch.code)} states ${branch.statedFullMembers} full members, “人员表” has ${full}`));
    if (branch.statedProbationaryMembers !== null && branch.statedProbationaryMembers !== probationary) {
      run.warn(wording(`支部 ${branch.code} 预备党员数填 ${branch.statedProbationaryMembers},人员表中为 ${probationary}`, `Branch ${named(branch.code)} states ${branch.statedProbationaryMembers} probationary members, “人员表” has ${probationary}`));
    }
  }
}

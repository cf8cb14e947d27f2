import { intersect, type Period } from '@tongxin/calendar';
import { mapRows, syncTable, type ImportRun } from '@tongxin/imports';
import { named, wording } from '@tongxin/outcome';
import { sheetTable } from '@tongxin/workbook';
import { syncDated, type Wanted } from './dated-sync';
import { dayAfter, Lookup, reversed, rowsOf, type RowOf } from './sheets';
import { role } from './units.import';

const roleColumns = { kind: 'text', person_id: 'uuid', department_id: 'uuid', branch_id: 'uuid', mass_organisation_id: 'uuid', title: 'text' };
const roleNames = { person_id: '人员', title: '职务' };

/** Writes roles of some kinds; each sheet's roles end by its own completeness. */
export const syncRoles = (run: ImportRun, kinds: readonly string[], wanted: readonly Wanted[], subject: string, complete: boolean): Promise<void> =>
  syncDated(run, {
    table: 'role_assignment',
    columns: roleColumns,
    names: roleNames,
    subject,
    where: `t.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})`,
    wanted,
    complete,
    endLabel: () => wording('任职', 'A role'),
  });

/** 支委表 and, where it names no secretary, 书记工号 of 支部表. */
export async function importCommittees(run: ImportRun): Promise<void> {
  const lookup = new Lookup(run);
  const { name } = sheetTable.branch_committees;
  const wanted: Wanted[] = [];
  const secretaries = new Map<string, { rowNumber: number; term: Period }[]>();
  for (const { rowNumber, record: row } of await rowsOf(run, 'branch_committees')) {
    const branch = lookup.branch('branch_committees', rowNumber, '支部编码', row.branch);
    const person = lookup.person('branch_committees', rowNumber, '工号', row.person);
    if (reversed(run, 'branch_committees', rowNumber, ['任职起', '任职止'], row.from, row.to) || !branch || !person) continue;
    if (row.office === '书记') {
      const term = { from: row.from ?? run.call.from, to: dayAfter(row.to) };
      const earlier = (secretaries.get(row.branch) ?? []).find((other) => intersect(other.term, term));
      if (earlier) {
        run.error(name, rowNumber, wording(`支部 ${row.branch} 有两名书记,另一名在第${earlier.rowNumber}行`, `Branch ${named(row.branch)} has two secretaries, the other one in row ${earlier.rowNumber}`));
        continue;
      }
      secretaries.set(row.branch, [...(secretaries.get(row.branch) ?? []), { rowNumber, term }]);
    }
    wanted.push({
      subject: row.office === '书记' ? `${branch}/书记` : `${branch}/${row.office}/${person}`, from: row.from ?? run.call.from, to: dayAfter(row.to), dated: row.from !== null, label: wording(`支部 ${row.branch} ${row.office}`, `${named(row.office)} of branch ${named(row.branch)}`),
      sheet: name, rowNumber, values: role('BRANCH_COMMITTEE', person, { branch_id: branch, title: row.office }),
    });
  }
  for (const { rowNumber, record: branch } of await rowsOf(run, 'branches')) {
    const id = run.call.references.branches[branch.code];
    const person = branch.secretary ? run.call.references.people[branch.secretary] : undefined;
    if (!id || !person || secretaries.has(branch.code)) continue;
    wanted.push({
      subject: `${id}/书记`, from: run.call.from, label: wording(`支部 ${branch.code} 书记`, `“书记” of branch ${named(branch.code)}`), sheet: sheetTable.branches.name, rowNumber,
      values: role('BRANCH_COMMITTEE', person, { branch_id: id, title: '书记' }),
    });
  }
  // A branch has one secretary at a time, so a new one follows the old; other seats are each person's own.
  await syncRoles(run, ['BRANCH_COMMITTEE'], wanted, `t.branch_id || '/' || t.title || case t.title when '书记' then '' else '/' || t.person_id end`, run.call.complete.includes('branch_committees'));
}

/** 党务干部表. */
export async function importOfficers(run: ImportRun): Promise<void> {
  const lookup = new Lookup(run);
  const wanted: Wanted[] = [];
  for (const { rowNumber, record: row } of await rowsOf(run, 'party_officers')) {
    const person = lookup.person('party_officers', rowNumber, '工号', row.person);
    if (!person) continue;
    wanted.push({
      subject: `${person}/${row.office}`, from: row.chosenOn ?? run.call.from, dated: row.chosenOn !== null, label: wording(`党务干部 ${row.person} ${row.office}`, `Party-affairs officer ${named(row.person)} as ${named(row.office)}`),
      sheet: sheetTable.party_officers.name, rowNumber, values: role('PARTY_OFFICER', person, { title: row.office }),
    });
  }
  await syncRoles(run, ['PARTY_OFFICER'], wanted, `t.person_id || '/' || t.title`, run.call.complete.includes('party_officers'));
}

/** 群团组织表. */
export async function importMassOrganisations(run: ImportRun): Promise<void> {
  const lookup = new Lookup(run);
  const rows = await rowsOf(run, 'mass_organisations');
  const names = [...new Set(rows.map(({ record }) => record.organisation))];
  const organisations = async function* () {
    yield names.map((name) => ({ id: run.call.references.massOrganisations[name], name }));
  };
  await syncTable(run, {
    table: 'mass_organisation', columns: { name: 'text' }, key: ['name'], label: (row) => wording(`群团组织 ${String(row['name'])}`, `Mass organisation ${named(String(row['name']))}`), names: {}, rows: organisations(), complete: false,
  });
  const wanted: Wanted[] = [];
  for (const { rowNumber, record: row } of rows) {
    const person = lookup.person('mass_organisations', rowNumber, '工号', row.person);
    if (reversed(run, 'mass_organisations', rowNumber, ['任职起', '任职止'], row.from, row.to) || !person) continue;
    const organisation = run.call.references.massOrganisations[row.organisation] ?? '';
    wanted.push({
      subject: `${organisation}/${row.office}/${person}`, from: row.from ?? run.call.from, to: dayAfter(row.to), dated: row.from !== null,
      label: wording(`${row.organisation} ${row.office}`, `${named(row.office)} of ${named(row.organisation)}`), sheet: sheetTable.mass_organisations.name, rowNumber,
      values: role('MASS_ORGANISATION', person, { mass_organisation_id: organisation, title: row.office }),
    });
  }
  await syncRoles(run, ['MASS_ORGANISATION'], wanted, `t.mass_organisation_id || '/' || t.title || '/' || t.person_id`, run.call.complete.includes('mass_organisations'));
}

/** 党员代表表: representatives hold from the day they were chosen to the year's end. */
export async function importRepresentatives(run: ImportRun): Promise<void> {
  const lookup = new Lookup(run);
  const { name } = sheetTable.branch_representatives;
  const homes = new Map((await run.tx.query<{ id: string; branchId: string }>(
    `select person_id as id, branch_id as "branchId" from app.membership where institution_id = $1 and (valid_to is null or valid_to > $2)`,
    [run.call.institutionId, run.call.from])).map((row) => [row.id, row.branchId]));
  const taken = new Map<string, number>();
  await syncTable(run, {
    table: 'representative',
    columns: { year: 'integer', branch_id: 'uuid', leader_id: 'uuid', person_id: 'uuid', named_on: 'date' },
    key: ['year', 'leader_id', 'person_id'],
    label: (row) => wording(`${String(row['year'])} 年党员代表`, `A representative of ${String(row['year'])}`),
    names: { branch_id: '支部', named_on: '推选日期' },
    rows: mapRows<RowOf<'branch_representatives'>>(run.rows('branch_representatives'), (row, n) => {
      const branch = lookup.branch('branch_representatives', n, '支部编码', row.branch);
      const leader = lookup.person('branch_representatives', n, '班子成员工号', row.teamMember);
      const person = lookup.person('branch_representatives', n, '党员代表工号', row.representative);
      if (row.teamMember === row.representative) run.error(name, n, wording(`班子成员与党员代表是同一人 ${row.representative}`, `the member of the team and the representative are the same person ${named(row.representative)}`));
      if (!branch || !leader || !person || leader === person) return null;
      const pair = `${row.year}/${leader}/${person}`;
      const earlier = taken.get(pair);
      if (earlier) {
        run.error(name, n, wording(`班子成员 ${row.teamMember} 与党员代表 ${row.representative} 该年度已在第${earlier}行`, `member of the team ${named(row.teamMember)} and representative ${named(row.representative)} are in row ${earlier} already for this year`));
        return null;
      }
      taken.set(pair, n);
      const chosenOn = row.chosenOn ?? `${row.year}-01-01`;
      if (chosenOn >= `${row.year + 1}-01-01`) {
        run.error(name, n, wording(`推选日期 ${chosenOn} 晚于该年度`, `“推选日期” ${chosenOn} is later than the year`));
        return null;
      }
      if (homes.get(leader) !== homes.get(person)) run.warn(wording(`党员代表 ${row.representative} 不在班子成员 ${row.teamMember} 本人所在支部,不产生必谈责任`, `Representative ${named(row.representative)} is not of the branch of member of the team ${named(row.teamMember)}: no duty to talk follows`));
      return { year: row.year, branch_id: branch, leader_id: leader, person_id: person, named_on: chosenOn };
    }),
    complete: run.call.complete.includes('branch_representatives'),
  });
}

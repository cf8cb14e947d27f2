import { mapRows, syncTable, type ImportRun } from '@tongxin/imports';
import { named, wording } from '@tongxin/outcome';
import { sheetTable } from '@tongxin/workbook';
import { syncDated, type Wanted } from './dated-sync';
import { Lookup, reversed, rowsOf, type RowOf, type Staged } from './sheets';
import { unitCycles } from './unit-tree';

/** 支部表. */
export async function importBranches(run: ImportRun): Promise<void> {
  const lookup = new Lookup(run);
  const [kept] = [await run.tx.query<{ code: string; from: string }>(`select code, valid_from as "from" from app.branch where institution_id = $1`, [run.call.institutionId])];
  const known = new Map(kept.map((row) => [row.code, row.from]));
  await syncTable(run, {
    table: 'branch',
    columns: {
      code: 'text', name: 'text', kind: 'text', founded_on: 'date', term_from: 'date', term_to: 'date', star: 'text', contact_leader_id: 'uuid', valid_from: 'date',
    },
    key: ['code'],
    label: (row) => wording(`支部 ${String(row['code'])}`, `Branch ${named(String(row['code']))}`),
    names: { name: '支部名称', kind: '支部类型', founded_on: '成立日期', term_from: '本届届期起', term_to: '本届届期止', star: '星级', contact_leader_id: '联系点领导' },
    rows: mapRows<RowOf<'branches'>>(run.rows('branches'), (row, n) => {
      const contact = lookup.person('branches', n, '班子成员联系点工号', row.contactLeader);
      lookup.person('branches', n, '书记工号', row.secretary);
      reversed(run, 'branches', n, ['本届届期起', '本届届期止'], row.termFrom, row.termTo);
      return {
        id: run.call.references.branches[row.code], code: row.code, name: row.name, kind: row.type ?? '', founded_on: row.foundedOn, term_from: row.termFrom,
        term_to: row.termTo, star: row.stars, contact_leader_id: contact, valid_from: known.get(row.code) ?? run.call.from,
      };
    }),
    complete: false,
  });
}

/** 部门表: the unit tree, heads and supervising leaders. */
export async function importDepartments(run: ImportRun): Promise<Wanted[]> {
  const rows = await rowsOf(run, 'departments');
  const lookup = new Lookup(run);
  const { name } = sheetTable.departments;
  for (const { code, rowNumber } of await cycles(run, rows)) run.error(name, rowNumber, wording(`上级部门成环,涉及部门 ${code}`, `the superior units form a circle, unit ${named(code)} is in it`));
  await syncTable(run, {
    table: 'department',
    columns: { code: 'text' },
    key: ['code'],
    label: (row) => wording(`部门 ${String(row['code'])}`, `Unit ${named(String(row['code']))}`),
    names: {},
    rows: mapRows<RowOf<'departments'>>(run.rows('departments'), (row) => ({ id: run.call.references.departments[row.code], code: row.code })),
    complete: false,
  });
  const complete = run.call.complete.includes('departments');
  const terms: Wanted[] = [];
  const heads: Wanted[] = [];
  const leaders: Wanted[] = [];
  for (const { rowNumber, record: row } of rows) {
    const id = run.call.references.departments[row.code] ?? '';
    const at = { from: run.call.from, sheet: name, rowNumber };
    const leadership = isLeadership(row.type);
    terms.push({
      ...at, subject: id, label: wording(`部门 ${row.code}`, `Unit ${named(row.code)}`),
      values: {
        department_id: id, name: row.name, kind: row.type ?? '', leadership, parent_id: lookup.department('departments', rowNumber, '上级部门编码', row.parent),
        branch_id: lookup.branch('departments', rowNumber, '对口党支部编码', row.branch), establishment: row.establishment, location: row.location, inspected: row.inspectable ?? false,
      },
    });
    const head = lookup.person('departments', rowNumber, '负责人工号', row.head);
    heads.push({ ...at, subject: `HEAD/${id}`, label: wording(`部门 ${row.code} 负责人`, `Head of unit ${named(row.code)}`), values: head ? role('HEAD', head, { department_id: id }) : null });
    if (!head && row.head === null) run.warn(wording(`部门 ${row.code} 负责人空缺`, `Unit ${named(row.code)} has no head`));
    const leader = lookup.person('departments', rowNumber, '分管校(院)领导工号', row.supervisingLeader);
    leaders.push({ ...at, subject: `SUPERVISING_LEADER/${id}`, label: wording(`部门 ${row.code} 分管领导`, `Supervising leader of unit ${named(row.code)}`), values: leader ? role('SUPERVISING_LEADER', leader, { department_id: id }) : null });
  }
  await syncDated(run, {
    table: 'department_term',
    columns: {
      department_id: 'uuid', name: 'text', kind: 'text', leadership: 'boolean', parent_id: 'uuid', branch_id: 'uuid', establishment: 'integer', location: 'text', inspected: 'boolean',
    },
    names: { name: '部门名称', kind: '部门类型', leadership: '部门类型', parent_id: '上级部门', branch_id: '对口党支部', establishment: '编制数', location: '办公地点', inspected: '双随机督查对象' },
    subject: 't.department_id::text',
    wanted: terms,
    complete,
    endLabel: (subject) => wording(`部门 ${codeOf(run.call.references.departments, subject)}`, `Unit ${named(codeOf(run.call.references.departments, subject))}`),
  });
  return [...heads, ...leaders];
}

/** 党小组表. */
export async function importGroups(run: ImportRun): Promise<Record<string, string>> {
  const lookup = new Lookup(run);
  await syncTable(run, {
    table: 'branch_group',
    columns: { code: 'text', name: 'text', branch_id: 'uuid', leader_id: 'uuid' },
    key: ['code'],
    label: (row) => wording(`党小组 ${String(row['code'])}`, `Party group ${named(String(row['code']))}`),
    names: { name: '党小组名称', branch_id: '支部', leader_id: '组长' },
    rows: mapRows<RowOf<'party_groups'>>(run.rows('party_groups'), (row, n) => {
      const branch = lookup.branch('party_groups', n, '支部编码', row.branch);
      const leader = lookup.person('party_groups', n, '组长工号', row.leader);
      return branch ? { code: row.code, name: row.name, branch_id: branch, leader_id: leader } : null;
    }),
    complete: false,
  });
  const groups = await run.tx.query<{ code: string; id: string }>(`select code, id from app.branch_group where institution_id = $1`, [run.call.institutionId]);
  return Object.fromEntries(groups.map((g) => [g.code, g.id]));
}

/** 岗位表. */
export async function importPosts(run: ImportRun): Promise<void> {
  const lookup = new Lookup(run);
  await syncTable(run, {
    table: 'post',
    columns: { code: 'text', name: 'text', department_id: 'uuid', category: 'text', establishment: 'integer', dual_responsibility: 'boolean', duties: 'text' },
    key: ['code'],
    label: (row) => wording(`岗位 ${String(row['code'])}`, `Post ${named(String(row['code']))}`),
    names: { name: '岗位名称', department_id: '部门', category: '岗位类别', establishment: '核定数', dual_responsibility: '是否承担一岗双责', duties: '一岗双责内容' },
    rows: mapRows<RowOf<'posts'>>(run.rows('posts'), (row, n) => {
      const department = lookup.department('posts', n, '部门编码', row.department);
      if (row.dualDuty === true && row.dualDutyContent === null) run.warn(wording(`岗位 ${row.code} 承担一岗双责但未写明内容`, `Post ${named(row.code)} carries “一岗双责”, but its content is not given`));
      return { code: row.code, name: row.name, department_id: department, category: row.category, establishment: row.establishment, dual_responsibility: row.dualDuty ?? false, duties: row.dualDutyContent };
    }),
    complete: run.call.complete.includes('posts'),
  });
}

/** 领导班子 is told by 部门类型, as the institution writes it. */
const isLeadership = (type: string | null): boolean => type?.includes('领导班子') ?? false;

const codeOf = (codes: Record<string, string>, id: string): string => Object.keys(codes).find((code) => codes[code] === id) ?? id;

export const role = (kind: string, personId: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind, person_id: personId, department_id: null, branch_id: null, mass_organisation_id: null, title: null, ...more,
});

/** Parents as the file gives them, over those that stay as they are. */
async function cycles(run: ImportRun, rows: readonly Staged<'departments'>[]): Promise<{ code: string; rowNumber: number }[]> {
  const kept = await run.tx.query<{ code: string; parent: string }>(
    `select d.code, p.code as parent from app.department_term t join app.department d on d.institution_id = $1 and d.id = t.department_id
     join app.department p on p.institution_id = $1 and p.id = t.parent_id where t.institution_id = $1 and t.valid_from <= $2 and (t.valid_to is null or t.valid_to > $2)`,
    [run.call.institutionId, run.call.from],
  );
  const parents = new Map(kept.map((row) => [row.code, row.parent]));
  for (const { record } of rows) {
    if (record.parent === null) parents.delete(record.code);
    else parents.set(record.code, record.parent);
  }
  const inCycle = unitCycles(parents);
  return rows.filter(({ record }) => inCycle.has(record.code)).map(({ record, rowNumber }) => ({ code: record.code, rowNumber }));
}

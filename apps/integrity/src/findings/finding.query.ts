import { factHolds } from '@tongxin/directory';
import type { RequestDatabase } from '@tongxin/database';
import { dayCursor, pageOf, type Page } from '@tongxin/subgraph';
import { splitYearKeys, type YearKey } from '../keys';
import type { FindingFacts, FindingScope } from './finding.policy';
import type { RectificationDates } from './rectification';

type Reads = Pick<RequestDatabase, 'query'>;

export interface FindingRow extends FindingFacts {
  id: string;
  code: string;
  taskId: string;
  objectId: string;
  description: string;
  severity: string;
  principle: string | null;
  foundOn: string;
  /** Null where nobody has planned one yet. */
  rectification: RectificationDates | null;
  /** The key that asked for it, where it was asked for by unit or branch and year. */
  key?: YearKey;
}

export interface RectificationRow extends RectificationDates {
  id: string;
  code: string;
  findingId: string;
  responsibleObjectId: string;
  ownerId: string | null;
  reviewerId: string | null;
  measures: string | null;
  imported: boolean;
}

const columns = `f.id, f.code, f.task_id as "taskId", f.object_id as "objectId", f.department_id as "departmentId", b.branch_id as "branchId",
  f.description, f.severity, f.principle, f.found_on as "foundOn", r.owner_person_id as "ownerId", r.reviewer_person_id as "reviewerId",
  case when r.id is not null then jsonb_build_object('dueOn', r.due_on, 'submitted', r.submitted, 'cancelledOn', r.cancelled_on, 'lookBackOn', r.look_back_on) end as rectification`;

/** A finding reaches a branch through its unit's branch on the day found; classes and the watch room reach none. */
const tables = `app.finding f
  left join app.rectification r on r.institution_id = $1 and r.finding_id = f.id
  left join lateral (select d.object_id as branch_id from app.directory_fact d where d.institution_id = $1 and d.kind = 'BRANCH_OF' and d.subject_id = f.department_id
    and ${factHolds('d', 'f.found_on')} order by d.valid_from desc limit 1) b on true`;

export const fetchFindings = (db: Reads, tenant: string | null, ids: readonly string[]): Promise<FindingRow[]> =>
  db.query<FindingRow>(`select ${columns} from ${tables} where f.institution_id = $1 and f.id = any($2)`, [tenant, ids]);

const fetchByYear = (column: 'f.department_id' | 'b.branch_id') => (db: Reads, tenant: string | null, keys: readonly YearKey[]): Promise<FindingRow[]> => {
  const [ids, years] = splitYearKeys(keys);
  return db.query<FindingRow>(
    `select ${columns}, k.id::text || '@' || k.year::text as key from ${tables} join unnest($2::uuid[], $3::int[]) as k(id, year)
       on ${column} = k.id and f.found_on >= make_date(k.year, 1, 1) and f.found_on < make_date(k.year + 1, 1, 1)
     where f.institution_id = $1 order by f.found_on, f.id`,
    [tenant, ids, years],
  );
};

export const fetchFindingsOfDepartments = fetchByYear('f.department_id');
export const fetchFindingsOfBranches = fetchByYear('b.branch_id');

export interface FindingFilter {
  year: number;
  departmentId: string | null;
}

/** What a scope lets through, over $2 … $5. */
const inScope = `($2::boolean or f.department_id = any($3::uuid[]) or b.branch_id = any($4::uuid[]) or r.owner_person_id = $5 or r.reviewer_person_id = $5)
  and f.found_on >= make_date($6, 1, 1) and f.found_on < make_date($6 + 1, 1, 1) and ($7::uuid is null or f.department_id = $7)`;
const parameters = (tenant: string, scope: FindingScope, filter: FindingFilter): unknown[] =>
  [tenant, scope.all, scope.departments, scope.branches, scope.personId, filter.year, filter.departmentId];

/** Newest first, keyset over (found_on, id); limited to what the scope lets through. */
export async function pageOfFindings(db: Reads, tenant: string, scope: FindingScope, args: FindingFilter & { first: number; after?: string | null }): Promise<Page<FindingRow>> {
  const [day, id] = args.after ? dayCursor(args.after) : [null, null];
  const rows = await db.query<FindingRow>(
    `select ${columns} from ${tables} where f.institution_id = $1 and ${inScope}
       and ($8::date is null or (f.found_on, f.id) < ($8, $9::uuid)) order by f.found_on desc, f.id desc limit $10`,
    [...parameters(tenant, scope, args), day, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.foundOn, row.id]);
}

export async function countVisibleFindings(db: Reads, tenant: string, scope: FindingScope, filter: FindingFilter): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${tables} where f.institution_id = $1 and ${inScope}`, parameters(tenant, scope, filter));
  return row?.count ?? 0;
}

export const fetchRectifications = (db: Reads, tenant: string | null, findingIds: readonly string[]): Promise<RectificationRow[]> =>
  db.query<RectificationRow>(
    `select id, code, finding_id as "findingId", responsible_object_id as "responsibleObjectId", owner_person_id as "ownerId", reviewer_person_id as "reviewerId",
       measures, due_on as "dueOn", submitted, cancelled_on as "cancelledOn", look_back_on as "lookBackOn", imported
     from app.rectification where institution_id = $1 and finding_id = any($2)`,
    [tenant, findingIds],
  );

/** Units' branches on a day. */
export const fetchBranchesOfDepartments = (db: Reads, tenant: string | null, departmentIds: readonly string[], day: string): Promise<{ departmentId: string; branchId: string }[]> =>
  db.query(
    `select distinct on (f.subject_id) f.subject_id as "departmentId", f.object_id as "branchId" from app.directory_fact f
     where f.institution_id = $1 and f.kind = 'BRANCH_OF' and f.subject_id = any($2) and ${factHolds('f', '$3')} order by f.subject_id, f.valid_from desc`,
    [tenant, departmentIds, day],
  );

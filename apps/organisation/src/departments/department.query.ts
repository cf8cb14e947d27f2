import type { RequestDatabase } from '@tongxin/database';
import { splitKeys, type DatedKey } from '../loaders';

/** A department as it stood on `asOf`. */
export interface DepartmentRow {
  id: string;
  asOf: string;
  code: string;
  name: string;
  kind: string;
  leadership: boolean;
  parentId: string | null;
  branchId: string | null;
  establishment: number | null;
  location: string | null;
}

const columns = `d.id, d.code, t.name, t.kind, t.leadership, t.parent_id as "parentId", t.branch_id as "branchId", t.establishment, t.location`;

export function fetchDepartments(db: Pick<RequestDatabase, 'query'>, tenant: string | null, keys: readonly DatedKey[]): Promise<DepartmentRow[]> {
  const [ids, days] = splitKeys(keys);
  return db.query<DepartmentRow>(
    `select ${columns}, k.day as "asOf" from unnest($2::uuid[], $3::date[]) as k(id, day)
     join app.department d on d.institution_id = $1 and d.id = k.id
     join app.department_term t on t.institution_id = $1 and t.department_id = d.id and t.valid_from <= k.day and (t.valid_to is null or t.valid_to > k.day)`,
    [tenant, ids, days],
  );
}

/** Units that other services speak of: as they stand, and one that has ended as it stood on its last day, for what it owed or was is still told. */
export const fetchNamedDepartments = (db: Pick<RequestDatabase, 'query'>, tenant: string | null, ids: readonly string[], day: string): Promise<DepartmentRow[]> =>
  db.query<DepartmentRow>(
    `select ${columns}, least($3::date, t.valid_to - 1) as "asOf" from app.department d
     cross join lateral (select * from app.department_term t where t.institution_id = $1 and t.department_id = d.id and t.valid_from <= $3 order by t.valid_from desc limit 1) t
     where d.institution_id = $1 and d.id = any($2)`,
    [tenant, ids, day],
  );

/** The unit tree on a day; an institution has tens of units. */
export const listDepartments = (db: Pick<RequestDatabase, 'query'>, tenant: string, day: string): Promise<DepartmentRow[]> =>
  db.query<DepartmentRow>(
    `select ${columns}, $2::date as "asOf" from app.department_term t join app.department d on d.institution_id = $1 and d.id = t.department_id
     where t.institution_id = $1 and t.valid_from <= $2 and (t.valid_to is null or t.valid_to > $2) order by d.code limit 1000`,
    [tenant, day],
  );

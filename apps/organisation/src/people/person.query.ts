import type { RequestDatabase } from '@tongxin/database';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import { splitKeys, type DatedKey } from '../loaders';

type Reads = Pick<RequestDatabase, 'query'>;

export interface PersonRow {
  id: string;
  staffNo: string;
  name: string;
  birthMonth: string | null;
  politicalStatus: string | null;
  joinedPartyOn: string | null;
  arrivedMonth: string | null;
  extension: string | null;
  email: string | null;
}

export interface AppointmentRow {
  id: string;
  ownerId: string;
  asOf: string;
  departmentId: string | null;
  title: string;
  rank: string | null;
  category: string | null;
  inService: boolean;
  validFrom: string;
  validTo: string | null;
}

export interface MembershipRow {
  ownerId: string;
  asOf: string;
  branchId: string;
  groupId: string | null;
  probationary: boolean;
}

const columns = `p.id, p.staff_no as "staffNo", p.name, p.birth_month as "birthMonth", p.political_status as "politicalStatus",
  p.joined_party_on as "joinedPartyOn", p.arrived_month as "arrivedMonth", p.extension, p.email`;

export const fetchPeople = (db: Reads, tenant: string | null, ids: readonly string[]): Promise<PersonRow[]> =>
  db.query<PersonRow>(`select ${columns} from app.person p where p.institution_id = $1 and p.id = any($2)`, [tenant, ids]);

export function fetchAppointments(db: Reads, tenant: string | null, keys: readonly DatedKey[]): Promise<AppointmentRow[]> {
  const [ids, days] = splitKeys(keys);
  return db.query<AppointmentRow>(
    `select a.id, k.id as "ownerId", k.day as "asOf", a.department_id as "departmentId", a.title, a.rank, a.category, a.in_service as "inService",
       a.valid_from as "validFrom", a.valid_to as "validTo"
     from unnest($2::uuid[], $3::date[]) as k(id, day)
     join app.appointment a on a.institution_id = $1 and a.person_id = k.id and a.valid_from <= k.day and (a.valid_to is null or a.valid_to > k.day)`,
    [tenant, ids, days],
  );
}

export function fetchMemberships(db: Reads, tenant: string | null, keys: readonly DatedKey[]): Promise<MembershipRow[]> {
  const [ids, days] = splitKeys(keys);
  return db.query<MembershipRow>(
    `select k.id as "ownerId", k.day as "asOf", m.branch_id as "branchId", m.group_id as "groupId", m.probationary
     from unnest($2::uuid[], $3::date[]) as k(id, day)
     join app.membership m on m.institution_id = $1 and m.person_id = k.id and m.valid_from <= k.day and (m.valid_to is null or m.valid_to > k.day)`,
    [tenant, ids, days],
  );
}

/** People by name, keyset over (name, id); `departmentId` narrows to those who work there on `day`. */
export async function pageOfPeople(
  db: Reads, tenant: string, day: string, args: { first: number; after?: string | null; departmentId?: string | null },
): Promise<Page<PersonRow>> {
  const [name, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await db.query<PersonRow>(
    `select ${columns} from app.person p where p.institution_id = $1
       and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))
       and ($4::uuid is null or exists (select from app.appointment a where a.institution_id = $1 and a.person_id = p.id and a.department_id = $4
         and a.valid_from <= $5 and (a.valid_to is null or a.valid_to > $5)))
     order by p.name, p.id limit $6`,
    [tenant, name, id, args.departmentId ?? null, day, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.name, row.id]);
}

export async function countPeople(db: Reads, tenant: string, day: string, departmentId: string | null): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*) as count from app.person p where p.institution_id = $1
       and ($2::uuid is null or exists (select from app.appointment a where a.institution_id = $1 and a.person_id = p.id and a.department_id = $2
         and a.valid_from <= $3 and (a.valid_to is null or a.valid_to > $3)))`,
    [tenant, departmentId, day],
  );
  return row?.count ?? 0;
}

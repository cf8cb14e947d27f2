import type { RequestDatabase } from '@tongxin/database';
import { splitKeys, type DatedKey } from '../loaders';
import type { MemberOnDay } from './rotation';

type Reads = Pick<RequestDatabase, 'query'>;

export interface BranchRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  foundedOn: string | null;
  termFrom: string | null;
  termTo: string | null;
  star: string | null;
  contactLeaderId: string | null;
  validFrom: string;
  validTo: string | null;
  asOf?: string;
}

export interface GroupRow {
  id: string;
  code: string;
  name: string;
  branchId: string;
  leaderId: string | null;
}

export interface MemberRow {
  ownerId: string;
  asOf: string;
  personId: string;
  name: string;
  probationary: boolean;
}

export interface EligibleRow extends MemberOnDay {
  ownerId: string;
  asOf: string;
}

export interface RepresentativeRow {
  id: string;
  year: number;
  branchId: string;
  leaderId: string;
  personId: string;
  namedOn: string;
  endedOn: string | null;
}

const columns = `id, code, name, kind, founded_on as "foundedOn", term_from as "termFrom", term_to as "termTo", star, contact_leader_id as "contactLeaderId",
  valid_from as "validFrom", valid_to as "validTo"`;

export const fetchBranches = (db: Reads, tenant: string | null, ids: readonly string[]): Promise<BranchRow[]> =>
  db.query<BranchRow>(`select ${columns} from app.branch where institution_id = $1 and id = any($2)`, [tenant, ids]);

/** An institution has a handful of branches. */
export const listBranches = (db: Reads, tenant: string, day: string): Promise<BranchRow[]> =>
  db.query<BranchRow>(
    `select ${columns}, $2::date as "asOf" from app.branch where institution_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2) order by code limit 500`,
    [tenant, day],
  );

export const fetchGroups = (db: Reads, tenant: string | null, branchIds: readonly string[]): Promise<GroupRow[]> =>
  db.query<GroupRow>(
    `select id, code, name, branch_id as "branchId", leader_id as "leaderId" from app.branch_group where institution_id = $1 and branch_id = any($2) order by code`,
    [tenant, branchIds],
  );

/** The roster on a day, by name; a branch has 50 members as a rule. */
export function fetchMembers(db: Reads, tenant: string | null, keys: readonly DatedKey[]): Promise<MemberRow[]> {
  const [ids, days] = splitKeys(keys);
  return db.query<MemberRow>(
    `select k.id as "ownerId", k.day as "asOf", m.person_id as "personId", p.name, m.probationary
     from unnest($2::uuid[], $3::date[]) as k(id, day)
     join app.membership m on m.institution_id = $1 and m.branch_id = k.id and m.valid_from <= k.day and (m.valid_to is null or m.valid_to > k.day)
     join app.person p on p.institution_id = $1 and p.id = m.person_id
     order by p.name, p.id`,
    [tenant, ids, days],
  );
}

/** Members on a day with what decides whether they may represent the branch. */
export function fetchEligible(db: Reads, tenant: string | null, keys: readonly DatedKey[]): Promise<EligibleRow[]> {
  const [ids, days] = splitKeys(keys);
  return db.query<EligibleRow>(
    `select k.id as "ownerId", k.day as "asOf", p.id as "personId", p.staff_no as "staffNo",
       coalesce(bool_or(f.kind = 'IN_SERVICE'), false) as "inService", coalesce(bool_or(f.kind = 'TEAM'), false) as leader, coalesce(bool_or(f.kind = 'HEAD_OF'), false) as head
     from unnest($2::uuid[], $3::date[]) as k(id, day)
     join app.membership m on m.institution_id = $1 and m.branch_id = k.id and m.valid_from <= k.day and (m.valid_to is null or m.valid_to > k.day)
     join app.person p on p.institution_id = $1 and p.id = m.person_id
     left join app.fact f on f.institution_id = $1 and f.subject_id = p.id and f.kind in ('IN_SERVICE', 'TEAM', 'HEAD_OF') and f.valid_from <= k.day and (f.valid_to is null or f.valid_to > k.day)
     group by k.id, k.day, p.id, p.staff_no order by p.staff_no`,
    [tenant, ids, days],
  );
}

export const fetchRepresentatives = (db: Reads, tenant: string | null, branchIds: readonly string[]): Promise<RepresentativeRow[]> =>
  db.query<RepresentativeRow>(
    `select id, year, branch_id as "branchId", leader_id as "leaderId", person_id as "personId", named_on as "namedOn", ended_on as "endedOn"
     from app.representative where institution_id = $1 and branch_id = any($2) order by year desc, leader_id, named_on, person_id limit 2000`,
    [tenant, branchIds],
  );

import type { RequestDatabase } from '@tongxin/database';
import { splitKeys, type DatedKey } from '../loaders';

export type RoleKind = 'HEAD' | 'SUPERVISING_LEADER' | 'TEAM_MEMBER' | 'COUNTY_LEVEL' | 'YOUNG_BACKBONE' | 'BRANCH_COMMITTEE' | 'MASS_ORGANISATION' | 'PARTY_OFFICER';

export interface RoleRow {
  id: string;
  /** Whatever the loader asked by: the person, department, branch or mass organisation. */
  ownerId: string;
  asOf: string;
  kind: RoleKind;
  personId: string;
  departmentId: string | null;
  branchId: string | null;
  massOrganisationId: string | null;
  title: string | null;
  validFrom: string;
  validTo: string | null;
}

type Owner = 'person_id' | 'department_id' | 'branch_id' | 'mass_organisation_id';

/** Roles that hold on the day asked, by one of their four owners. */
export function fetchRoles(db: Pick<RequestDatabase, 'query'>, tenant: string | null, owner: Owner, keys: readonly DatedKey[]): Promise<RoleRow[]> {
  const [ids, days] = splitKeys(keys);
  return db.query<RoleRow>(
    `select r.id, k.id as "ownerId", k.day as "asOf", r.kind, r.person_id as "personId", r.department_id as "departmentId", r.branch_id as "branchId",
       r.mass_organisation_id as "massOrganisationId", r.title, r.valid_from as "validFrom", r.valid_to as "validTo"
     from unnest($2::uuid[], $3::date[]) as k(id, day)
     join app.role_assignment r on r.institution_id = $1 and r.${owner} = k.id and r.valid_from <= k.day and (r.valid_to is null or r.valid_to > k.day)
     order by r.kind, r.valid_from, r.id`,
    [tenant, ids, days],
  );
}

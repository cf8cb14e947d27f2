import { listLoader, rowLoader, type BaseContext } from '@tongxin/subgraph';
import { fetchBranches, fetchEligible, fetchGroups, fetchMembers, fetchRepresentatives, type BranchRow, type EligibleRow, type GroupRow, type MemberRow, type RepresentativeRow } from './branches/branch.query';
import { fetchDepartments, fetchNamedDepartments, type DepartmentRow } from './departments/department.query';
import { fetchAppointments, fetchMemberships, fetchPeople, type AppointmentRow, type MembershipRow, type PersonRow } from './people/person.query';
import { fetchRoles, type RoleRow } from './roles/role-assignment.query';
import type { WorkItem } from './work-items/work-item';
import { fetchWorkItems } from './work-items/work-item.query';

/** A key that asks for something on a day: `<id>@<day>`. */
export type DatedKey = `${string}@${string}`;
export const datedKey = (id: string, day: string): DatedKey => `${id}@${day}`;
/** The ids and days of dated keys, as two parallel arrays for unnest. */
export const splitKeys = (keys: readonly DatedKey[]): [string[], string[]] => [keys.map((k) => k.slice(0, 36)), keys.map((k) => k.slice(37))];

/** One loader a table and relation: a list of 100 costs one statement each. */
export function createLoaders({ db, viewer, today }: BaseContext) {
  const tenant = viewer?.institutionId ?? null;
  const dated = (row: { id: string; asOf: string }) => datedKey(row.id, row.asOf);
  const owned = (row: { ownerId: string; asOf: string }) => datedKey(row.ownerId, row.asOf);
  return {
    person: rowLoader<string, PersonRow>((ids) => fetchPeople(db, tenant, ids), (row) => row.id),
    department: rowLoader<DatedKey, DepartmentRow>((keys) => fetchDepartments(db, tenant, keys), dated),
    namedDepartment: rowLoader<string, DepartmentRow>((ids) => fetchNamedDepartments(db, tenant, ids, today()), (row) => row.id),
    branch: rowLoader<string, BranchRow>((ids) => fetchBranches(db, tenant, ids), (row) => row.id),
    appointmentOf: rowLoader<DatedKey, AppointmentRow>((keys) => fetchAppointments(db, tenant, keys), owned),
    membershipOf: rowLoader<DatedKey, MembershipRow>((keys) => fetchMemberships(db, tenant, keys), owned),
    rolesOfPerson: listLoader<DatedKey, RoleRow>((keys) => fetchRoles(db, tenant, 'person_id', keys), owned),
    rolesInDepartment: listLoader<DatedKey, RoleRow>((keys) => fetchRoles(db, tenant, 'department_id', keys), owned),
    rolesInBranch: listLoader<DatedKey, RoleRow>((keys) => fetchRoles(db, tenant, 'branch_id', keys), owned),
    rolesInMassOrganisation: listLoader<DatedKey, RoleRow>((keys) => fetchRoles(db, tenant, 'mass_organisation_id', keys), owned),
    groupsOfBranch: listLoader<string, GroupRow>((ids) => fetchGroups(db, tenant, ids), (row) => row.branchId),
    membersOfBranch: listLoader<DatedKey, MemberRow>((keys) => fetchMembers(db, tenant, keys), owned),
    /** Open items of the viewer's own inbox. */
    workItem: rowLoader<string, WorkItem>((ids) => fetchWorkItems(db, tenant, ids, viewer?.personId ?? null), (row) => row.id),
    eligibleInBranch: listLoader<DatedKey, EligibleRow>((keys) => fetchEligible(db, tenant, keys), owned),
    representativesOfBranch: listLoader<string, RepresentativeRow>((ids) => fetchRepresentatives(db, tenant, ids), (row) => row.branchId),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

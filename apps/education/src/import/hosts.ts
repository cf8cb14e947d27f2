import type { ImportCall } from '@tongxin/imports';

/** The columns of a host; at most one id is set. */
export interface HostColumns {
  host_branch_id: string | null;
  host_department_id: string | null;
  host_mass_organisation_id: string | null;
  host_mass_organisation_name: string | null;
}

export const hostColumns = { host_branch_id: 'uuid', host_department_id: 'uuid', host_mass_organisation_id: 'uuid', host_mass_organisation_name: 'text' };
export const hostNames = { host_branch_id: '主办支部', host_department_id: '主办部门', host_mass_organisation_id: '主办群团组织', host_mass_organisation_name: '主办群团组织名称' };

/** What 主办 points at: the code of a branch or a unit, or the name of a mass organisation; null where it is none of them. */
export function hostResolver(references: Pick<ImportCall['references'], 'branches' | 'departments' | 'massOrganisations'>): (host: string | null) => HostColumns | null {
  const branches = new Map(Object.entries(references.branches));
  const departments = new Map(Object.entries(references.departments));
  const massOrganisations = new Map(Object.entries(references.massOrganisations));
  const none: HostColumns = { host_branch_id: null, host_department_id: null, host_mass_organisation_id: null, host_mass_organisation_name: null };
  return (host) => {
    if (host === null) return none;
    const branch = branches.get(host);
    if (branch) return { ...none, host_branch_id: branch };
    const department = departments.get(host);
    if (department) return { ...none, host_department_id: department };
    const organisation = massOrganisations.get(host);
    return organisation ? { ...none, host_mass_organisation_id: organisation, host_mass_organisation_name: host } : null;
  };
}

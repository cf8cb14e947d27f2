import { isUuid } from '@tongxin/subgraph';
import type { Reads } from '../sessions/session.query';

export interface ProgrammeRow {
  id: string;
  code: string;
  name: string;
  kind: string | null;
  hostBranchId: string | null;
  hostDepartmentId: string | null;
  hostMassOrganisationName: string | null;
}

const columns = `id, code, name, kind, host_branch_id as "hostBranchId", host_department_id as "hostDepartmentId", host_mass_organisation_name as "hostMassOrganisationName"`;

export const fetchProgrammes = (db: Reads, tenant: string | null, ids: readonly string[]): Promise<ProgrammeRow[]> =>
  db.query(`select ${columns} from app.programme where institution_id = $1 and id = any($2)`, [tenant, ids.filter(isUuid)]);

/** An institution has tens of programmes. */
export const listProgrammes = (db: Reads, tenant: string): Promise<ProgrammeRow[]> =>
  db.query(`select ${columns} from app.programme where institution_id = $1 order by code limit 1000`, [tenant]);

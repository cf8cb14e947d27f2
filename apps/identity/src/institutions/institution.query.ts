import type { IdentityDeps } from '../deps';

export interface InstitutionRow {
  id: string;
  /** What people type where an installation has several. */
  code: string;
  name: string;
  practice: boolean;
}

const columns = 'id, code, name, practice';

/** Every institution of the installation, by code; the sign-in page asks for the code where there are several. */
export const listInstitutions = ({ dataSource }: Pick<IdentityDeps, 'dataSource'>, most = 5_000): Promise<InstitutionRow[]> =>
  dataSource.query<InstitutionRow[]>(`select ${columns} from ops.institution order by code limit $1`, [most]);

export async function findInstitution({ dataSource }: Pick<IdentityDeps, 'dataSource'>, code: string): Promise<InstitutionRow | null> {
  const [row] = await dataSource.query<InstitutionRow[]>(`select ${columns} from ops.institution where code = $1`, [code.trim().toLowerCase()]);
  return row ?? null;
}

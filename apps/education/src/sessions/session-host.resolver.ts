import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Branch, Department } from '@tongxin/directory';
import { SessionHost } from './session.schema';

/** The host of a session or a programme; null where the sheet names none. */
export function hostOf(row: { hostBranchId: string | null; hostDepartmentId: string | null; hostMassOrganisationName: string | null }): SessionHost | null {
  if (!row.hostBranchId && !row.hostDepartmentId && !row.hostMassOrganisationName) return null;
  return { branchId: row.hostBranchId, departmentId: row.hostDepartmentId, massOrganisationName: row.hostMassOrganisationName };
}

@Resolver(() => SessionHost)
export class SessionHostResolver {
  @FieldResolver(() => Branch, { nullable: true, description: '主办支部 · the branch' })
  branch(@Root() host: SessionHost): Branch | null {
    return host.branchId ? { id: host.branchId } : null;
  }

  @FieldResolver(() => Department, { nullable: true, description: '主办部门 · the unit' })
  department(@Root() host: SessionHost): Department | null {
    return host.departmentId ? { id: host.departmentId } : null;
  }
}

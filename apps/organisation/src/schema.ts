import { buildServiceSchema, serviceStatusResolver } from '@tongxin/subgraph';
import { BranchGroupResolver, BranchMemberResolver, BranchResolver, RepresentativeResolver, visibleBranch } from './branches/branch.resolver';
import { RepresentativeProposalResolver, RepresentativesResolver, RotationResolver } from './branches/representatives.resolver';
import { AuditResolvers } from './audit/audit.resolver';
import { CalendarFeedResolver } from './calendar-feeds/calendar-feed.resolver';
import type { Context } from './context';
import { AppointmentsResolver } from './departments/appointments.resolver';
import { DepartmentResolver, namedDepartment } from './departments/department.resolver';
import { DigestResolver } from './digests/digest.resolver';
import { ImportResolver, visibleImport } from './imports/imports.resolver';
import { InstitutionResolver, MeResolver } from './institution/institution.resolver';
import { PersonResolver, RoleAssignmentResolver, visiblePerson } from './people/person.resolver';
import { StaffResolver } from './people/staff.resolver';
import { MassOrganisationResolver, PostResolver } from './roles/establishment.resolver';
import { visibleWorkItem, WorkItemResolver } from './work-items/work-item.resolver';

const StatusResolver = serviceStatusResolver('organisation');

/** Organisation's subgraph: resolvers listed by hand. */
export const organisationSchema = () =>
  buildServiceSchema<Context>({
    resolvers: [
      InstitutionResolver, MeResolver, PersonResolver, RoleAssignmentResolver, StaffResolver, DepartmentResolver, AppointmentsResolver, BranchResolver,
      BranchGroupResolver, BranchMemberResolver, RepresentativeResolver, RepresentativesResolver, RotationResolver, RepresentativeProposalResolver, PostResolver,
      MassOrganisationResolver, ImportResolver, WorkItemResolver, CalendarFeedResolver, DigestResolver, ...AuditResolvers, StatusResolver,
    ],
    references: {
      Person: ({ id }, ctx) => visiblePerson(id ?? '', ctx),
      Department: ({ id }, ctx) => namedDepartment(id ?? '', ctx),
      Import: ({ id }, ctx) => visibleImport(id ?? '', ctx),
      Branch: ({ id }, ctx) => visibleBranch(id ?? '', ctx),
      WorkItem: ({ id }, ctx) => visibleWorkItem(id ?? '', ctx),
    },
  });

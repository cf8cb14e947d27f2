import { buildServiceSchema, serviceStatusResolver, type ReferenceResolver } from '@tongxin/subgraph';
import { ParticipationResolver } from './attendance/participation.resolver';
import { AuditResolvers } from './audit/audit.resolver';
import type { Context } from './context';
import { LearningHoursResolver, PersonHoursResolver } from './hours/hours.resolver';
import { ProgrammeResolver, visibleProgramme } from './programmes/programme.resolver';
import { canSeeSessions } from './sessions/session.policy';
import { SessionHostResolver } from './sessions/session-host.resolver';
import { SessionResolver, visibleSession } from './sessions/session.resolver';
import { BranchSessionsResolver, DepartmentSessionsResolver, HostedSessionsResolver } from './units/unit-sessions.resolver';

const StatusResolver = serviceStatusResolver('education');

/** People, branches and units are organisation's: whether one exists is known there, the fields here find nothing for one that does not. */
const foreign: ReferenceResolver<Context> = async ({ id }, ctx) => (canSeeSessions(await ctx.standing()) ? { id } : null);

/** Education's subgraph: resolvers listed by hand. */
export const educationSchema = () =>
  buildServiceSchema<Context>({
    resolvers: [
      ProgrammeResolver, SessionResolver, SessionHostResolver, ParticipationResolver, PersonHoursResolver, LearningHoursResolver, BranchSessionsResolver,
      DepartmentSessionsResolver, HostedSessionsResolver, ...AuditResolvers, StatusResolver,
    ],
    references: {
      Session: ({ id }, ctx) => visibleSession(id ?? '', ctx),
      Programme: ({ id }, ctx) => visibleProgramme(id ?? '', ctx),
      Person: foreign,
      Branch: foreign,
      Department: foreign,
    },
  });

import { Person, referTo } from '@tongxin/directory';
import { buildServiceSchema, isUuid, serviceStatusResolver } from '@tongxin/subgraph';
import { MyAccountResolver, StaffAccountResolver } from './accounts/account.resolver';
import { AuditReader, AuditReaderResolver } from './audit-openings/audit-reader.resolver';
import { AuditOpeningResolver } from './audit-openings/opening.resolver';
import { AuditResolvers } from './audit/audit.resolver';
import type { Context } from './context';
import { InvitationResolver } from './invitations/invitation.resolver';
import { SavedViewResolver } from './saved-views/saved-view.resolver';

const StatusResolver = serviceStatusResolver('identity');

/** Identity's subgraph: resolvers listed by hand. What organisation owns is named by its id alone; something that is no id names nothing. */
export const identitySchema = () =>
  buildServiceSchema<Context>({
    resolvers: [MyAccountResolver, SavedViewResolver, StaffAccountResolver, InvitationResolver, AuditOpeningResolver, AuditReaderResolver, ...AuditResolvers, StatusResolver],
    orphanedTypes: [Person, AuditReader],
    references: { Person: ({ id }) => (isUuid(id) ? referTo(id) : null), AuditReader: ({ id }) => (isUuid(id) ? { id } : null) },
  });

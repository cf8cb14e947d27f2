import { Person, referTo } from '@tongxin/directory';
import { buildServiceSchema, serviceStatusResolver } from '@tongxin/subgraph';
import { MyAccountResolver, StaffAccountResolver } from './accounts/account.resolver';
import { RecordAccessesResolver } from './audit/audit.resolver';
import type { Context } from './context';
import { InvitationResolver } from './invitations/invitation.resolver';
import { isUuid } from './opaque-code';

const StatusResolver = serviceStatusResolver('identity');

/** Identity's subgraph: resolvers listed by hand. What organisation owns is named by its id alone; something that is no id names nothing. */
export const identitySchema = () =>
  buildServiceSchema<Context>({
    resolvers: [MyAccountResolver, StaffAccountResolver, InvitationResolver, RecordAccessesResolver, StatusResolver],
    orphanedTypes: [Person],
    references: { Person: ({ id }) => (isUuid(id) ? referTo(id) : null) },
  });

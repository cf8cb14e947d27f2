import { Person, referTo } from '@tongxin/directory';
import { buildServiceSchema } from '@tongxin/subgraph';
import { MyAccountResolver, StaffAccountResolver } from './accounts/account.resolver';
import type { Context } from './context';
import { InvitationResolver } from './invitations/invitation.resolver';
import { isUuid } from './opaque-code';

/** Identity's subgraph: resolvers listed by hand. What organisation owns is named by its id alone; something that is no id names nothing. */
export const identitySchema = () =>
  buildServiceSchema<Context>({
    resolvers: [MyAccountResolver, StaffAccountResolver, InvitationResolver],
    orphanedTypes: [Person],
    references: { Person: ({ id }) => (isUuid(id) ? referTo(id) : null) },
  });

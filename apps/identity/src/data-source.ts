import { auditTables, baseEntities, type Migration } from '@tongxin/database';
import { directoryEntities } from '@tongxin/directory';
import { inboxTables } from '@tongxin/events';
import { AccountEntity, ExternalIdentityEntity } from './accounts/account.entity';
import { AuditOpeningEntity } from './audit-openings/audit-opening.entity';
import { InvitationEntity } from './invitations/invitation.entity';
import { CreateIdentity1795564800000 } from './migrations/1795564800000-create-identity';
import { StepUpSession1795737600120 } from './migrations/1795737600120-step-up-session';
import { AuditOpening1795737600130 } from './migrations/1795737600130-audit-opening';
import { SavedView1795737600140 } from './migrations/1795737600140-saved-view';
import { SavedViewEntity } from './saved-views/saved-view.entity';
import { SessionEntity } from './sessions/session.entity';
import { SignInAttemptEntity } from './sign-in/sign-in-attempt.entity';

export const entities = [...baseEntities, ...directoryEntities, AccountEntity, ExternalIdentityEntity, InvitationEntity, SignInAttemptEntity, SessionEntity, AuditOpeningEntity, SavedViewEntity];

export const migrations: Migration[] = [CreateIdentity1795564800000, StepUpSession1795737600120, AuditOpening1795737600130, SavedView1795737600140];

/** Every table of schema `ops` in this database. */
export const opsTables = ['migration', ...auditTables, ...inboxTables, 'institution', 'account', 'institution_request', 'oidc', 'signing_key'];

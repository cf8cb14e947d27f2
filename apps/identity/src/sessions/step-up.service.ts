import { saveAudit } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import type { AccountRow } from '../accounts/account.query';
import { inInstitution, type IdentityDeps } from '../deps';
import { steppedUpUntil } from './session';
import { resolveSession } from './session.service';

export type StepUpRefusal = 'SESSION_ENDED' | 'ACCOUNT_CLOSED' | 'OTHER_ACCOUNT';

/**
 * This one session may change things by hand for a while, for `account` has just proved itself again at its issuer: the caller has seen to that.
 * Whoever holds the session but is somebody else gets nothing of it.
 */
export async function stepUpSession(deps: IdentityDeps, session: string, account: AccountRow): Promise<Outcome<{ steppedUpUntil: Date }, StepUpRefusal>> {
  const found = await resolveSession(deps, session);
  if (!found.ok) return found;
  const { sessionId } = found.value;
  const { institutionId, id: accountId, personId, administrator } = found.value.account;
  if (accountId !== account.id) return refuse('OTHER_ACCOUNT');
  return inInstitution(deps, institutionId, async (tx) => {
    const at = deps.now();
    const [row] = await tx.query<{ startedAt: Date; lastUsedAt: Date; expiresAt: Date }>(
      `update app.session set stepped_up_at = $3 where institution_id = $1 and id = $2
       returning started_at as "startedAt", last_used_at as "lastUsedAt", expires_at as "expiresAt"`, [institutionId, sessionId, at]);
    const until = row ? steppedUpUntil(row, at, at) : null;
    if (!until) return refuse('SESSION_ENDED');
    await saveAudit(tx, { institutionId, personId, administrator },
      { kind: 'WRITE', operation: 'stepUp', requestId: deps.newId(), at, subjects: [{ type: 'Account', id: accountId, ofPersonId: personId }] });
    return accept({ steppedUpUntil: until });
  });
}

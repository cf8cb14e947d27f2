import { saveAudit, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { accountColumns, type AccountRow } from '../accounts/account.query';
import { mayUse } from '../accounts/standing';
import { inInstitution, type IdentityDeps } from '../deps';
import { codeDigest, institutionOfCode } from '../opaque-code';
import { checkPassword, type PasswordRefusal } from '../passwords/password-policy';
import { endEverything } from '../sessions/end-everything';
import { clearAttempts } from '../sign-in/attempts';
import { totpContext } from '../sign-in/sign-in.service';
import { provenTotp } from '../sign-in/totp-enrolment';
import { invitationState, type InvitationDates } from './invitation';
import { invitationSecretBytes } from './issue-invitations';

export { startTotp } from '../sign-in/totp-enrolment';

/** Why a code opens nothing. A code that is no code and one that nobody was given look the same. */
export type InvitationRefusal = 'UNKNOWN' | 'USED' | 'WITHDRAWN' | 'EXPIRED' | 'CLOSED';

export interface OpenInvitation {
  institutionId: string;
  /** Null where the registry does not name it. */
  institutionName: string | null;
  accountId: string;
  signInName: string;
  /** Of an administrator. */
  holderName: string | null;
  administrator: AccountRow['administrator'];
  purpose: 'INVITATION' | 'RESET';
  expiresAt: Date;
  /** The three administrators enrol an authenticator app together with their password. */
  totp: 'REQUIRED' | 'OPTIONAL';
}

interface InvitationRow extends AccountRow, InvitationDates {
  purpose: 'INVITATION' | 'RESET';
  institutionName: string | null;
}

const find = async (tx: Tx, institutionId: string, code: string): Promise<InvitationRow | null> =>
  (await tx.query<InvitationRow>(
    `select ${accountColumns}, i.purpose, i.expires_at as "expiresAt", i.used_at as "usedAt", i.withdrawn_at as "withdrawnAt",
       (select o.name from ops.institution o where o.id = a.institution_id) as "institutionName"
     from app.invitation i join app.account a on a.institution_id = i.institution_id and a.id = i.account_id
     where i.institution_id = $1 and i.secret_digest = $2`,
    [institutionId, codeDigest(code)]))[0] ?? null;

function opened(row: InvitationRow | null, now: Date, today: string): Outcome<OpenInvitation, InvitationRefusal> {
  if (!row) return refuse('UNKNOWN');
  const state = invitationState(row, now);
  if (state !== 'OPEN') return refuse(state);
  if (!mayUse(row, row.services, today)) return refuse('CLOSED');
  const { institutionId, institutionName, id: accountId, signInName, holderName, administrator, purpose, expiresAt } = row;
  return accept({ institutionId, institutionName, accountId, signInName, holderName, administrator, purpose, expiresAt, totp: administrator ? 'REQUIRED' : 'OPTIONAL' });
}

/** What a code invites to, without using it. */
export async function openInvitation(deps: IdentityDeps, code: unknown): Promise<Outcome<OpenInvitation, InvitationRefusal>> {
  const institutionId = institutionOfCode(code, invitationSecretBytes);
  if (!institutionId || typeof code !== 'string') return refuse('UNKNOWN');
  return inInstitution(deps, institutionId, async (tx) => opened(await find(tx, institutionId, code), deps.now(), deps.today()));
}

export interface Acceptance {
  code: string;
  password: string;
  /** A proved secret of `startTotp`; may be left out by staff. */
  totp?: { sealed: string; code: string } | null;
}

/**
 * Sets the password, and with it the authenticator app, and uses the invitation up. Of two at once one wins. Whatever was signed in with the old password ends.
 * @throws PasswordsBusy
 */
export async function acceptInvitation(
  deps: IdentityDeps, { code, password, totp }: Acceptance,
): Promise<Outcome<{ institutionId: string; accountId: string }, InvitationRefusal | PasswordRefusal | 'TOTP_MISSING' | 'TOTP_WRONG'>> {
  const invitation = await openInvitation(deps, code);
  if (!invitation.ok) return invitation;
  const { institutionId, accountId, signInName } = invitation.value;
  const checked = checkPassword(password, signInName);
  if (!checked.ok) return checked;
  if (!totp && invitation.value.totp === 'REQUIRED') return refuse('TOTP_MISSING');
  const proven = totp ? provenTotp(deps, accountId, totp) : null;
  if (totp && !proven) return refuse('TOTP_WRONG');
  const hash = await deps.passwords.hash(checked.value);
  return inInstitution(deps, institutionId, async (tx) => {
    const at = deps.now();
    const row = await find(tx, institutionId, code);
    // Blocked, or service ended, while the form was open: nothing changes hands, and the invitation is not used up.
    if (!row || !mayUse(row, row.services, deps.today())) return refuse('CLOSED');
    const used = await tx.query(
      `update app.invitation set used_at = $3 where institution_id = $1 and secret_digest = $2 and used_at is null and withdrawn_at is null and expires_at > $3 returning id`,
      [institutionId, codeDigest(code), at],
    );
    if (used.length === 0) return refuse('USED');
    await tx.query(
      `update app.account set password_hash = $3, password_set_at = $4, totp_secret = $5, totp_confirmed_at = $6, totp_last_step = $7 where institution_id = $1 and id = $2`,
      [institutionId, accountId, hash, at, proven && deps.secret.seal(proven.secret, totpContext(accountId)), proven && at, proven?.step ?? null],
    );
    await endEverything(tx, institutionId, [accountId]);
    await clearAttempts(tx, institutionId, accountId);
    await saveAudit(tx, { institutionId, personId: row.personId, administrator: row.administrator }, {
      kind: 'WRITE', operation: 'acceptInvitation', requestId: deps.newId(), at, subjects: [{ type: 'Account', id: accountId, ofPersonId: row.personId }],
    });
    return accept({ institutionId, accountId });
  });
}

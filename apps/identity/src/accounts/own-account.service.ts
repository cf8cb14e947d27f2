import { saveAudit, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { inInstitution, type IdentityDeps } from '../deps';
import { checkPassword, type PasswordRefusal } from '../passwords/password-policy';
import { endEverything } from '../sessions/end-everything';
import { endOwnSession, listSessions, type SessionRow } from '../sessions/session.service';
import { clearAttempts, takeAttempt } from '../sign-in/attempts';
import { lockedOut, totpContext, verifyTotp, type SignInOutcome } from '../sign-in/sign-in.service';
import { provenTotp } from '../sign-in/totp-enrolment';
import { findAccount, type AccountRow } from './account.query';
import { mayUse } from './standing';

/** What a person does with the own account, on identity's own page. The caller has made sure whose it is. */
interface Own {
  institutionId: string;
  accountId: string;
}

const audit = (deps: IdentityDeps, tx: Tx, account: AccountRow, operation: string): Promise<void> =>
  saveAudit(tx, { institutionId: account.institutionId, personId: account.personId, administrator: account.administrator },
    { kind: 'WRITE', operation, requestId: deps.newId(), at: deps.now(), subjects: [{ type: 'Account', id: account.id, ofPersonId: account.personId }] });

/** A new password for who knows the old one; every sign-in of the account ends, the present one too. A wrong old one counts towards the lock-out. @throws PasswordsBusy */
export async function changePassword(
  deps: IdentityDeps, { institutionId, accountId, current, next }: Own & { current: string; next: string },
): Promise<SignInOutcome<{ accountId: string }> | Outcome<never, PasswordRefusal>> {
  const { account, hash, attempt } = await inInstitution(deps, institutionId, async (tx) => {
    const found = await findAccount(tx, institutionId, accountId);
    const [row] = await tx.query<{ hash: string | null }>(`select password_hash as hash from app.account where institution_id = $1 and id = $2`, [institutionId, accountId]);
    return { account: found, hash: row?.hash ?? null, attempt: found && (await takeAttempt(deps, tx, institutionId, found.signInName, accountId)) };
  });
  if (!account || !attempt) return refuse('CLOSED');
  if ('waitMs' in attempt) return lockedOut(attempt.waitMs);
  if (!(await deps.passwords.verify(hash, current))) return refuse('WRONG');
  const checked = checkPassword(next, account.signInName);
  const fresh = checked.ok ? await deps.passwords.hash(checked.value) : null;
  return inInstitution(deps, institutionId, async (tx) => {
    await clearAttempts(tx, institutionId, accountId);
    if (!checked.ok) return checked;
    if (!mayUse(account, account.services, deps.today())) return refuse('CLOSED');
    const changed = await tx.query(
      `update app.account set password_hash = $3, password_set_at = $4 where institution_id = $1 and id = $2 and password_hash = $5 returning id`,
      [institutionId, accountId, fresh, deps.now(), hash],
    );
    if (changed.length === 0) return refuse('WRONG');
    await endEverything(tx, institutionId, [accountId]);
    await audit(deps, tx, account, 'changePassword');
    return accept({ accountId });
  });
}

/** An authenticator app from now on: `sealed` of `startTotp`, and a code that proves it. */
export async function enableTotp(deps: IdentityDeps, { institutionId, accountId, sealed, code }: Own & { sealed: string; code: string }): Promise<Outcome<{ accountId: string }, 'TOTP_WRONG' | 'ALREADY_ENABLED'>> {
  const proven = provenTotp(deps, accountId, { sealed, code });
  if (!proven) return refuse('TOTP_WRONG');
  return inInstitution(deps, institutionId, async (tx) => {
    const account = await findAccount(tx, institutionId, accountId);
    if (!account) return refuse('TOTP_WRONG');
    const changed = await tx.query(
      `update app.account set totp_secret = $3, totp_confirmed_at = $4, totp_last_step = $5 where institution_id = $1 and id = $2 and totp_confirmed_at is null returning id`,
      [institutionId, accountId, deps.secret.seal(proven.secret, totpContext(accountId)), deps.now(), proven.step],
    );
    if (changed.length === 0) return refuse('ALREADY_ENABLED');
    await audit(deps, tx, account, 'enableTotp');
    return accept({ accountId });
  });
}

/** Off again, with a last code of the app. The three administrators keep theirs: a lost one is a reset. */
export async function disableTotp(deps: IdentityDeps, { institutionId, accountId, code }: Own & { code: string }): Promise<SignInOutcome<{ accountId: string }> | Outcome<never, 'TOTP_REQUIRED'>> {
  const account = await inInstitution(deps, institutionId, (tx) => findAccount(tx, institutionId, accountId));
  if (!account) return refuse('CLOSED');
  if (account.administrator) return refuse('TOTP_REQUIRED');
  const proven = await verifyTotp(deps, { institutionId, accountId, code });
  if (!proven.ok) return proven;
  return inInstitution(deps, institutionId, async (tx) => {
    await tx.query(`update app.account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null where institution_id = $1 and id = $2`, [institutionId, accountId]);
    await audit(deps, tx, account, 'disableTotp');
    return accept({ accountId });
  });
}

/** The account's browser sessions that have not ended. */
export const ownSessions = (deps: IdentityDeps, { institutionId, accountId }: Own): Promise<SessionRow[]> =>
  inInstitution(deps, institutionId, async (tx) => {
    const account = await findAccount(tx, institutionId, accountId);
    return account ? listSessions(tx, account, deps.now()) : [];
  });

/** Ends one of them. @returns whether there was one */
export const endSessionOf = (deps: IdentityDeps, { institutionId, accountId, sessionId }: Own & { sessionId: string }): Promise<boolean> =>
  inInstitution(deps, institutionId, (tx) => endOwnSession(tx, institutionId, accountId, sessionId));

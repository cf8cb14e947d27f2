import type { Tx } from '@tongxin/database';
import { accept, type Accepted, type Refused } from '@tongxin/outcome';
import { accountColumns, findAccount, type AccountRow } from '../accounts/account.query';
import { mayUse } from '../accounts/standing';
import { inInstitution, type IdentityDeps } from '../deps';
import { clearAttempts, normalName, takeAttempt, takeBackAttempt } from './attempts';
import { totpStep } from './totp';

export type SignInRefusal = 'WRONG' | 'LOCKED' | 'CLOSED';

/** `LOCKED` says how long; the hint is the sentence for it. `CLOSED` is said only to who knows the password. */
export type SignInOutcome<T> = Accepted<T> | (Refused<SignInRefusal> & { waitSeconds?: number });

export interface PasswordSignIn {
  institutionId: string;
  /** Sign-in name: the staff number, or an administrator's. */
  name: string;
  password: string;
}

const wrong = (): Refused<SignInRefusal> => ({ ok: false, refusal: 'WRONG' });
const closed = (): Refused<SignInRefusal> => ({ ok: false, refusal: 'CLOSED' });

/** The refusal for a name that must wait. */
export const lockedOut = (waitMs: number): Refused<SignInRefusal> & { waitSeconds: number } => {
  const waitSeconds = Math.ceil(waitMs / 1000);
  const said = waitSeconds < 60 ? `${waitSeconds} 秒` : `${Math.ceil(waitSeconds / 60)} 分钟`;
  return { ok: false, refusal: 'LOCKED', waitSeconds, hint: `尝试次数过多,请 ${said}后再试` };
};

/**
 * The first step of a sign-in. Unknown names are counted, locked out and answered in the same time as others. With `totp: 'REQUIRED'` nobody is signed in until
 * `verifyTotp` has accepted. @throws PasswordsBusy
 */
export async function verifyPassword(deps: IdentityDeps, { institutionId, name, password }: PasswordSignIn): Promise<SignInOutcome<{ accountId: string; totp: 'NONE' | 'REQUIRED' }>> {
  const signInName = normalName(name);
  const { account, attempt } = await inInstitution(deps, institutionId, async (tx) => {
    const found = await findWithPassword(tx, institutionId, signInName);
    return { account: found, attempt: await takeAttempt(deps, tx, institutionId, signInName, found?.id ?? null) };
  });
  if ('waitMs' in attempt) return lockedOut(attempt.waitMs);
  const right = await deps.passwords.verify(account?.passwordHash ?? null, password);
  if (!right || !account?.passwordHash) return wrong();
  const rehashed = deps.passwords.outdated(account.passwordHash) ? await deps.passwords.hash(password) : null;
  const totp = account.totpConfirmedAt || account.administrator ? 'REQUIRED' : 'NONE';
  return inInstitution(deps, institutionId, async (tx) => {
    // Read again: the account may have been blocked or reset while the password was checked.
    const now = await findWithPassword(tx, institutionId, signInName);
    if (now?.passwordHash !== account.passwordHash) return wrong();
    if (totp === 'NONE') await clearAttempts(tx, institutionId, account.id);
    else await takeBackAttempt(deps, tx, institutionId, signInName, account.id, attempt);
    if (!mayUse(now, now.services, deps.today())) return closed();
    if (rehashed) await tx.query(`update app.account set password_hash = $3 where institution_id = $1 and id = $2`, [institutionId, account.id, rehashed]);
    return accept({ accountId: account.id, totp } as const);
  });
}

const findWithPassword = async (tx: Tx, institutionId: string, signInName: string): Promise<(AccountRow & { passwordHash: string | null }) | null> =>
  (await tx.query<AccountRow & { passwordHash: string | null }>(
    `select ${accountColumns}, a.password_hash as "passwordHash" from app.account a where a.institution_id = $1 and a.sign_in_name = $2`, [institutionId, signInName]))[0] ?? null;

/** The context under which an account's TOTP secret is sealed. */
export const totpContext = (accountId: string): string => `totp ${accountId}`;

/** The second step: a code of the authenticator app, good once. A wrong one counts towards the lock-out of the name. */
export async function verifyTotp(deps: IdentityDeps, { institutionId, accountId, code }: { institutionId: string; accountId: string; code: string }): Promise<SignInOutcome<{ accountId: string }>> {
  return inInstitution(deps, institutionId, async (tx) => {
    const account = await findAccount(tx, institutionId, accountId);
    if (!account) return wrong();
    const attempt = await takeAttempt(deps, tx, institutionId, account.signInName, accountId);
    if ('waitMs' in attempt) return lockedOut(attempt.waitMs);
    // The lock of the name makes codes of one account take turns, so the last step is read after it.
    const [totp] = await tx.query<{ sealed: Buffer | null; lastStep: number | null }>(
      `select totp_secret as sealed, totp_last_step as "lastStep" from app.account where institution_id = $1 and id = $2 and totp_confirmed_at is not null`, [institutionId, accountId]);
    if (!totp?.sealed) return wrong();
    const step = totpStep(deps.secret.open(totp.sealed, totpContext(accountId)), code, deps.now(), totp.lastStep);
    if (step === null) return wrong();
    await tx.query(`update app.account set totp_last_step = $3 where institution_id = $1 and id = $2`, [institutionId, accountId, step]);
    await clearAttempts(tx, institutionId, accountId);
    return mayUse(account, account.services, deps.today()) ? accept({ accountId }) : closed();
  });
}

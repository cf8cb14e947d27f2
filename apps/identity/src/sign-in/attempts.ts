import type { Tx } from '@tongxin/database';
import type { IdentityDeps } from '../deps';
import { countAttempt, takeBack, waitOf, type Failures } from './lock-out';

/** Where a code names no institution the password is checked all the same, against nobody, so that time and count do not tell. */
export const NO_INSTITUTION = '00000000-0000-0000-0000-000000000000';

/** A name as it was typed, cut to what a name can be; one spelling of characters that look the same. */
export const normalName = (name: string): string => name.normalize('NFKC').trim().slice(0, 200);

const digestOf = (deps: Pick<IdentityDeps, 'secret'>, institutionId: string, name: string): Buffer => deps.secret.digest('sign-in-name', `${institutionId} ${normalName(name)}`);

/** Attempts on one name take turns; the lock is let go with the transaction. */
async function lockName(tx: Tx, institutionId: string, digest: Buffer): Promise<Failures | null> {
  await tx.query(`select pg_advisory_xact_lock(('x' || $1)::bit(64)::bigint)`, [digest.toString('hex').slice(0, 16)]);
  const [known] = await tx.query<Failures>(
    `select failures, last_failed_at as "lastFailedAt" from app.sign_in_attempt where institution_id = $1 and name_digest = $2`, [institutionId, digest]);
  return known ?? null;
}

async function save(tx: Tx, institutionId: string, digest: Buffer, failures: Failures | null, accountId: string | null): Promise<void> {
  if (!failures) {
    await tx.query(`delete from app.sign_in_attempt where institution_id = $1 and name_digest = $2`, [institutionId, digest]);
    return;
  }
  await tx.query(
    `insert into app.sign_in_attempt (institution_id, name_digest, account_id, failures, last_failed_at) values ($1, $2, $3, $4, $5)
     on conflict (institution_id, name_digest) do update set account_id = excluded.account_id, failures = excluded.failures, last_failed_at = excluded.last_failed_at`,
    [institutionId, digest, accountId, failures.failures, failures.lastFailedAt],
  );
}

/** An attempt that was counted as a failure until it is taken back or cleared. */
export interface CountedAttempt {
  before: Failures | null;
  counted: Failures;
}

/** Counts an attempt on `name` before it is looked at. @returns the wait in milliseconds where the name is locked out */
export async function takeAttempt(deps: IdentityDeps, tx: Tx, institutionId: string, name: string, accountId: string | null): Promise<CountedAttempt | { waitMs: number }> {
  const digest = digestOf(deps, institutionId, name);
  const before = await lockName(tx, institutionId, digest);
  const now = deps.now();
  const waitMs = waitOf(before, now);
  if (waitMs > 0) return { waitMs };
  const counted = countAttempt(before, now);
  await save(tx, institutionId, digest, counted, accountId);
  return { before, counted };
}

/** The attempt was right, but is only half of a sign-in: as if it had not been made. */
export async function takeBackAttempt(deps: IdentityDeps, tx: Tx, institutionId: string, name: string, accountId: string, attempt: CountedAttempt): Promise<void> {
  const digest = digestOf(deps, institutionId, name);
  const current = await lockName(tx, institutionId, digest);
  await save(tx, institutionId, digest, takeBack(current, attempt.before, attempt.counted), accountId);
}

/** A sign-in succeeded, or the office reset the account: failures count from none again. */
export const clearAttempts = async (tx: Pick<Tx, 'query'>, institutionId: string, accountId: string): Promise<void> =>
  void (await tx.query(`delete from app.sign_in_attempt where institution_id = $1 and account_id = $2`, [institutionId, accountId]));

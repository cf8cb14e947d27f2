import { createHmac } from 'node:crypto';
import type { Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { accountColumns, type AccountRow } from '../accounts/account.query';
import { mayUse } from '../accounts/standing';
import { inInstitution, type IdentityDeps } from '../deps';
import { codeDigest, institutionOfCode, opaqueCode } from '../opaque-code';
import { endEverything } from './end-everything';
import { hasEnded, idleAt, mostSessions, sessionTerms, steppedUpUntil, usedAt, type SessionTimes } from './session';

const secretBytes = 32;

export interface StartedSession {
  /** The cookie's value, shown this once. */
  session: string;
  csrf: string;
  accountId: string;
  expiresAt: Date;
}

/** What a page's requests must repeat; follows from the session's secret, so that nothing more is kept. */
export const csrfOf = (session: string): string => createHmac('sha256', session).update('csrf').digest('base64url');

/** A browser's own words are cut to two: no control characters, at most 80. */
const clientName = (client: string): string => [...client.replaceAll(/[\p{C}\s]+/gu, ' ').trim()].slice(0, 80).join('') || '未知设备';

/** A new session of an account that may be used; those of it that have ended are removed, and the ones used longest ago beyond twenty. */
export async function startSession(deps: IdentityDeps, tx: Tx, account: AccountRow, client: string): Promise<StartedSession> {
  const { institutionId, id: accountId } = account;
  const at = deps.now();
  const { idle, absolute } = sessionTerms(account.administrator);
  const session = opaqueCode(institutionId, deps.random(secretBytes));
  const expiresAt = new Date(at.getTime() + absolute);
  // Sessions of one account start in turn, so that the limit holds.
  await tx.query(`select 1 from app.account where institution_id = $1 and id = $2 for no key update`, [institutionId, accountId]);
  await tx.query(
    `delete from app.session where institution_id = $1 and account_id = $2 and (expires_at <= $3 or last_used_at <= $4 or id in (
       select id from app.session where institution_id = $1 and account_id = $2 order by last_used_at desc, started_at desc, id offset $5))`,
    [institutionId, accountId, at, new Date(at.getTime() - idle), mostSessions - 1],
  );
  await tx.query(
    `insert into app.session (institution_id, id, account_id, secret_digest, client, started_at, last_used_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, date_trunc('minute', $6::timestamptz), $7)`,
    [institutionId, deps.newId(), accountId, codeDigest(session), clientName(client), at, expiresAt],
  );
  return { session, csrf: csrfOf(session), accountId, expiresAt };
}

export interface ResolvedSession {
  account: AccountRow;
  sessionId: string;
  csrf: string;
  idleAt: Date;
  expiresAt: Date;
  /** Until when things may be changed by hand; null: not now. */
  steppedUpUntil: Date | null;
}

/** Whose session this is; asking counts as use of it. A session that has ended, or whose account may no longer be used, is removed. */
export async function resolveSession(deps: IdentityDeps, session: unknown): Promise<Outcome<ResolvedSession, 'SESSION_ENDED' | 'ACCOUNT_CLOSED'>> {
  const institutionId = institutionOfCode(session, secretBytes);
  if (!institutionId || typeof session !== 'string') return refuse('SESSION_ENDED');
  return inInstitution(deps, institutionId, async (tx) => {
    const [row] = await tx.query<AccountRow & SessionTimes & { sessionId: string; steppedUpAt: Date | null }>(
      `select ${accountColumns}, s.id as "sessionId", s.started_at as "startedAt", s.last_used_at as "lastUsedAt", s.expires_at as "expiresAt", s.stepped_up_at as "steppedUpAt"
       from app.session s join app.account a on a.institution_id = s.institution_id and a.id = s.account_id
       where s.institution_id = $1 and s.secret_digest = $2`,
      [institutionId, codeDigest(session)],
    );
    if (!row) return refuse('SESSION_ENDED');
    const now = deps.now();
    const { idle } = sessionTerms(row.administrator);
    const ended = hasEnded(row, idle, now);
    if (ended || !mayUse(row, row.services, deps.today())) {
      await tx.query(`delete from app.session where institution_id = $1 and id = $2`, [institutionId, row.sessionId]);
      return refuse(ended ? 'SESSION_ENDED' : 'ACCOUNT_CLOSED');
    }
    const lastUsedAt = usedAt(row, now);
    // Two requests at once: the later minute stays.
    if (lastUsedAt) await tx.query(`update app.session set last_used_at = greatest(last_used_at, $3) where institution_id = $1 and id = $2`, [institutionId, row.sessionId, lastUsedAt]);
    const times = { ...row, lastUsedAt: lastUsedAt ?? row.lastUsedAt };
    return accept({
      account: row, sessionId: row.sessionId, csrf: csrfOf(session), idleAt: idleAt(times, idle), expiresAt: row.expiresAt, steppedUpUntil: steppedUpUntil(times, row.steppedUpAt, now),
    });
  });
}

/** Ends a session, and with `everywhere` every other sign-in of its account. One that is not known has ended already. */
export async function endSession(deps: IdentityDeps, session: unknown, everywhere: boolean): Promise<void> {
  const institutionId = institutionOfCode(session, secretBytes);
  if (!institutionId || typeof session !== 'string') return;
  await inInstitution(deps, institutionId, async (tx) => {
    const [row] = await tx.query<{ accountId: string }>(
      `delete from app.session where institution_id = $1 and secret_digest = $2 returning account_id as "accountId"`, [institutionId, codeDigest(session)]);
    if (row && everywhere) await endEverything(tx, institutionId, [row.accountId]);
  });
}

/** Ends an account's sign-ins everywhere. */
export const endAllSessions = (deps: IdentityDeps, institutionId: string, accountId: string): Promise<void> =>
  inInstitution(deps, institutionId, (tx) => endEverything(tx, institutionId, [accountId]));

export interface SessionRow extends SessionTimes {
  id: string;
  client: string;
}

/** The sessions of an account that have not ended, the newest first; at most twenty. */
export async function listSessions(sql: Pick<Tx, 'query'>, account: Pick<AccountRow, 'institutionId' | 'id' | 'administrator'>, now: Date): Promise<SessionRow[]> {
  const rows = await sql.query<SessionRow>(
    `select id, client, started_at as "startedAt", last_used_at as "lastUsedAt", expires_at as "expiresAt" from app.session
     where institution_id = $1 and account_id = $2 order by started_at desc, id limit $3`,
    [account.institutionId, account.id, mostSessions],
  );
  return rows.filter((row) => !hasEnded(row, sessionTerms(account.administrator).idle, now));
}

/** Ends one session by its id, of this account alone. @returns whether there was one */
export async function endOwnSession(tx: Pick<Tx, 'query'>, institutionId: string, accountId: string, sessionId: string): Promise<boolean> {
  const rows = await tx.query(`delete from app.session where institution_id = $1 and account_id = $2 and id = $3 returning id`, [institutionId, accountId, sessionId]);
  return rows.length > 0;
}

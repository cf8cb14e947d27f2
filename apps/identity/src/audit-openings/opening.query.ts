import type { Sql } from '@tongxin/database';
import { MOST_OPENED } from '@tongxin/viewer';
import { firstAccount } from '../accounts/account.query';
import { isRunning, OPEN_DAYS, openingState, WAITS_DAYS, type OpeningDates } from './opening';

type Reads = Pick<Sql, 'query'>;

export interface OpeningRow extends OpeningDates {
  id: string;
  personId: string;
  signInName: string | null;
  reason: string;
}

const select = `
  select o.id, o.person_id as "personId", o.reason, o.requested_at as "requestedAt", o.answered_at as "answeredAt", o.agreed, o.ended_at as "endedAt",
    (select a.sign_in_name from app.account a where a.institution_id = o.institution_id and a.person_id = o.person_id order by ${firstAccount} limit 1) as "signInName"
  from app.audit_opening o where o.institution_id = $1`;

/** The latest first, behind `after` (an opening's id, which tells when it was asked for). */
export const listOpenings = (sql: Reads, institutionId: string, after: string | null, limit: number): Promise<OpeningRow[]> =>
  sql.query<OpeningRow>(`${select} and ($2::uuid is null or o.id < $2) order by o.id desc limit $3`, [institutionId, after, limit]);

export async function countOpenings(sql: Reads, institutionId: string): Promise<number> {
  const [row] = await sql.query<{ n: number }>(`select count(*)::int as n from app.audit_opening where institution_id = $1`, [institutionId]);
  return row?.n ?? 0;
}

/** `lock`: until the transaction ends, nobody else answers or ends it. */
export async function findOpening(sql: Reads, institutionId: string, id: string, { lock = false } = {}): Promise<OpeningRow | null> {
  const [row] = await sql.query<OpeningRow>(`${select} and o.id = $2 ${lock ? 'for no key update of o' : ''}`, [institutionId, id]);
  return row ?? null;
}

/** Those that wait or are open now; requests of an institution stand in a row until the transaction ends. */
export async function lockRunning(sql: Reads, institutionId: string, now: Date): Promise<OpeningRow[]> {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended('audit-opening/' || $1::text, 0))`, [institutionId]);
  return running(sql, institutionId, now);
}

const running = async (sql: Reads, institutionId: string, now: Date): Promise<OpeningRow[]> =>
  (await sql.query<OpeningRow>(
    `${select} and o.ended_at is null and o.agreed is distinct from false and coalesce(o.answered_at, o.requested_at) > $2`,
    [institutionId, new Date(now.getTime() - Math.max(WAITS_DAYS, OPEN_DAYS) * 86_400_000)],
  )).filter((opening) => isRunning(openingState(opening, now)));

/** Whose accesses the audit administrator may read now. */
export const openedPeople = async (sql: Reads, institutionId: string, now: Date): Promise<string[]> =>
  [...new Set((await running(sql, institutionId, now)).filter((opening) => openingState(opening, now) === 'OPEN').map(({ personId }) => personId))].slice(0, MOST_OPENED);

/** Sign-in names by person, for whom an account is known. */
export const signInNamesOf = (sql: Reads, institutionId: string, personIds: readonly string[]): Promise<{ personId: string; signInName: string }[]> =>
  sql.query(
    `select distinct on (a.person_id) a.person_id as "personId", a.sign_in_name as "signInName" from app.account a where a.institution_id = $1 and a.person_id = any($2)
     order by a.person_id, ${firstAccount}`,
    [institutionId, personIds],
  );

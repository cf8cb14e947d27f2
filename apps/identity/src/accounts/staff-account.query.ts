import type { FactKind } from '@tongxin/event-contracts';
import { factHolds, factOf } from '@tongxin/directory';
import type { Sql } from '@tongxin/database';
import { encodeCursor, type Page } from '@tongxin/subgraph';
import type { Failures } from '../sign-in/lock-out';
import { waitOf } from '../sign-in/lock-out';
import { accountColumns, type AccountRow } from './account.query';
import { accountState, type AccountState } from './standing';

type Reads = Pick<Sql, 'query'>;

/** An account of a member of the staff, with its derived state. */
export interface StaffAccountRow extends AccountRow {
  personId: string;
  /** In service and holds the office of 组织人事处. */
  holdsHr: boolean;
  state: AccountState;
}

export interface Moment {
  now: Date;
  today: string;
}

/** Fact `f` of the person `of` holds on the day `day`. */
export const holds = (kind: FactKind, of: string, day: string, more = ''): string => `exists (select 1 from app.directory_fact f where ${factOf(kind, of, day)} ${more})`;
export const holdsHr = (of: string, day: string): string => `(${holds('OFFICE', of, day, `and f.label = 'HR'`)} and ${holds('IN_SERVICE', of, day)})`;

type Found = Omit<StaffAccountRow, 'state'> & { failures: number | null; lastFailedAt: Date | null };

const select = (day: string): string => `
  select ${accountColumns}, t.failures, t.last_failed_at as "lastFailedAt", ${holdsHr('a.person_id', day)} as "holdsHr"
  from app.account a
  left join lateral (select failures, last_failed_at from app.sign_in_attempt where institution_id = a.institution_id and account_id = a.id order by last_failed_at desc limit 1) t on true
  where a.institution_id = $1 and a.person_id is not null`;

function withState(row: Found, { now, today }: Moment): StaffAccountRow {
  const failures: Failures | null = row.failures !== null && row.lastFailedAt ? { failures: row.failures, lastFailedAt: row.lastFailedAt } : null;
  return { ...row, state: accountState(row, row.services, waitOf(failures, now), today) };
}

/** Accounts of people, one each; in practice the one opened first. */
export async function findStaffAccounts(sql: Reads, institutionId: string, personIds: readonly string[], moment: Moment): Promise<Map<string, StaffAccountRow>> {
  const rows = await sql.query<Found>(`${select('$3')} and a.person_id = any($2) order by a.practice desc, a.opened_at desc, a.id desc`, [institutionId, personIds, moment.today]);
  return new Map(rows.map((row) => [row.personId, withState(row, moment)]));
}

/**
 * A page of the staff's accounts by sign-in name; one statement. States are derived, so a page of one state is cut from all accounts of the institution, which are
 * as many as its people.
 */
export async function listStaffAccounts(
  sql: Reads, institutionId: string, { first, after, state }: { first: number; after: [name: string, id: string]; state: AccountState | null }, moment: Moment,
): Promise<Page<StaffAccountRow>> {
  const rows = await sql.query<Found>(
    `${select('$5')} and (a.sign_in_name, a.id) > ($2, $3) order by a.sign_in_name, a.id limit $4`, [institutionId, ...after, state === null ? first + 1 : null, moment.today]);
  const found = rows.map((row) => withState(row, moment)).filter((row) => state === null || row.state === state);
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: last ? encodeCursor([last.signInName, last.id]) : null } };
}

export async function countStaffAccounts(sql: Reads, institutionId: string, state: AccountState | null, moment: Moment): Promise<number> {
  if (state !== null) return (await listStaffAccounts(sql, institutionId, { first: Number.MAX_SAFE_INTEGER, after: firstCursor, state }, moment)).nodes.length;
  const [row] = await sql.query<{ n: number }>(`select count(*)::int as n from app.account where institution_id = $1 and person_id is not null`, [institutionId]);
  return row?.n ?? 0;
}

/** Before the first account. */
export const firstCursor: [name: string, id: string] = ['', '00000000-0000-0000-0000-000000000000'];

const invitable = (day: string, hrOnly: boolean): string => `
  from (select distinct s.subject_id as id from app.directory_fact s
    where s.institution_id = $1 and s.kind = 'IN_SERVICE' and ${factHolds('s', day)}
      and not exists (select 1 from app.account a where a.institution_id = $1 and a.person_id = s.subject_id)) p
  where true ${hrOnly ? `and ${holdsHr('p.id', day)}` : ''}`;

/** People in service who have no account, by id; `hrOnly`: those of 组织人事处 alone. */
export const listInvitable = (sql: Reads, institutionId: string, { first, after, hrOnly, today }: { first: number; after: string; hrOnly: boolean; today: string }): Promise<{ id: string }[]> =>
  sql.query<{ id: string }>(`select p.id ${invitable('$2', hrOnly)} and p.id > $3 order by p.id limit $4`, [institutionId, today, after, first + 1]);

export async function countInvitable(sql: Reads, institutionId: string, hrOnly: boolean, today: string): Promise<number> {
  const [row] = await sql.query<{ n: number }>(`select count(*)::int as n ${invitable('$2', hrOnly)}`, [institutionId, today]);
  return row?.n ?? 0;
}

/** What the directory tells of people: periods of service, and the office. A person it does not know is missing. */
export async function findPeople(sql: Reads, institutionId: string, personIds: readonly string[], today: string): Promise<Map<string, Pick<AccountRow, 'services'> & { holdsHr: boolean }>> {
  const rows = await sql.query<Pick<AccountRow, 'services'> & { id: string; holdsHr: boolean }>(
    `select p.id, ${holdsHr('p.id', '$3')} as "holdsHr",
       (select coalesce(json_agg(json_build_object('from', f.valid_from, 'to', f.valid_to)), '[]') from app.directory_fact f
         where f.institution_id = $1 and f.subject_id = p.id and f.kind = 'IN_SERVICE') as services
     from unnest($2::uuid[]) as p(id)`,
    [institutionId, personIds, today],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

import type { Statements } from '@tongxin/directory';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import { requestColumns } from '../talk-requests/talk-request.query';
import type { OwnRequest } from './thread';

/** What begins a thread: a request or a matter. */
export interface ThreadKey {
  of: 'REQUEST' | 'MATTER';
  id: string;
  openedOn: string;
}

/** One's own requests and matters; a request is part of the matter that came up in its talk. */
const begun = `(select 'REQUEST' as of, r.id, coalesce(r.first_asked_on, r.asked_on) as opened_on from app.talk_request r where r.institution_id = $1 and r.requester_id = $2
    and not exists (select from app.matter m where m.institution_id = $1 and m.raiser_id = $2 and m.talk_id = r.talk_id and m.withdrawn_on is null)
  union all select 'MATTER', m.id, m.raised_on from app.matter m where m.institution_id = $1 and m.raiser_id = $2) t`;

/** One's own threads, the newest first, keyset over (day, id). */
export async function pageOfThreads(sql: Statements, institutionId: string, personId: string, args: { first: number; after?: string | null }): Promise<Page<ThreadKey>> {
  const [openedOn, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await sql.query<ThreadKey>(
    `select t.of, t.id, t.opened_on as "openedOn" from ${begun} where ($3::date is null or (t.opened_on, t.id) < ($3, $4::uuid)) order by t.opened_on desc, t.id desc limit $5`,
    [institutionId, personId, openedOn, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.openedOn, row.id]);
}

export async function countThreads(sql: Statements, institutionId: string, personId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from ${begun}`, [institutionId, personId]);
  return row?.count ?? 0;
}

const ownRequests = `select ${requestColumns('$3::date')}, r.put_away_on as "putAwayOn" from app.talk_request r where r.institution_id = $1 and r.requester_id = $2`;

/** Those of the requests that this person made. */
export const fetchOwnRequests = (sql: Statements, institutionId: string, personId: string | null, day: string, ids: readonly string[]): Promise<OwnRequest[]> =>
  sql.query<OwnRequest>(`${ownRequests} and r.id = any($4)`, [institutionId, personId, day, ids]);

/** Requests by this person of which these talks came. */
export const fetchRequestsOfTalks = (sql: Statements, institutionId: string, personId: string | null, day: string, talkIds: readonly string[]): Promise<OwnRequest[]> =>
  sql.query<OwnRequest>(`${ownRequests} and r.talk_id = any($4)`, [institutionId, personId, day, talkIds]);

/** A request of this person's, locked. */
export async function lockOwnRequest(sql: Statements, institutionId: string, personId: string, day: string, id: string): Promise<OwnRequest | null> {
  const [row] = await sql.query<OwnRequest>(`${ownRequests} and r.id = $4 for update`, [institutionId, personId, day, id]);
  return row ?? null;
}

export const savePutAway = (sql: Statements, institutionId: string, { id, putAwayOn }: OwnRequest): Promise<unknown> =>
  sql.query('update app.talk_request set put_away_on = $3 where institution_id = $1 and id = $2', [institutionId, id, putAwayOn]);

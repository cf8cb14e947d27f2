import { isAbsent } from '../absences/absence.query';
import { inService, type Statements } from '@tongxin/directory';
import type { Standing } from '@tongxin/event-contracts';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { TalkRequest } from './talk-request';

export interface RequestRow extends TalkRequest {
  /** Whether the chosen person is in service on the day asked, and not absent; true where any leader may answer. */
  chosenThere: boolean;
  /** Whether whoever asked is still in service: who has left is offered no talk. */
  requesterServes: boolean;
}

/** SQL: whether the person in a column can answer on a day: in service, and not absent; true where any leader may. */
export const isThere = (person: string, day: string): string => `(${person} is null or (${inService(person, day)} and not ${isAbsent(person, day)}))`;

export const requestColumns = (day: string): string => `r.id, r.requester_id as "requesterId", r.chosen_id as "chosenId", r.urgency, r.channel, r.asked_on as "askedOn",
  coalesce(r.first_asked_on, r.asked_on) as "firstAskedOn", r.turned_on as "turnedOn",
  r.unavailable_on as "unavailableOn", r.withdrawn_on as "withdrawnOn", r.talk_id as "talkId",
  ${isThere('r.chosen_id', day)} as "chosenThere", ${inService('r.requester_id', day)} as "requesterServes"`;

/** A request that this person asked or may answer, or null: a lookup is limited to what the viewer may see. */
export async function findRequest(sql: Statements, institutionId: string, id: string, who: Standing, day: string, lock = ''): Promise<RequestRow | null> {
  const [row] = await sql.query<RequestRow>(
    `select ${requestColumns('$5::date')} from app.talk_request r
     where r.institution_id = $1 and r.id = $2 and (r.requester_id = $3 or r.chosen_id = $3 or (r.chosen_id is null and $4)) ${lock}`,
    [institutionId, id, who.personId, who.leader, day],
  );
  return row ?? null;
}

/** Those of the requests that this person asked, or is asked by name. */
export const fetchRequests = (sql: Statements, institutionId: string, ids: readonly string[], personId: string | null, day: string): Promise<RequestRow[]> =>
  sql.query<RequestRow>(`select ${requestColumns('$4::date')} from app.talk_request r where r.institution_id = $1 and r.id = any($2) and $3 in (r.requester_id, r.chosen_id)`, [institutionId, ids, personId, day]);

/** Whose requests: those that one asked oneself, or those that one is asked, without those that are withdrawn or wait for somebody who has left. */
export type Side = 'ASKED_BY_ME' | 'ASKED_OF_ME';
const sides: Readonly<Record<Side, string>> = {
  ASKED_BY_ME: 'r.requester_id = $2 and $3::boolean is not null and $4::date is not null',
  ASKED_OF_ME: `(r.chosen_id = $2 or (r.chosen_id is null and $3)) and r.requester_id <> $2 and r.withdrawn_on is null and (r.talk_id is not null or ${inService('r.requester_id', '$4::date')})`,
};

/** One side's requests, the newest first, keyset over (day asked, id). */
export async function pageOfRequests(
  sql: Statements, institutionId: string, side: Side, who: Standing, day: string, args: { first: number; after?: string | null },
): Promise<Page<RequestRow>> {
  const [askedOn, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await sql.query<RequestRow>(
    `select ${requestColumns('$4::date')} from app.talk_request r where r.institution_id = $1 and ${sides[side]}
       and ($5::date is null or (r.asked_on, r.id) < ($5, $6::uuid))
     order by r.asked_on desc, r.id desc limit $7`,
    [institutionId, who.personId, who.leader, day, askedOn, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.askedOn, row.id]);
}

/** A hundred of the requests that wait for an answer of this person's, those that wait longest first (T-29). */
export const waitingRequests = (sql: Statements, institutionId: string, who: Standing, day: string): Promise<RequestRow[]> =>
  sql.query<RequestRow>(
    `select ${requestColumns('$4::date')} from app.talk_request r where r.institution_id = $1 and ${sides.ASKED_OF_ME} and r.talk_id is null and r.unavailable_on is null
     order by r.asked_on, r.id limit 100`,
    [institutionId, who.personId, who.leader, day],
  );

export async function countRequests(sql: Statements, institutionId: string, side: Side, who: Standing, day: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from app.talk_request r where r.institution_id = $1 and ${sides[side]}`, [institutionId, who.personId, who.leader, day]);
  return row?.count ?? 0;
}

export const insertRequest = (sql: Statements, institutionId: string, r: TalkRequest): Promise<unknown> =>
  sql.query(
    `insert into app.talk_request (institution_id, id, requester_id, chosen_id, urgency, channel, asked_on, first_asked_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [institutionId, r.id, r.requesterId, r.chosenId, r.urgency, r.channel, r.askedOn, r.firstAskedOn],
  );

/** A request that starts anew is not put away any more. */
export const saveRequest = (sql: Statements, institutionId: string, r: TalkRequest): Promise<unknown> =>
  sql.query(
    `update app.talk_request set chosen_id = $3, asked_on = $4, unavailable_on = $5, withdrawn_on = $6, talk_id = $7, first_asked_on = $8, turned_on = $9,
       put_away_on = case when $7::uuid is not null then put_away_on end where institution_id = $1 and id = $2`,
    [institutionId, r.id, r.chosenId, r.askedOn, r.unavailableOn, r.withdrawnOn, r.talkId, r.firstAskedOn, r.turnedOn],
  );

import { inService, type Statements } from '@tongxin/directory';
import type { Standing } from '@tongxin/event-contracts';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { Moment, OpenHour } from './open-hour';

export interface OpenHourRow extends OpenHour {
  /** Who booked it, unless the talk was declined. */
  bookerId: string | null;
  /** Free, still to come, and the host serves on that day. */
  free: boolean;
}

/** An hour with the talk of its booking; one that was declined books nothing. */
const hours = 'app.open_hour h left join app.talk t on t.institution_id = h.institution_id and t.id = h.talk_id and t.declined_on is null';
/** $1 institution, $2 viewer, $3 whether the viewer is in service, $4 day and $5 time of now. */
const free = `(h.closed_on is null and t.id is null and (h.day, h.starts_at) > ($4::date, $5::time) and ${inService('h.host_id', 'h.day')})`;
const theirs = '(h.host_id = $2 or t.talkee_id is not distinct from $2)';
const columns = `h.id, h.host_id as "hostId", h.day, to_char(h.starts_at, 'HH24:MI') as "startsAt", to_char(h.ends_at, 'HH24:MI') as "endsAt", h.channel, h.place, h.closed_on as "closedOn",
  t.id as "talkId", t.talkee_id as "bookerId", ${free} as free`;
const asking = (institutionId: string, who: Standing, now: Moment): unknown[] => [institutionId, who.personId, who.inService, now.day, now.time];

/** An hour that is free or the viewer's own, or null: a lookup is limited to what the viewer may see. */
export async function findHour(sql: Statements, institutionId: string, id: string, who: Standing, now: Moment): Promise<OpenHourRow | null> {
  const [row] = await sql.query<OpenHourRow>(
    `select ${columns} from ${hours} where h.institution_id = $1 and h.id = $6 and (${theirs} or ($3 and ${free}))`, [...asking(institutionId, who, now), id]);
  return row ?? null;
}

/** What is to come: free, or the viewer's own and not closed. */
const toCome = `h.institution_id = $1 and h.day >= $4 and ((${theirs} and h.closed_on is null and t.cancelled_on is null) or ($3 and ${free})) and ($6::uuid is null or h.host_id = $6)`;

/** The next ones first, keyset over (day, start, id). */
export async function pageOfHours(
  sql: Statements, institutionId: string, who: Standing, now: Moment, args: { first: number; after?: string | null; hostId?: string | null },
): Promise<Page<OpenHourRow>> {
  const [day, startsAt, id] = args.after ? decodeCursor(args.after, 3) : [null, null, null];
  const rows = await sql.query<OpenHourRow>(
    `select ${columns} from ${hours} where ${toCome} and ($7::date is null or (h.day, h.starts_at, h.id) > ($7, $8::time, $9::uuid)) order by h.day, h.starts_at, h.id limit $10`,
    [...asking(institutionId, who, now), args.hostId ?? null, day, startsAt, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.day, row.startsAt, row.id]);
}

export async function countHours(sql: Statements, institutionId: string, who: Standing, now: Moment, hostId: string | null): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*) as count from ${hours} where ${toCome}`, [...asking(institutionId, who, now), hostId]);
  return row?.count ?? 0;
}

/** The host's hours of a day that are not closed. */
export const hoursOfHost = (sql: Statements, institutionId: string, hostId: string, day: string): Promise<OpenHour[]> =>
  sql.query<OpenHour>(
    `select h.id, h.host_id as "hostId", h.day, to_char(h.starts_at, 'HH24:MI') as "startsAt", to_char(h.ends_at, 'HH24:MI') as "endsAt", h.channel, h.place, h.closed_on as "closedOn", h.talk_id as "talkId"
     from ${hours} where h.institution_id = $1 and h.host_id = $2 and h.day = $3 and h.closed_on is null and t.cancelled_on is null`,
    [institutionId, hostId, day],
  );

/** Those of the hosts with whom this person has booked a talk that is neither over nor held. */
export const hostsBookedBy = (sql: Statements, institutionId: string, bookerId: string | null, hostIds: readonly string[], today: string): Promise<{ hostId: string }[]> =>
  sql.query<{ hostId: string }>(
    `select distinct h.host_id as "hostId" from ${hours} where h.institution_id = $1 and h.host_id = any($2) and t.talkee_id = $3 and t.cancelled_on is null and t.held_on is null and t.planned_on >= $4`,
    [institutionId, hostIds, bookerId, today],
  );

/** Offers, bookings and closings of an institution take turns, so that each sees what the one before did. */
export const takeTurns = (sql: Statements, institutionId: string): Promise<unknown> => sql.query(`select pg_advisory_xact_lock(hashtextextended('open-hours/' || $1::text, 0))`, [institutionId]);

export const insertHour = (sql: Statements, institutionId: string, h: OpenHour): Promise<unknown> =>
  sql.query(
    `insert into app.open_hour (institution_id, id, host_id, day, starts_at, ends_at, channel, place) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [institutionId, h.id, h.hostId, h.day, h.startsAt, h.endsAt, h.channel, h.place],
  );

export const saveHour = (sql: Statements, institutionId: string, h: OpenHour): Promise<unknown> =>
  sql.query(`update app.open_hour set closed_on = $3, talk_id = $4 where institution_id = $1 and id = $2`, [institutionId, h.id, h.closedOn, h.talkId]);

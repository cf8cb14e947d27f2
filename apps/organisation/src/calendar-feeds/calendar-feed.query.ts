import { addDays } from '@tongxin/calendar';
import type { Sql } from '@tongxin/database';
import type { CalendarDay } from './calendar';

type Reads = Pick<Sql, 'query'>;

export async function findFeed(sql: Reads, institutionId: string, personId: string): Promise<{ openedOn: string } | null> {
  const [row] = await sql.query<{ openedOn: string }>(`select opened_on as "openedOn" from app.calendar_feed where institution_id = $1 and person_id = $2`, [institutionId, personId]);
  return row ?? null;
}

/** One address a person: a new one ends the one before. */
export const saveFeed = (sql: Reads, institutionId: string, feed: { personId: string; secret: Buffer; openedOn: string }): Promise<unknown> =>
  sql.query(
    `insert into app.calendar_feed as f (institution_id, person_id, secret, opened_on) values ($1, $2, $3, $4)
     on conflict (institution_id, person_id) do update set secret = excluded.secret, opened_on = excluded.opened_on`,
    [institutionId, feed.personId, feed.secret, feed.openedOn],
  );

/** @returns whether there was one */
export async function deleteFeed(sql: Reads, institutionId: string, personId: string): Promise<boolean> {
  return (await sql.query(`with gone as (delete from app.calendar_feed where institution_id = $1 and person_id = $2 returning person_id) select person_id from gone`, [institutionId, personId])).length > 0;
}

/** Whose address has this secret; null for none. */
export async function personOfFeed(sql: Reads, institutionId: string, secret: Buffer): Promise<string | null> {
  const [row] = await sql.query<{ personId: string }>(`select person_id as "personId" from app.calendar_feed where institution_id = $1 and secret = $2`, [institutionId, secret]);
  return row?.personId ?? null;
}

/** Days that a calendar shows: a month back, a year ahead. */
const [back, ahead, most] = [30, 365, 500];

export const daysOfFeed = (sql: Reads, institutionId: string, personId: string, today: string): Promise<CalendarDay[]> =>
  sql.query<CalendarDay>(
    `select id, due_on as "on" from app.work_item where institution_id = $1 and person_id = $2 and open and due_on between $3 and $4 order by due_on, id limit $5`,
    [institutionId, personId, addDays(today, -back), addDays(today, ahead), most],
  );

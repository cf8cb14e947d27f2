import { factOf, inService, type Statements } from '@tongxin/directory';
import type { CountedAskings } from './asking';
import type { TalkRequest } from './talk-request';
import { isThere } from './talk-request.query';

/** SQL: an asking of a request `r` on a day, to be selected for an insert: by number, and the unit of who is asked; where any leader may answer, none. */
const asking = (day: string): string => `r.institution_id, r.id, (select coalesce(max(a.number), 0) + 1 from app.talk_request_asking a where a.institution_id = $1 and a.request_id = r.id), ${day},
  (select f.object_id from app.directory_fact f where ${factOf('STAFF_OF', 'r.chosen_id', day)} order by f.object_id limit 1)`;
const insert = 'insert into app.talk_request_asking (institution_id, request_id, number, asked_on, unit_id)';
const open = 'answered_on is null and ended_on is null';

/** Somebody is asked, or somebody else: an answer is owed from now on. The request is saved, and locked. */
export const insertAsking = (sql: Statements, institutionId: string, { id }: TalkRequest): Promise<unknown> =>
  sql.query(`${insert} select ${asking('r.asked_on')} from app.talk_request r where r.institution_id = $1 and r.id = $2`, [institutionId, id]);

/** The answer that is owed was given, or is owed no longer. */
export const settleAsking = (sql: Statements, institutionId: string, requestId: string, how: 'answered_on' | 'ended_on', day: string): Promise<unknown> =>
  sql.query(`update app.talk_request_asking set ${how} = $3 where institution_id = $1 and request_id = $2 and ${open}`, [institutionId, requestId, day]);

/** SQL: whether a request `r` waits on a day for somebody who is there, and for an asker who is still in service. */
const waits = (day: string): string => `${isThere('r.chosen_id', day)} and ${inService('r.requester_id', day)}`;

/**
 * Whoever has left, or is absent, owes no answer, for who asked may choose somebody else; and nobody owes one to who has left. Whoever is back on a later day is asked anew.
 * Of the requests to one person, or of all that nobody is changing at the moment.
 */
export async function followWhoIsThere(sql: Statements, institutionId: string, day: string, chosenId: string | null = null): Promise<void> {
  await sql.query(
    `update app.talk_request_asking a set ended_on = $2 from app.talk_request r
     where a.institution_id = $1 and ${open} and r.institution_id = $1 and r.id = a.request_id and ($3::uuid is null or r.chosen_id = $3) and not (${waits('$2::date')})`,
    [institutionId, day, chosenId],
  );
  // Whoever is back on the same day, or never went, owes what they owed.
  await sql.query(
    `update app.talk_request_asking a set ended_on = null from app.talk_request r
     where a.institution_id = $1 and a.ended_on = $2 and r.institution_id = $1 and r.id = a.request_id and ($3::uuid is null or r.chosen_id = $3)
       and r.talk_id is null and r.unavailable_on is null and r.withdrawn_on is null and ${waits('$2::date')}
       and not exists (select from app.talk_request_asking later where later.institution_id = $1 and later.request_id = r.id and later.number > a.number)`,
    [institutionId, day, chosenId],
  );
  await sql.query(
    `with back as (select r.id from app.talk_request r where r.institution_id = $1 and r.talk_id is null and r.unavailable_on is null and r.withdrawn_on is null and ($3::uuid is null or r.chosen_id = $3)
       and ${waits('$2::date')} and exists (select from app.talk_request_asking a where a.institution_id = $1 and a.request_id = r.id)
       and not exists (select from app.talk_request_asking a where a.institution_id = $1 and a.request_id = r.id and ${open}) for no key update of r skip locked),
     r as (update app.talk_request r set first_asked_on = coalesce(r.first_asked_on, r.asked_on), asked_on = $2 from back where r.institution_id = $1 and r.id = back.id returning r.*)
     ${insert} select ${asking('r.asked_on')} from r`,
    [institutionId, day, chosenId],
  );
}

/** The askings of a year by their days and units, as they stood at the end of a day. */
export const countedAskings = (sql: Statements, institutionId: string, year: number, asOf: string): Promise<CountedAskings[]> =>
  sql.query<CountedAskings>(
    `select a.asked_on as "askedOn", case when a.answered_on <= $3 then a.answered_on end as "answeredOn", case when a.ended_on <= $3 then a.ended_on end as "endedOn", a.unit_id as "unitId", r.requester_id as "personId", count(*) as count
     from app.talk_request_asking a join app.talk_request r on r.institution_id = $1 and r.id = a.request_id where a.institution_id = $1 and a.asked_on between make_date($2, 1, 1) and least(make_date($2, 12, 31), $3::date) group by 1, 2, 3, 4, 5`,
    [institutionId, year, asOf],
  );

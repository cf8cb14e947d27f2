import type { Statements } from '@tongxin/directory';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { Talk, TalkTerms } from './talk';

/** Terms without a name on them are the talker's: the version before knew no others. */
export const talkColumns = `t.id, t.talker_id as "talkerId", t.talkee_id as "talkeeId", t.topic_class as "topicClass", t.planned_on as "plannedOn", to_char(t.planned_at, 'HH24:MI') as "plannedAt",
  t.channel, t.place, t.offered_on as "offeredOn", coalesce(t.proposed_by_id, case when t.offered_on is not null then t.talker_id end) as "proposedById",
  coalesce(t.proposed_on, t.offered_on) as "proposedOn", t.accepted_on as "acceptedOn", t.declined_on as "declinedOn", t.cancelled_on as "cancelledOn", t.held_on as "heldOn",
  t.recorded_on as "recordedOn", t.talker_confirmed_on as "talkerConfirmedOn", t.talkee_confirmed_on as "talkeeConfirmedOn", t.disputed_on as "disputedOn",
  t.disputed_records as "disputedRecords", t.unanswered_years as "unansweredYears", t.closed_on as "closedOn"`;

/** A talk of this participant, or null: a lookup is limited to what the viewer may see. */
export async function findTalk(sql: Statements, institutionId: string, id: string, participant: string, lock = ''): Promise<Talk | null> {
  const [row] = await sql.query<Talk>(
    `select ${talkColumns} from app.talk t where t.institution_id = $1 and t.id = $2 and $3 in (t.talker_id, t.talkee_id) ${lock}`,
    [institutionId, id, participant],
  );
  return row ?? null;
}

/** Those of the talks in which this person takes part. */
export const fetchTalks = (sql: Statements, institutionId: string, ids: readonly string[], participant: string | null): Promise<Talk[]> =>
  sql.query<Talk>(`select ${talkColumns} from app.talk t where t.institution_id = $1 and t.id = any($2) and $3 in (t.talker_id, t.talkee_id)`, [institutionId, ids, participant]);

/** One's own talks of a year, the newest first, keyset over (day, id). */
export async function pageOfTalks(
  sql: Statements, institutionId: string, participant: string, year: number, args: { first: number; after?: string | null },
): Promise<Page<Talk>> {
  const [day, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
  const rows = await sql.query<Talk & { day: string }>(
    `select ${talkColumns}, coalesce(t.held_on, t.planned_on, t.offered_on)::text as day from app.talk t
     where t.institution_id = $1 and $2 in (t.talker_id, t.talkee_id) and extract(year from coalesce(t.held_on, t.planned_on, t.offered_on)) = $3
       and ($4::date is null or (coalesce(t.held_on, t.planned_on, t.offered_on), t.id) < ($4, $5::uuid))
     order by coalesce(t.held_on, t.planned_on, t.offered_on) desc, t.id desc limit $6`,
    [institutionId, participant, year, day, id, args.first + 1],
  );
  return pageOf(rows, args.first, (row) => [row.day, row.id]);
}

/** Writes what a change may touch; the two people stay who they are. */
export const saveTalk = (sql: Statements, institutionId: string, t: Talk): Promise<unknown> =>
  sql.query(
    `update app.talk set topic_class = $3, planned_on = $4, planned_at = $5, channel = $6, place = $7, offered_on = $8, proposed_by_id = $9, proposed_on = $10, accepted_on = $11,
       declined_on = $12, cancelled_on = $13, held_on = $14, recorded_on = $15, talker_confirmed_on = $16, talkee_confirmed_on = $17, disputed_on = $18, closed_on = $19, disputed_records = $20, unanswered_years = $21
     where institution_id = $1 and id = $2`,
    [institutionId, t.id, t.topicClass, t.plannedOn, t.plannedAt, t.channel, t.place, t.offeredOn, t.proposedById, t.proposedOn, t.acceptedOn,
      t.declinedOn, t.cancelledOn, t.heldOn, t.recordedOn, t.talkerConfirmedOn, t.talkeeConfirmedOn, t.disputedOn, t.closedOn, JSON.stringify(t.disputedRecords), t.unansweredYears],
  );

/** Whether this talker's offer to this talkee for the day waits for an answer already; two at once take turns. */
export async function hasOpenOffer(sql: Statements, institutionId: string, talkerId: string, talkeeId: string, plannedOn: string): Promise<boolean> {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'offer', $1::text, $2::text, $3::text, $4::text), 0))`, [institutionId, talkerId, talkeeId, plannedOn]);
  const open = await sql.query(
    `select 1 from app.talk where institution_id = $1 and talker_id = $2 and talkee_id = $3 and planned_on = $4
       and offered_on is not null and accepted_on is null and declined_on is null and cancelled_on is null and held_on is null limit 1`,
    [institutionId, talkerId, talkeeId, plannedOn],
  );
  return open.length > 0;
}

export type NewTalk = TalkTerms & Pick<Talk, 'id' | 'talkerId' | 'talkeeId' | 'topicClass' | 'offeredOn' | 'proposedById' | 'acceptedOn'>;

/** A talk that is offered, or agreed on at once where it answers a wish of the talkee's. */
export const insertTalk = (sql: Statements, institutionId: string, t: NewTalk): Promise<unknown> =>
  sql.query(
    `insert into app.talk (institution_id, id, talker_id, talkee_id, topic_class, planned_on, planned_at, channel, place, offered_on, proposed_by_id, proposed_on, accepted_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $12)`,
    [institutionId, t.id, t.talkerId, t.talkeeId, t.topicClass, t.plannedOn, t.plannedAt, t.channel, t.place, t.offeredOn, t.proposedById, t.acceptedOn],
  );

/**
 * SQL: talks of years that are in `$2`, an array: held in one, also by a record that was disputed, or planned or offered for one, or unanswered at its end. An offer counts for
 * the year it was planned for, also where the talk was held in the next.
 */
export const ofYears = `(extract(year from coalesce(t.held_on, t.planned_on, t.offered_on)) = any($2) or extract(year from coalesce(t.planned_on, t.offered_on)) = any($2)
  or t.unanswered_years && $2::integer[] or exists (select from jsonb_array_elements(t.disputed_records) r where left(r ->> 'heldOn', 4)::integer = any($2)))`;

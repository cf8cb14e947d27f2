import type { Statements } from '@tongxin/directory';
import { decodeCursor, pageOf, type Page } from '@tongxin/subgraph';
import type { Talk } from './talk';

export const talkColumns = `t.id, t.talker_id as "talkerId", t.talkee_id as "talkeeId", t.planned_on as "plannedOn", t.offered_on as "offeredOn", t.accepted_on as "acceptedOn",
  t.declined_on as "declinedOn", t.held_on as "heldOn", t.recorded_on as "recordedOn", t.talker_confirmed_on as "talkerConfirmedOn", t.talkee_confirmed_on as "talkeeConfirmedOn"`;

/** A talk of this participant, or null: a lookup is limited to what the viewer may see. */
export async function findTalk(sql: Statements, institutionId: string, id: string, participant: string, lock = ''): Promise<Talk | null> {
  const [row] = await sql.query<Talk>(
    `select ${talkColumns} from app.talk t where t.institution_id = $1 and t.id = $2 and $3 in (t.talker_id, t.talkee_id) ${lock}`,
    [institutionId, id, participant],
  );
  return row ?? null;
}

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

import { addDays } from '@tongxin/calendar';
import type { Sql } from '@tongxin/database';
import type { WorkItem } from '../work-items/work-item';
import { workItemColumns } from '../work-items/work-item.query';
import type { Digest } from './digest';

type Reads = Pick<Sql, 'query'>;

export async function findDigest(sql: Reads, institutionId: string, personId: string, day: string): Promise<Digest | null> {
  const [row] = await sql.query<Digest>(
    `select person_id as "personId", day, item_ids as "itemIds" from app.digest where institution_id = $1 and person_id = $2 and day = $3`, [institutionId, personId, day]);
  return row ?? null;
}

/** Open items of the whole institution that are due on the day or were before. */
export const itemsDueBy = (sql: Reads, institutionId: string, day: string): Promise<WorkItem[]> =>
  sql.query<WorkItem>(`select ${workItemColumns} from app.work_item w where w.institution_id = $1 and w.open and w.due_on <= $2`, [institutionId, day]);

/** Whoever has the day's digest already keeps it as it is. */
export const insertDigests = (sql: Reads, institutionId: string, digests: readonly Digest[]): Promise<unknown> =>
  sql.query(
    `insert into app.digest (institution_id, person_id, day, item_ids)
     select $1, d."personId", d.day, d."itemIds" from jsonb_to_recordset($2::jsonb) as d("personId" uuid, day date, "itemIds" uuid[]) on conflict do nothing`,
    [institutionId, JSON.stringify(digests)],
  );

/** Days that a closed item is kept, as the trace of its revision. */
const keptDays = 365;

/** Digests of days before, and items that were closed and are long past. */
export async function deletePast(sql: Reads, institutionId: string, day: string): Promise<void> {
  await sql.query(`delete from app.digest where institution_id = $1 and day < $2`, [institutionId, day]);
  await sql.query(`delete from app.work_item where institution_id = $1 and not open and due_on < $2`, [institutionId, addDays(day, -keptDays)]);
}

import type { Statements } from '@tongxin/directory';
import { matterColumns, matters, type MatterRow } from '../matters/matter.query';
import { requestColumns, type RequestRow } from '../talk-requests/talk-request.query';
import { itemsOfMatter, itemsOfRequest } from './work-item';
import type { RecordItems } from './work-item.query';

/**
 * What follows from who heads a unit and who is in service: the items of every matter that is open and of every request that waits, as of a day. Whatever somebody is
 * changing at the moment is left out, for that change sees to its own items.
 */
export async function recordsToTidy(sql: Statements, institutionId: string, day: string): Promise<RecordItems[]> {
  const open = await sql.query<MatterRow>(
    `select ${matterColumns} from ${matters('$2::date')} where m.institution_id = $1 and m.closed_on is null and m.withdrawn_on is null
       and (m.feedback_on is null or exists (select from app.work_item_source s where s.institution_id = $1 and s.record_id = m.id))
     order by m.id for no key update of m skip locked`,
    [institutionId, day],
  );
  const waiting = await sql.query<RequestRow>(
    `select ${requestColumns('$2::date')} from app.talk_request r
     where r.institution_id = $1 and r.chosen_id is not null and r.talk_id is null and r.unavailable_on is null and r.withdrawn_on is null order by r.id for no key update of r skip locked`,
    [institutionId, day],
  );
  return [
    ...open.map((row): RecordItems => ({ type: 'MATTER', id: row.id, items: itemsOfMatter(row, day) })),
    ...waiting.map((row): RecordItems => ({ type: 'TALK_REQUEST', id: row.id, items: row.chosenThere && row.requesterServes ? itemsOfRequest(row) : [] })),
  ];
}

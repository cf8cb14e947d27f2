import type { Tx } from '@tongxin/database';
import { newEvent, talkDutyMet } from '@tongxin/event-contracts';
import { saveEvents } from '@tongxin/events';
import type { Context } from '../context';
import { recomputeDuties } from '../must-talks/recompute-duties';
import { talkStatus, type Talk } from './talk';

const settles = (talk: Talk, today: string): boolean => ['CONFIRMED', 'CLOSED', 'DECLINED'].includes(talkStatus(talk, today));

/** `TalkDutyMet` for each duty of the pair in the year, once the talk settles it: the same event whether it was held or declined. */
export async function saveTalkDutiesMet(tx: Tx, ctx: Context, institutionId: string, before: Talk, after: Talk): Promise<void> {
  if (settles(before, ctx.today()) || !settles(after, ctx.today())) return;
  const year = Number((after.heldOn ?? after.plannedOn ?? ctx.today()).slice(0, 4));
  // A year nobody has worked out yet, such as the new one on 1 January, is worked out first: an event needs a duty that stays.
  const [kept] = await tx.query(`select 1 from app.duty_year where institution_id = $1 and year = $2`, [institutionId, year]);
  if (!kept) await recomputeDuties(tx, institutionId, [year]);
  const duties = await tx.query<{ id: string }>(
    `select id from app.talk_duty where institution_id = $1 and year = $2 and low_id = least($3::uuid, $4::uuid) and high_id = greatest($3::uuid, $4::uuid) order by id for update`,
    [institutionId, year, after.talkerId, after.talkeeId],
  );
  await saveEvents(tx, duties.map(({ id }) =>
    newEvent(talkDutyMet, { id: ctx.newId(), institutionId, entity: `talk-duty/${id}`, occurredAt: ctx.now(), payload: { dutyId: id, year } })));
}

import type { Tx } from '@tongxin/database';
import { newEvent, talkDutyMet } from '@tongxin/event-contracts';
import { saveEvents } from '@tongxin/events';
import type { Context } from '../context';
import { dayWithin, dutyStatesOn, loadYear, type Pair } from '../coverage/coverage.query';
import { isKept, recomputeDuties } from '../must-talks/recompute-duties';
import { isYearKept } from '../retention/retention';
import { talkStatus, type Talk } from './talk';

export interface DutiesMet extends Pick<Context, 'now' | 'newId'> {
  institutionId: string;
  year: number;
  /** Duties that are met by the end of this day. */
  day: string;
  /** Of these two people alone. */
  pair?: Pair;
}

/**
 * `TalkDutyMet` for each duty that is met and has none yet: one for a duty, whether its talk was held or declined, or its offer left unanswered. The outbox keeps the
 * newest event of an entity for good, and so says which duties have theirs; whoever asks holds their rows, so that two at once do not both write it.
 */
export async function saveDutiesMet(tx: Tx, { institutionId, year, day, pair, now, newId }: DutiesMet): Promise<void> {
  const met = dutyStatesOn(await loadYear(tx, institutionId, year, pair), day).filter((duty) => duty.met).map((duty) => duty.id);
  const held = await tx.query<{ id: string }>('select id from app.talk_duty where institution_id = $1 and id = any($2) order by id for update', [institutionId, met]);
  const told = await tx.query<{ entity: string }>(
    `select entity from ops.outbox where institution_id = $1 and entity = any($2) and type = $3`, [institutionId, held.map(({ id }) => entityOf(id)), talkDutyMet.type]);
  const known = new Set(told.map(({ entity }) => entity));
  const fresh = held.filter(({ id }) => !known.has(entityOf(id)));
  await saveEvents(tx, fresh.map(({ id }) =>
    newEvent(talkDutyMet, { id: newId(), institutionId, entity: entityOf(id), occurredAt: now(), payload: { dutyId: id, year } })));
}

const entityOf = (dutyId: string): string => `talk-duty/${dutyId}`;
const settles = (talk: Talk, today: string): boolean => ['CONFIRMED', 'CLOSED', 'DECLINED'].includes(talkStatus(talk, today));

/** `TalkDutyMet` for the duties of the pair that the change of their talk settles at once; what time alone settles is told by `settleDuties`. */
export async function saveTalkDutiesMet(tx: Tx, ctx: Context, institutionId: string, before: Talk, after: Talk): Promise<void> {
  if (settles(before, ctx.today()) || !settles(after, ctx.today())) return;
  const year = Number((after.heldOn ?? after.plannedOn ?? ctx.today()).slice(0, 4));
  if (!isYearKept(year, ctx.today())) return;
  // A year nobody has worked out yet, such as the new one on 1 January, is worked out first: an event needs a duty that stays.
  if (!(await isKept(tx, institutionId, year))) await recomputeDuties(tx, institutionId, [year]);
  await saveDutiesMet(tx, { institutionId, year, day: dayWithin(year, null, ctx.today()), pair: [after.talkerId, after.talkeeId], now: () => ctx.now(), newId: () => ctx.newId() });
}

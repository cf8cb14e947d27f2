import type { Tx } from '@tongxin/database';
import { newEvent, talkDutyMet, talkDutyReopened } from '@tongxin/event-contracts';
import { saveEvents } from '@tongxin/events';
import type { Context } from '../context';
import { dutyStates } from '../coverage/coverage';
import { dutyStatesOn, loadYear, talksBy } from '../coverage/coverage.query';

export interface DutiesMet extends Pick<Context, 'now' | 'newId'> {
  institutionId: string;
  year: number;
  /** Duties that are met by the end of this day, */
  day: string;
  /** by what is settled by the end of this one: later where the year is over. */
  known: string;
}

/**
 * `TalkDutyMet` for each duty that is met and has none yet: one for a duty, whether its talk was held or declined, or its offer left unanswered; `TalkDutyReopened` where
 * one was told that is met no longer. The outbox keeps the newest event of an entity for good, and so says what was told of a duty; whoever asks holds their rows, so
 * that two at once do not both write it.
 */
export async function saveDutiesMet(tx: Tx, { institutionId, year, day, known, now, newId }: DutiesMet): Promise<void> {
  const loaded = await loadYear(tx, institutionId, year);
  const met = new Set(dutyStatesOn(loaded, day, known).filter((duty) => duty.met).map((duty) => duty.id));
  const open = new Set(dutyStates(loaded.duties, talksBy(loaded, known), day).filter((duty) => !duty.met).map((duty) => duty.id));
  const held = await tx.query<{ id: string }>('select id from app.talk_duty where institution_id = $1 and id = any($2) order by id for update', [institutionId, [...met, ...open]]);
  const told = await tx.query<{ entity: string }>(
    `select entity from (select distinct on (entity) entity, type from ops.outbox where institution_id = $1 and entity = any($2) order by entity, id desc) newest where type = $3`,
    [institutionId, held.map(({ id }) => entityOf(id)), talkDutyMet.type]);
  const wereTold = new Set(told.map(({ entity }) => entity));
  const tell = (of: ReadonlySet<string>, wasTold: boolean): string[] => held.flatMap(({ id }) => (of.has(id) && wereTold.has(entityOf(id)) === wasTold ? [id] : []));
  const event = (contract: typeof talkDutyMet) => (id: string) => newEvent(contract, { id: newId(), institutionId, entity: entityOf(id), occurredAt: now(), payload: { dutyId: id, year } });
  await saveEvents(tx, [...tell(met, false).map(event(talkDutyMet)), ...tell(open, true).map(event(talkDutyReopened))]);
}

const entityOf = (dutyId: string): string => `talk-duty/${dutyId}`;

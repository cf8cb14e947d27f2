import { addDays, yearOf } from '@tongxin/calendar';
import { defineDailyJob } from '@tongxin/jobs';
import { newId } from '@tongxin/subgraph';
import { dayWithin } from '../coverage/day-shown';
import { isKept, lockDuties, recomputeDuties } from '../must-talks/recompute-duties';
import { saveDutiesMet } from './talk-duties-met';

/**
 * Every night: `TalkDutyMet` for duties that are met by the end of the day before, whatever met them: a talk that both confirmed, seven days of silence (T-13), a decline
 * or an offer that the year left unanswered (T-12). Told with the answer itself, an event would tell one answer from another (line 3). Not of the day that begins: until it
 * is over its offers can be answered and its records disputed. What is met no longer is told as well. The year before is looked at too, since a talk of it may be
 * recorded in this one; a year that the institution does not keep has no duties to tell of.
 */
export const settleDuties = defineDailyJob({
  name: 'settle-duties',
  at: '00:05',
  async run({ tx, institutionId, payload, now }) {
    const ended = addDays(payload.day, -1);
    const year = yearOf(ended);
    await lockDuties(tx, institutionId);
    if (!(await isKept(tx, institutionId, year))) await recomputeDuties(tx, institutionId, [year]);
    for (const each of [year - 1, year]) {
      if (await isKept(tx, institutionId, each)) await saveDutiesMet(tx, { institutionId, year: each, day: dayWithin(each, null, ended), known: ended, now: () => now, newId });
    }
  },
});

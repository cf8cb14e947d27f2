import { defineDailyJob } from '@tongxin/jobs';
import { newId } from '@tongxin/subgraph';
import { keptSince } from '../counselling/counselling';
import { deleteOldReferrals } from '../counselling/counselling.query';
import { lockDuties } from '../must-talks/recompute-duties';
import { saveWorkItems } from '../work-items/save-work-items';
import { deletePastDuties, deletePastRecords, deleteUnusedKeys } from './delete-past-years.query';
import { firstKeptYear, keptFrom } from './retention';

/**
 * Every night: what its columns promise to keep no longer is deleted, with envelopes, keys and whatever waited for somebody because of it. Most nights there is nothing:
 * years end together. Visits at home and letters have jobs of their own.
 */
export const deletePastYears = defineDailyJob({
  name: 'delete-past-years',
  at: '00:30',
  async run({ tx, institutionId, payload, now }) {
    const from = keptFrom(payload.day);
    await lockDuties(tx, institutionId);
    await deletePastDuties(tx, institutionId, firstKeptYear(payload.day));
    const gone = await deletePastRecords(tx, institutionId, from);
    await saveWorkItems(tx, { newId, now: () => now }, institutionId, gone.map((id) => ({ type: 'TALK', id, items: [] })));
    await deleteUnusedKeys(tx, institutionId, from, payload.day);
    await deleteOldReferrals(tx, institutionId, keptSince(payload.day));
  },
});

import { deletePastAbsences } from '../absences/absence.query';
import { defineDailyJob } from '@tongxin/jobs';
import { followWhoIsThere } from '../talk-requests/asking.query';
import { newId } from '@tongxin/subgraph';
import { saveWorkItems, tellChanged } from './save-work-items';
import { recordsToTidy } from './tidy-work-items.query';
import { closePast } from './work-item.query';

/**
 * Every night, before the digest: what nobody does and time alone changes. An appointment, and a question about a day, is nobody's once that day is over, whatever became
 * of it; a matter is the head's who answers for its unit now, and an answered one leaves its raiser's inbox; a request is nobody's whose asker or chosen person has left, or whose
 * chosen person is absent, and is asked anew of whoever is back (S-03); an absence that is over is forgotten. Nothing
 * is opened for silence: a request that waits longer than two workdays stays the same item, now late, and a record that nobody confirms settles itself (T-13).
 */
export const tidyWorkItems = defineDailyJob({
  name: 'tidy-work-items',
  at: '00:10',
  async run({ tx, institutionId, payload, now }) {
    const terms = { newId, now: () => now };
    await deletePastAbsences(tx, institutionId, payload.day);
    await followWhoIsThere(tx, institutionId, payload.day);
    await tellChanged(tx, terms, institutionId, await closePast(tx, institutionId, payload.day));
    await saveWorkItems(tx, terms, institutionId, await recordsToTidy(tx, institutionId, payload.day));
  },
});

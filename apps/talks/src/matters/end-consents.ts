import { defineDailyJob } from '@tongxin/jobs';
import { newId } from '@tongxin/subgraph';
import { saveWorkItems } from '../work-items/save-work-items';
import { helpKeptSince, helpTermFrom } from './matter';
import { destroyWordsOfHelp, endHelp } from './matter.query';

/** Every night: the consents to difficulties of one's own that have run out. What is closed loses its words thirty days later, what is open after a year; unanswered it is withdrawn, and whether it is solved stays the raiser's to say (line 6). */
export const endConsents = defineDailyJob({
  name: 'end-consents',
  at: '00:20',
  async run({ tx, institutionId, payload, now }) {
    await destroyWordsOfHelp(tx, institutionId, helpKeptSince(payload.day));
    const ended = await endHelp(tx, institutionId, helpTermFrom(payload.day), payload.day);
    await saveWorkItems(tx, { newId, now: () => now }, institutionId, ended.map((id) => ({ type: 'MATTER', id, items: [] })));
  },
});

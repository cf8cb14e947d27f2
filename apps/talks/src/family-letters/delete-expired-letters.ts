import { defineDailyJob } from '@tongxin/jobs';
import { keptSince } from './family-letter';
import { deleteExpired } from './family-letter.query';

/** Every night: letters of which a year has passed are deleted, and the choice of whoever is no longer in service (T-25). */
export const deleteExpiredLetters = defineDailyJob({
  name: 'delete-expired-letters',
  at: '00:20',
  async run({ tx, institutionId, payload }) {
    await deleteExpired(tx, institutionId, keptSince(payload.day), payload.day);
  },
});

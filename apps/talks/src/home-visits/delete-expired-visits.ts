import { defineDailyJob } from '@tongxin/jobs';
import { keptSince } from './home-visit';
import { deleteExpiredVisits } from './home-visit.query';

/** Every night: visits of which a year has passed are deleted (T-23). */
export const deleteExpired = defineDailyJob({
  name: 'delete-expired-visits',
  at: '00:15',
  async run({ tx, institutionId, payload }) {
    await deleteExpiredVisits(tx, institutionId, keptSince(payload.day));
  },
});

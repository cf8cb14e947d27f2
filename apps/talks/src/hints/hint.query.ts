import type { Statements } from '@tongxin/directory';
import type { LastOffer } from './hint';

/** Of the person's own talks, the last day of offering or holding by the other one. */
export const lastOffers = (sql: Statements, institutionId: string, personId: string): Promise<LastOffer[]> =>
  sql.query<LastOffer>(
    `select case when t.talker_id = $2 then t.talkee_id else t.talker_id end as "otherId", max(greatest(t.offered_on, t.held_on))::text as day
     from app.talk t where t.institution_id = $1 and $2 in (t.talker_id, t.talkee_id) and (t.offered_on is not null or t.held_on is not null) group by 1`,
    [institutionId, personId],
  );

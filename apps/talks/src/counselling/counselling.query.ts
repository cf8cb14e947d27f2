import type { Statements } from '@tongxin/directory';
import type { CounsellingReferral, CounsellingService } from './counselling';

export async function findService(sql: Statements, institutionId: string, lock = ''): Promise<CounsellingService | null> {
  const [row] = await sql.query<CounsellingService>(`select id, name, phone, hours from app.counselling_service where institution_id = $1 ${lock}`, [institutionId]);
  return row ?? null;
}

/** One card an institution. @returns its id */
export async function saveService(sql: Statements, institutionId: string, s: CounsellingService): Promise<string> {
  const [row] = await sql.query<{ id: string }>(
    `insert into app.counselling_service as c (institution_id, id, name, phone, hours) values ($1, $2, $3, $4, $5)
     on conflict (institution_id) do update set name = excluded.name, phone = excluded.phone, hours = excluded.hours returning c.id`,
    [institutionId, s.id, s.name, s.phone, s.hours],
  );
  return row?.id ?? s.id;
}

/** One's own referrals that are still kept, the newest first; at most one a day. */
export const loadReferrals = (sql: Statements, institutionId: string, personId: string, since: string): Promise<CounsellingReferral[]> =>
  sql.query<CounsellingReferral>(
    `select id, person_id as "personId", taken_on as "takenOn" from app.counselling_referral where institution_id = $1 and person_id = $2 and taken_on >= $3 order by taken_on desc limit 100`,
    [institutionId, personId, since],
  );

/** @returns the id of the day's referral, this one or the one that was there */
export async function insertReferral(sql: Statements, institutionId: string, r: CounsellingReferral): Promise<string> {
  const [row] = await sql.query<{ id: string }>(
    `insert into app.counselling_referral as c (institution_id, id, person_id, taken_on) values ($1, $2, $3, $4)
     on conflict (institution_id, person_id, taken_on) do update set taken_on = excluded.taken_on returning c.id`,
    [institutionId, r.id, r.personId, r.takenOn],
  );
  return row?.id ?? r.id;
}

/** Deletes one of the person's own. @returns whether there was one */
export async function deleteReferral(sql: Statements, institutionId: string, personId: string, id: string): Promise<boolean> {
  return (await sql.query(`with gone as (delete from app.counselling_referral where institution_id = $1 and person_id = $2 and id = $3 returning id) select id from gone`, [institutionId, personId, id])).length > 0;
}

/** Deletes what is kept no longer, of the whole institution. */
export const deleteOldReferrals = (sql: Statements, institutionId: string, since: string): Promise<unknown> =>
  sql.query(`delete from app.counselling_referral where institution_id = $1 and taken_on < $2`, [institutionId, since]);

import type { Sql } from '@tongxin/database';
import type { Access } from './record-access';

/** Rows of records that are this person's, their own doings left out. */
const ofOthers = 'institution_id = $1 and person_id = $2 and actor_person_id is distinct from $2';

/** Newest first, behind `after` (an entry's id). */
export const listAccesses = (db: Pick<Sql, 'query'>, institutionId: string, personId: string, after: string | null, limit: number): Promise<Access[]> =>
  db.query<Access>(
    `select id::text, at, kind, actor_person_id as "actorPersonId", actor_administrator as "actorAdministrator", operation, subject_type as "subjectType"
     from app.audit_entry where ${ofOthers} and ($3::bigint is null or audit_entry.id < $3) order by audit_entry.id desc limit $4`,
    [institutionId, personId, after, limit],
  );

export async function countAccesses(db: Pick<Sql, 'query'>, institutionId: string, personId: string): Promise<number> {
  const [row] = await db.query<{ n: number }>(`select count(*)::int as n from app.audit_entry where ${ofOthers}`, [institutionId, personId]);
  return row?.n ?? 0;
}

import type { Sql } from '@tongxin/database';
import type { Access } from './record-access';

type Kind = Access['kind'];

/** Rows of records that are this person's, their own doings left out; of one kind, or of both. */
const ofOthers = 'institution_id = $1 and person_id = $2 and actor_person_id is distinct from $2 and ($3::text is null or kind = $3)';

/** Newest first, behind `after` (an entry's id). */
export const listAccesses = (
  db: Pick<Sql, 'query'>, institutionId: string, personId: string, { after, limit, kind = null }: { after: string | null; limit: number; kind?: Kind | null },
): Promise<Access[]> =>
  db.query<Access>(
    `select id::text, at, kind, actor_person_id as "actorPersonId", actor_administrator as "actorAdministrator", operation, subject_type as "subjectType"
     from app.audit_entry where ${ofOthers} and ($4::bigint is null or audit_entry.id < $4) order by audit_entry.id desc limit $5`,
    [institutionId, personId, kind, after, limit],
  );

export async function countAccesses(db: Pick<Sql, 'query'>, institutionId: string, personId: string, kind: Kind | null = null): Promise<number> {
  const [row] = await db.query<{ n: number }>(`select count(*)::int as n from app.audit_entry where ${ofOthers}`, [institutionId, personId, kind]);
  return row?.n ?? 0;
}

import type { Sql } from '@tongxin/database';
import type { Access } from './record-access';

/** Which rows of somebody's records; left out: all of them. */
export interface Shown {
  kind: Access['kind'];
  /** Types of records. */
  types: readonly string[];
}

/** Rows of records that are this person's, their own doings left out. */
const ofOthers = `institution_id = $1 and person_id = $2 and actor_person_id is distinct from $2
  and ($3::text is null or kind = $3) and ($4::text[] is null or subject_type = any($4))`;

/** Newest first, behind `after` (an entry's id). */
export const listAccesses = (
  db: Pick<Sql, 'query'>, institutionId: string, personId: string, { after, limit, shown = null }: { after: string | null; limit: number; shown?: Shown | null },
): Promise<Access[]> =>
  db.query<Access>(
    `select id::text, at, kind, actor_person_id as "actorPersonId", actor_administrator as "actorAdministrator", operation, subject_type as "subjectType"
     from app.audit_entry where ${ofOthers} and ($5::bigint is null or audit_entry.id < $5) order by audit_entry.id desc limit $6`,
    [institutionId, personId, shown?.kind ?? null, shown?.types ?? null, after, limit],
  );

export async function countAccesses(db: Pick<Sql, 'query'>, institutionId: string, personId: string, shown: Shown | null = null): Promise<number> {
  const [row] = await db.query<{ n: number }>(`select count(*)::int as n from app.audit_entry where ${ofOthers}`, [institutionId, personId, shown?.kind ?? null, shown?.types ?? null]);
  return row?.n ?? 0;
}

import type { RequestDatabase, Sql } from './request-database';

export interface AuditActor {
  institutionId: string;
  personId: string | null;
  administrator: string | null;
}

export interface AuditSubject {
  /** GraphQL type name of what was written or read. */
  type: string;
  id: string;
  /** The person whose record it is, who may read of it; a record of two people is one subject for each. Left out: it is nobody's. */
  ofPersonId?: string | null;
}

/** The same record, once for each person it is of. */
export const subjectOf = (type: string, id: string, ...people: readonly string[]): AuditSubject[] => people.map((ofPersonId) => ({ type, id, ofPersonId }));

/** One row per subject: who did which operation to what, and whose it is. Never what the value was. It waits in `ops.audit_unchained` for the chain (libs/audit). */
export async function saveAudit(
  tx: Sql,
  actor: AuditActor,
  row: { kind: 'READ' | 'WRITE'; operation: string; requestId: string; at: Date; subjects: AuditSubject[] },
): Promise<void> {
  if (row.subjects.length === 0) return;
  await tx.query(
    `with saved as (
       insert into app.audit_entry (institution_id, at, kind, operation, request_id, actor_person_id, actor_administrator, subject_type, subject_id, person_id)
       select $1, $2, $3, $4, $5, $6, $7, s.type, s.id, s.person from unnest($8::text[], $9::text[], $10::uuid[]) as s(type, id, person)
       returning institution_id, id
     ) insert into ops.audit_unchained (institution_id, entry_id) select institution_id, id from saved`,
    [actor.institutionId, row.at, row.kind, row.operation, row.requestId, actor.personId, actor.administrator,
      row.subjects.map((s) => s.type), row.subjects.map((s) => s.id), row.subjects.map((s) => s.ofPersonId ?? null)],
  );
}

/**
 * Collects reads of other people's L3/L4 data while a request resolves; the loader that fetches such data calls `read`.
 * `flush` writes them in a transaction of their own before the answer leaves. Reading one's own data leaves no row.
 */
export class ReadAudit {
  private readonly subjects = new Map<string, AuditSubject>();

  constructor(private readonly actor: AuditActor | null) {}

  /** `of`: whose record it is. Who is one of them reads their own; else each of them can see that it was read. */
  read(type: string, id: string, of: string | null | readonly string[]): void {
    const people = typeof of === 'string' ? [of] : (of ?? []);
    if (!this.actor || (this.actor.personId !== null && people.includes(this.actor.personId))) return;
    for (const subject of people.length === 0 ? [{ type, id }] : subjectOf(type, id, ...people)) {
      this.subjects.set(`${type}/${id}/${subject.ofPersonId ?? ''}`, subject);
    }
  }

  async flush(db: RequestDatabase, operation: string, requestId: string, at: Date): Promise<void> {
    const actor = this.actor;
    if (!actor || this.subjects.size === 0) return;
    const subjects = [...this.subjects.values()];
    this.subjects.clear();
    await db.transaction((tx) => saveAudit(tx, actor, { kind: 'READ', operation, requestId, at, subjects }));
  }
}

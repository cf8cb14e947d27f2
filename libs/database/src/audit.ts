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
}

/** One row per subject: who did which operation to what. Never what the value was. */
export async function saveAudit(
  tx: Sql,
  actor: AuditActor,
  row: { kind: 'READ' | 'WRITE'; operation: string; requestId: string; at: Date; subjects: AuditSubject[] },
): Promise<void> {
  if (row.subjects.length === 0) return;
  await tx.query(
    `insert into app.audit_entry (institution_id, at, kind, operation, request_id, actor_person_id, actor_administrator, subject_type, subject_id)
     select $1, $2, $3, $4, $5, $6, $7, s.type, s.id from unnest($8::text[], $9::text[]) as s(type, id)`,
    [actor.institutionId, row.at, row.kind, row.operation, row.requestId, actor.personId, actor.administrator,
      row.subjects.map((s) => s.type), row.subjects.map((s) => s.id)],
  );
}

/**
 * Collects reads of other people's L3/L4 data while a request resolves; the loader that fetches such data calls `read`.
 * `flush` writes them in a transaction of their own before the answer leaves. Reading one's own data leaves no row.
 */
export class ReadAudit {
  private readonly subjects = new Map<string, AuditSubject>();

  constructor(private readonly actor: AuditActor | null) {}

  read(type: string, id: string, ofPersonId: string | null): void {
    if (!this.actor || (ofPersonId !== null && ofPersonId === this.actor.personId)) return;
    this.subjects.set(`${type}/${id}`, { type, id });
  }

  async flush(db: RequestDatabase, operation: string, requestId: string, at: Date): Promise<void> {
    const actor = this.actor;
    if (!actor || this.subjects.size === 0) return;
    const subjects = [...this.subjects.values()];
    this.subjects.clear();
    await db.transaction((tx) => saveAudit(tx, actor, { kind: 'READ', operation, requestId, at, subjects }));
  }
}

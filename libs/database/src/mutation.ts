import { createHash } from 'node:crypto';
import { accept, type Outcome } from '@tongxin/outcome';
import { saveAudit, type AuditActor, type AuditSubject } from './audit';
import type { RequestDatabase, Tx } from './request-database';

/** The same key with another body: GraphQL code IDEMPOTENCY_CONFLICT. */
export class IdempotencyConflict extends Error {}

export interface MutationCall {
  actor: AuditActor;
  /** GraphQL field name. */
  operation: string;
  requestId: string;
  now: Date;
  /** The client's key, if it gave one; valid 24 h for this viewer. */
  idempotencyKey: string | null;
  /** The input without the key; its hash tells a replay from a different call. */
  body: unknown;
}

class Refused extends Error {
  constructor(readonly outcome: Outcome<never, string>) {
    super('refused');
  }
}

/**
 * Runs one root mutation field as one transaction: idempotency row, change, outbox and audit. The work answers the id of the object it changed, so that a
 * replay resolves the payload afresh under today's rights. A refusal saves nothing and does not use up the key.
 */
export async function runMutation<R extends string>(
  db: RequestDatabase,
  call: MutationCall,
  work: (tx: Tx) => Promise<Outcome<{ id: string; audit: AuditSubject[] }, R>>,
): Promise<Outcome<string, R>> {
  const { actor } = call;
  const owner = actor.personId ?? actor.administrator ?? '';
  const hash = createHash('sha256').update(JSON.stringify([call.operation, call.body])).digest();
  try {
    return await db.transaction(async (tx) => {
      if (call.idempotencyKey !== null) {
        await tx.query(`delete from app.idempotency where institution_id = $1 and created_at < $2`, [actor.institutionId, new Date(call.now.getTime() - 86_400_000)]);
        const taken = await tx.query(
          `insert into app.idempotency (institution_id, viewer, key, body_hash, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning key`,
          [actor.institutionId, owner, call.idempotencyKey, hash, call.now],
        );
        if (taken.length === 0) return replay(tx, owner, call.idempotencyKey, hash) as Promise<Outcome<string, R>>;
      }
      const outcome = await work(tx);
      if (!outcome.ok) throw new Refused(outcome);
      if (call.idempotencyKey !== null) {
        await tx.query(`update app.idempotency set result_id = $3 where viewer = $1 and key = $2`, [owner, call.idempotencyKey, outcome.value.id]);
      }
      await saveAudit(tx, actor, { kind: 'WRITE', operation: call.operation, requestId: call.requestId, at: call.now, subjects: outcome.value.audit });
      return accept(outcome.value.id);
    });
  } catch (error) {
    if (error instanceof Refused) return error.outcome as Outcome<never, R>;
    throw error;
  }
}

async function replay(tx: Tx, viewer: string, key: string, hash: Buffer): Promise<Outcome<string, never>> {
  const [row] = await tx.query<{ body_hash: Buffer; result_id: string }>(`select body_hash, result_id from app.idempotency where viewer = $1 and key = $2`, [viewer, key]);
  if (!row || !row.body_hash.equals(hash)) throw new IdempotencyConflict();
  return accept(row.result_id);
}


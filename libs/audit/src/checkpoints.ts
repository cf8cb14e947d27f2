import type { Sql } from '@tongxin/events';
import type { SigningKey } from '@tongxin/viewer';
import { signCheckpoint, type Checkpoint } from './checkpoint';

/** Saves a checkpoint of the tenant's chain; the one that is there for a position stays. */
export async function saveCheckpoint(sql: Sql, service: string, institution: string, end: { position: number; hash: Buffer }, at: Date, key: SigningKey | null): Promise<Checkpoint> {
  const checkpoint = { institution, service, position: end.position, hash: end.hash.toString('hex'), at: at.toISOString() };
  await sql.query(
    `insert into app.audit_checkpoint (institution_id, position, hash, at, signature) values ($1, $2, $3, $4, $5) on conflict (institution_id, position) do nothing`,
    [institution, end.position, end.hash, at, key ? await signCheckpoint(checkpoint, key) : null],
  );
  return checkpoint;
}

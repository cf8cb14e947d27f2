import { dayIn } from '@tongxin/calendar';
import { asInstitution, type Sql } from '@tongxin/events';
import type { SigningKey } from '@tongxin/viewer';
import { commitmentOf, genesisOf, hashOf, type ChainedEntry, type Link } from './chain';
import { saveCheckpoint } from './checkpoints';
import { entryColumns } from './entries';
import type { Seams } from './seams';

export interface ChainTerms {
  service: string;
  now: () => Date;
  /** Signs checkpoints; null: they stand unsigned. */
  key: SigningKey | null;
}

/** A chain that grows has a checkpoint this often. */
const CHECKPOINT_EVERY_MS = 3_600_000;

export interface Head {
  position: number;
  hash: Buffer;
  checkpointedAt: Date | null;
}

interface Waiting {
  tx: string;
  institutionId: string;
  entryId: string;
  settled: boolean;
}

/**
 * Chains the rows that wait, in the order in which their transactions began to write, once no older one is running (as libs/events/src/outbox.ts does): what is
 * chained is never overtaken. One transaction: rows leave the queue as they enter the chain, so a worker that dies repeats and skips nothing. The caller
 * holds the lock of this service.
 * @returns how many rows were chained
 */
export async function chainRows(sql: Sql, terms: ChainTerms, limit: number, { faultPoint }: Seams): Promise<number> {
  await sql.query('begin');
  const rows = await sql.query<Waiting>(
    `select tx::text, institution_id as "institutionId", entry_id::text as "entryId", tx < pg_snapshot_xmin(pg_current_snapshot()) as settled
     from ops.audit_unchained order by ops.audit_unchained.tx, ops.audit_unchained.entry_id limit $1`,
    [limit],
  );
  const settled = rows.filter((row) => row.settled);
  await faultPoint('chain:read');
  const byInstitution = new Map<string, string[]>();
  for (const { institutionId, entryId } of settled) byInstitution.set(institutionId, [...(byInstitution.get(institutionId) ?? []), entryId]);
  for (const [institutionId, entryIds] of byInstitution) {
    await chainOf(sql, terms, institutionId, entryIds);
    await faultPoint('chain:linked');
  }
  await sql.query(
    `delete from ops.audit_unchained q using unnest($1::xid8[], $2::uuid[], $3::bigint[]) as d(tx, institution_id, entry_id)
     where q.tx = d.tx and q.institution_id = d.institution_id and q.entry_id = d.entry_id`,
    [settled.map((row) => row.tx), settled.map((row) => row.institutionId), settled.map((row) => row.entryId)],
  );
  await faultPoint('chain:before-commit');
  await sql.query('commit');
  await faultPoint('chain:after-commit');
  return settled.length;
}

async function chainOf(sql: Sql, terms: ChainTerms, institutionId: string, entryIds: readonly string[]): Promise<void> {
  const { service, now, key } = terms;
  await asInstitution(sql, institutionId);
  const found = await sql.query<ChainedEntry>(`select ${entryColumns} from app.audit_entry e where e.institution_id = $1 and e.id = any($2::bigint[])`, [institutionId, entryIds]);
  const entries = new Map(found.map((entry) => [entry.id, entry]));
  const head = (await headOf(sql, institutionId)) ?? { position: 0, hash: genesisOf(service, institutionId), checkpointedAt: null };
  // A clock that is set back ages no row: a day is never before that of the link in front.
  const chainedOn = [dayIn(now()), await dayOf(sql, institutionId, head.position)].reduce((one, other) => (one > other ? one : other));
  const links: (Link & { entryId: string; hash: Buffer })[] = [];
  let { position, hash } = head;
  for (const entryId of entryIds) {
    const entry = entries.get(entryId);
    if (!entry) continue; // gone before it was chained: nobody but a superuser can do that, and there is nothing left to commit to
    const link = { position: (position += 1), chainedOn, commitment: commitmentOf(entry) };
    links.push({ ...link, entryId, hash: (hash = hashOf(hash, link)) });
  }
  if (links.length === 0) return;
  await sql.query(
    `insert into app.audit_chain (institution_id, position, entry_id, chained_on, commitment, hash)
     select $1, l.position, l.entry_id, $2, l.commitment, l.hash from unnest($3::bigint[], $4::bigint[], $5::bytea[], $6::bytea[]) as l(position, entry_id, commitment, hash)`,
    [institutionId, chainedOn, links.map((l) => l.position), links.map((l) => l.entryId), links.map((l) => l.commitment), links.map((l) => l.hash)],
  );
  const due = !head.checkpointedAt || now().getTime() - head.checkpointedAt.getTime() >= CHECKPOINT_EVERY_MS;
  if (due) await saveCheckpoint(sql, service, institutionId, { position, hash }, now(), key);
  await sql.query(
    `insert into ops.audit_head (institution_id, position, hash, checkpointed_at) values ($1, $2, $3, $4)
     on conflict (institution_id) do update set position = excluded.position, hash = excluded.hash, checkpointed_at = excluded.checkpointed_at`,
    [institutionId, position, hash, due ? now() : head.checkpointedAt],
  );
}

/** The day of a link, `YYYY-MM-DD`; empty before the first. */
async function dayOf(sql: Sql, institutionId: string, position: number): Promise<string> {
  const [row] = await sql.query<{ day: string }>(`select chained_on::text as day from app.audit_chain where institution_id = $1 and position = $2`, [institutionId, position]);
  return row?.day ?? '';
}

/** Where the worker left the chain of an institution; null before its first row. */
export async function headOf(sql: Sql, institutionId: string): Promise<Head | null> {
  const [row] = await sql.query<{ position: string; hash: Buffer; checkpointedAt: Date | null }>(
    `select position::text, hash, checkpointed_at as "checkpointedAt" from ops.audit_head where institution_id = $1`, [institutionId]);
  return row ? { ...row, position: Number(row.position) } : null;
}

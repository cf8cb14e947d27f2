import type { Envelope } from '@tongxin/event-contracts';
import type { Sql } from './sql';
import type { Batch } from './transport';

export type Checkpoint = { position: string | null; last_polled_at: Date | null };

/** The consumer's row, locked: batches and rebuilds of one consumer take turns, also where two processes believe to be the one at work. */
export async function lockCheckpoint(tx: Sql, consumer: string): Promise<Checkpoint> {
  const lock = () => tx.query<Checkpoint>('select position, last_polled_at from ops.checkpoint where consumer = $1 for update', [consumer]);
  const [known] = await lock();
  if (known) return known;
  await tx.query('insert into ops.checkpoint (consumer) values ($1) on conflict do nothing', [consumer]);
  const [made] = await lock();
  return made ?? { position: null, last_polled_at: null };
}

/** Notes the batch in inbox and checkpoint. @returns the events that were never applied, each once */
export async function recordBatch(tx: Sql, consumer: string, events: readonly Envelope[], batch: Batch): Promise<Envelope[]> {
  await lockCheckpoint(tx, consumer);
  const fresh = events.length === 0 ? [] : await recordEvents(tx, consumer, events);
  const lastEventAt = batch.events.reduce<string | null>((last, e) => (last === null || e.occurredAt > last ? e.occurredAt : last), null);
  await tx.query(
    `update ops.checkpoint set
      position = case when $5 then greatest(position, $2 collate "C") else position end,
      last_event_at = greatest(last_event_at, $3::timestamptz), last_polled_at = greatest(last_polled_at, $4::timestamptz)
     where consumer = $1`,
    [consumer, batch.position, lastEventAt, batch.caughtUp ? batch.polledAt : null, batch.events.length > 0],
  );
  return fresh;
}

export async function recordEvents(tx: Sql, consumer: string, events: readonly Envelope[]): Promise<Envelope[]> {
  const rows = await tx.query<{ event_id: string }>(
    `insert into ops.inbox (consumer, event_id, institution_id)
     select $1, event_id, institution_id from unnest($2::uuid[], $3::uuid[]) as e(event_id, institution_id)
     on conflict do nothing returning event_id`,
    [consumer, events.map((e) => e.id), events.map((e) => e.institutionId)],
  );
  const unseen = new Set(rows.map((row) => row.event_id));
  return events.filter((event) => unseen.delete(event.id));
}

/**
 * Forgets which events were applied before `before`. They could come again only if a relay had died between publishing and saving its cursor and had
 * not run since: choose a time well beyond any outage (30 days).
 * @returns how many were deleted
 */
export async function compactInbox(sql: Sql, consumer: string, before: Date): Promise<number> {
  const [row] = await sql.query<{ deleted: number }>(
    'with gone as (delete from ops.inbox where consumer = $1 and applied_at < $2 returning 1) select count(*)::int as deleted from gone',
    [consumer, before],
  );
  return row?.deleted ?? 0;
}

import type { Envelope, NewEvent } from '@tongxin/event-contracts';
import type { Sql } from './sql';

/**
 * Saves events in the transaction that makes them true, and wakes the relay when it commits. Call it while the rows of the events' entities are
 * locked (after the update): only then do revisions grow with the entity's history. One statement however many events.
 */
export async function saveEvents(tx: Sql, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    `with saved as (
      insert into ops.outbox (event_id, institution_id, type, version, entity, occurred_at, payload)
      select event_id, institution_id, type, version, entity, occurred_at, payload
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::timestamptz[], $7::jsonb[]) with ordinality
        as e(event_id, institution_id, type, version, entity, occurred_at, payload, n)
      order by n
    ) select pg_notify('outbox', '')`,
    columnsOf(events),
  );
}

/** The columns that outbox and log share, as arrays for `unnest`. */
export const columnsOf = (events: readonly NewEvent[]): unknown[][] => [
  events.map((e) => e.id),
  events.map((e) => e.institutionId),
  events.map((e) => e.type),
  events.map((e) => e.version),
  events.map((e) => e.entity),
  events.map((e) => e.occurredAt),
  events.map((e) => JSON.stringify(e.payload)),
];

export type OutboxPosition = { readonly tx: string; readonly id: string };

/** The next events behind `after`, oldest transaction first. `held`: there are more, but an older transaction is still running. */
export async function readOutbox(sql: Sql, source: string, after: OutboxPosition, limit: number) {
  const rows = await sql.query<OutboxRow>(
    `select tx::text, id::text, event_id, institution_id, type, version, entity, occurred_at, payload, tx < pg_snapshot_xmin(pg_current_snapshot()) as settled
     from ops.outbox where (tx, id) > ($1::xid8, $2::bigint) order by ops.outbox.tx, ops.outbox.id limit $3`,
    [after.tx, after.id, limit],
  );
  const settled = rows.filter((row) => row.settled);
  const last = settled.at(-1);
  return {
    events: settled.map((row): Envelope => ({ ...eventOf(row), revision: row.id, source })),
    end: last ? { tx: last.tx, id: last.id } : after,
    held: settled.length < rows.length,
  };
}

type OutboxRow = EventRow & { tx: string; id: string; settled: boolean };
export type EventRow = { event_id: string; institution_id: string; type: string; version: number; entity: string; occurred_at: Date; payload: unknown };

export const eventOf = (row: EventRow): NewEvent => ({
  id: row.event_id,
  type: row.type,
  version: row.version,
  institutionId: row.institution_id,
  entity: row.entity,
  occurredAt: row.occurred_at.toISOString(),
  payload: row.payload,
});

/**
 * Deletes relayed events that a newer relayed event of the same entity has replaced and that occurred before `before`; the newest of an entity stays.
 * @returns how many were deleted
 */
export async function compactOutbox(sql: Sql, source: string, before: Date): Promise<number> {
  const [row] = await sql.query<{ deleted: number }>(
    `with gone as (
      delete from ops.outbox old using ops.relay_cursor c
      where c.source = $1 and (old.tx, old.id) <= (c.tx, c.id) and old.occurred_at < $2
        and exists (
          select 1 from ops.outbox new
          where new.institution_id = old.institution_id and new.entity = old.entity and new.id > old.id and (new.tx, new.id) <= (c.tx, c.id))
      returning 1
    ) select count(*)::int as deleted from gone`,
    [source, before],
  );
  return row?.deleted ?? 0;
}

import type { Sql } from './sql';

const COUNTED = 10_000;

export type LagOf = {
  /** The service whose outbox its relay empties; left out where it writes no events. */
  readonly source?: string;
  /** The consumer that keeps its directory; left out where it keeps none. */
  readonly consumer?: string;
};

/** How far a service is behind; null where it has no such thing, or, for the directory, has never seen the end of the log. */
export type EventsLag = {
  /** Events that the relay has not sent yet, counted up to 10,000. */
  readonly outboxPending: number | null;
  /** Seconds since the oldest of them occurred; 0 where there is none. */
  readonly outboxOldestSeconds: number | null;
  /** Seconds since the consumer last saw the end of the log with everything applied. */
  readonly directorySeconds: number | null;
};

const seconds = (from: Date, to: Date): number => Math.max(0, (to.getTime() - from.getTime()) / 1000);

/** Asks the service's own database, in one statement each. */
export async function eventsLag(sql: Sql, { source, consumer }: LagOf, now: Date): Promise<EventsLag> {
  const outbox = source === undefined ? null : await pending(sql, source);
  const polledAt = consumer === undefined ? null : await lastPolledAt(sql, consumer);
  return {
    outboxPending: outbox?.count ?? null,
    outboxOldestSeconds: outbox ? (outbox.oldest ? seconds(outbox.oldest, now) : 0) : null,
    directorySeconds: polledAt ? seconds(polledAt, now) : null,
  };
}

async function pending(sql: Sql, source: string): Promise<{ count: number; oldest: Date | null }> {
  const [row] = await sql.query<{ count: number; oldest: Date | null }>(
    `select count(*)::int as count, min(occurred_at) as oldest from (
       select occurred_at from ops.outbox
       where (tx, id) > (select coalesce(max(tx), '0'), coalesce(max(id), 0) from ops.relay_cursor where source = $1) order by tx, id limit $2
     ) rest`,
    [source, COUNTED],
  );
  return row ?? { count: 0, oldest: null };
}

async function lastPolledAt(sql: Sql, consumer: string): Promise<Date | null> {
  const [row] = await sql.query<{ at: Date | null }>('select last_polled_at as at from ops.checkpoint where consumer = $1', [consumer]);
  return row?.at ?? null;
}

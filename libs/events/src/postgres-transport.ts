import type { Envelope } from '@tongxin/event-contracts';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { startExclusiveLoop } from './exclusive-loop';
import { appendToLog, compactLog, parsePosition, positionText, readInstitutionLog, readLog, type LogPosition } from './postgres-log';
import { noSeams, type Seams } from './seams';
import { inTransaction, sqlOf, type Sql } from './sql';
import type { Batch, EventLog, Lag, Subscription, Transport } from './transport';

export type PostgresTransportOptions = {
  /** Database `events` as role `events`. */
  readonly databaseUrl: string;
  readonly logger: Logger;
  readonly now?: () => Date;
};

export type PostgresTransport = Transport & EventLog & {
  /** See `compactLog`. */
  compact(before: Date): Promise<number>;
  /** Removes the subscription of a consumer that is gone for good; as long as it is there, nothing behind it is compacted. */
  forget(consumer: string): Promise<void>;
};

const ORIGIN: LogPosition = { tx: '0', seq: '0' };
const COUNTED = 10_000;

/** The transport over database `events`; see `migrateTransport`. */
export const createPostgresTransport = (options: PostgresTransportOptions): PostgresTransport => createPostgresTransportWithSeams(options, noSeams);

export function createPostgresTransportWithSeams(
  { databaseUrl, logger, now = () => new Date() }: PostgresTransportOptions,
  { faultPoint }: Pick<Seams, 'faultPoint'>,
): PostgresTransport {
  const pool = new Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 5_000, application_name: 'events' });
  pool.on('error', (error) => logger.warn({ err: error }, 'events: an idle connection was lost'));
  const withSql = <T>(work: (sql: Sql) => Promise<T>) => inTransaction(pool, work);

  return {
    publish: (events) =>
      withSql(async (tx) => {
        if (events.length === 0) return;
        await appendToLog(tx, events);
        faultPoint('publish:before-commit');
      }),
    subscribe: (consumer, handler, { batch = 500 } = {}) => subscribe({ databaseUrl, logger, now, faultPoint, consumer, handler, batch }),
    institutions: () =>
      withSql(async (sql) => {
        const rows = await sql.query<{ institution_id: string }>('select distinct institution_id from ops.log order by 1');
        return rows.map((row) => row.institution_id);
      }),
    replay: ({ institutionId, upTo, batch = 1_000 }) => replay(pool, institutionId, parsePosition(upTo), batch),
    compact: (before) => withSql((sql) => compactLog(sql, before)),
    forget: (consumer) => withSql(async (sql) => void (await sql.query('delete from ops.subscription where consumer = $1', [consumer]))),
    close: () => pool.end(),
  };
}

async function* replay(pool: Pool, institutionId: string, upTo: LogPosition, batch: number): AsyncGenerator<Envelope[]> {
  for (let after = ORIGIN; ; ) {
    const { events, end } = await readInstitutionLog(sqlOf(pool), institutionId, after, upTo, batch);
    if (events.length > 0) yield events;
    if (events.length < batch) return;
    after = end;
  }
}

function subscribe({ databaseUrl, logger, now, faultPoint, consumer, handler, batch }: {
  databaseUrl: string; logger: Logger; now: () => Date; faultPoint: Seams['faultPoint'];
  consumer: string; handler: (batch: Batch) => Promise<void>; batch: number;
}): Subscription {
  let lag: Lag = { lastPolledAt: null, behind: 0, failure: null };
  const loop = startExclusiveLoop({
    connectionString: databaseUrl,
    lock: `subscription/${consumer}`,
    channel: 'log',
    logger,
    async step(sql) {
      const polledAt = now();
      const acknowledged = await acknowledgedBy(sql, consumer);
      const { events, end, held } = await readLog(sql, acknowledged, batch);
      const caughtUp = !held && events.length < batch;
      const behind = caughtUp ? events.length : await countBehind(sql, acknowledged);
      if (events.length === 0 && held) return 'held';
      await handler({ events, position: positionText(end), caughtUp, polledAt });
      if (events.length > 0) {
        await sql.query('update ops.subscription set tx = $2::xid8, seq = $3::bigint, acknowledged_at = now() where consumer = $1', [consumer, end.tx, end.seq]);
        faultPoint('consumer:after-acknowledgement');
      }
      lag = { lastPolledAt: polledAt, behind, failure: null };
      if (held) return 'held';
      return caughtUp ? 'idle' : 'more';
    },
    onFailure: (failure) => { lag = { ...lag, failure }; },
  });
  return { stop: loop.stop, lag: () => lag };
}

/** How far the consumer has come; a new one begins at the origin, and is known from then on, so that compaction waits for it. */
async function acknowledgedBy(sql: Sql, consumer: string): Promise<LogPosition> {
  const find = () => sql.query<LogPosition>('select tx::text, seq::text from ops.subscription where consumer = $1', [consumer]);
  const [known] = await find();
  if (known) return known;
  await sql.query('insert into ops.subscription (consumer) values ($1) on conflict do nothing', [consumer]);
  return ORIGIN;
}

async function countBehind(sql: Sql, after: LogPosition): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    'select count(*)::int as count from (select 1 from ops.log where (tx, seq) > ($1::xid8, $2::bigint) limit $3) rest',
    [after.tx, after.seq, COUNTED],
  );
  return row?.count ?? 0;
}

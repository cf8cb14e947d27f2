import type { Logger } from 'pino';
import { compactInbox } from './inbox';
import { compactOutbox } from './outbox';
import type { PostgresTransport } from './postgres-transport';
import { inTransaction, type Connections } from './sql';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export interface CompactionOptions {
  /** The service's own database. */
  readonly pool: Connections;
  readonly transport: Pick<PostgresTransport, 'compact'>;
  readonly logger: Logger;
  /** Whose outbox, for a service that writes events. */
  readonly source?: string;
  /** Whose inbox, for a service that reads them. */
  readonly consumer?: string;
  readonly now?: () => Date;
}

/** One round: replaced events older than a day go from outbox and log, inbox rows after 30 days. */
export async function compactOnce({ pool, transport, source, consumer, now = () => new Date() }: CompactionOptions): Promise<void> {
  const [aDayAgo, aMonthAgo] = [new Date(now().getTime() - dayMs), new Date(now().getTime() - 30 * dayMs)];
  await inTransaction(pool, async (tx) => {
    if (source) await compactOutbox(tx, source, aDayAgo);
    if (consumer) await compactInbox(tx, consumer, aMonthAgo);
  });
  await transport.compact(aDayAgo);
}

/** Compacts every hour until it is stopped; a round that fails is tried again at the next. */
export function startCompaction(options: CompactionOptions): { stop(): void } {
  const timer = setInterval(() => void compactOnce(options).catch((error: unknown) => options.logger.warn({ err: error }, 'compaction failed; it is tried again in an hour')), hourMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

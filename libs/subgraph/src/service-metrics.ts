import type { DataSource } from 'typeorm';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { noLag, type ServiceLag } from './service-lag';

export type ServiceMetrics = ReturnType<typeof createServiceMetrics>;

const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The pg pool of a data source. Before the first connection, and after the last, there is none. */
export const poolOf = (dataSource: DataSource): Pool | undefined => (dataSource.driver as unknown as { master?: Pool }).master;

/**
 * What Prometheus reads of a service, in a registry of its own. Labels never come from clients: a field is one that validation found in the schema, a code one of
 * the house's. How far outbox and directory lag is asked of the database at each scrape; without it those lines are missing, which an alert can see.
 */
export function createServiceMetrics(dataSource: DataSource, lag: ServiceLag | undefined, now: () => Date) {
  const registry = new Registry();
  const registers = [registry];
  // Among them nodejs_eventloop_lag_seconds.
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'pool_connections', help: 'connections of the request pool', labelNames: ['state'], registers,
    collect() {
      const pool = poolOf(dataSource);
      this.set({ state: 'in_use' }, pool ? pool.totalCount - pool.idleCount : 0);
      this.set({ state: 'idle' }, pool?.idleCount ?? 0);
      this.set({ state: 'waiting' }, pool?.waitingCount ?? 0);
    },
  });
  const outboxPending = new Gauge({ name: 'outbox_pending', help: 'events that the relay has not sent yet, at most 10,000', registers });
  const outboxOldest = new Gauge({ name: 'outbox_oldest_seconds', help: 'age of the oldest event that the relay has not sent yet', registers });
  const directory = new Gauge({ name: 'directory_lag_seconds', help: 'seconds since the directory was last seen complete', registers });
  const sql = { query: <Row>(text: string, parameters: readonly unknown[] = []) => dataSource.query<Row[]>(text, [...parameters]) };
  return {
    registry,
    statements: new Counter({ name: 'sql_statements_total', help: 'SQL statements sent by reads; of mutations the number might tell which answer was given', registers }),
    poolWait: new Histogram({ name: 'pool_wait_seconds', help: 'how long requests waited for a connection of the pool', buckets, registers }),
    latency: new Histogram({ name: 'graphql_operation_seconds', help: 'latency by root field', labelNames: ['field', 'outcome'], registers }),
    errors: new Counter({ name: 'graphql_errors_total', help: 'errors answered, by code', labelNames: ['code'], registers }),
    aborted: new Counter({ name: 'requests_aborted_total', help: 'requests whose caller left or whose deadline passed', registers }),
    /** Everything in Prometheus' text format. */
    async scrape(): Promise<string> {
      const found = (await lag?.(sql, now()).catch(() => undefined)) ?? noLag;
      for (const [gauge, value] of [[outboxPending, found.outboxPending], [outboxOldest, found.outboxOldestSeconds], [directory, found.directorySeconds]] as const) {
        if (value === null) gauge.remove();
        else gauge.set(value);
      }
      return registry.metrics();
    },
  };
}

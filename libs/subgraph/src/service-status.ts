import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { DataSource } from 'typeorm';
import { noLag, type LagSql, type ServiceLag } from './service-lag';
import { poolOf } from './service-metrics';

/** How a service runs at this moment. No content of an institution, nothing about a person. */
export interface ServiceState {
  service: string;
  version: string;
  upSince: Date;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The day is pinned (practice mode), not the clock's. */
  todayPinned: boolean;
  databaseReachable: boolean;
  poolInUse: number;
  poolSize: number;
  outboxLagSeconds: number | null;
  outboxPending: number | null;
  directoryLagSeconds: number | null;
  eventLoopLagMs: number;
  /** Name of the newest migration that was applied. */
  migration: string | null;
}

const RESOLUTION_MS = 20;
const WINDOW_MS = 10_000;

/** How late the event loop was at worst in 99 of 100 looks, over the last ten seconds or a little more. */
export function watchEventLoop(): { lagMs: () => number; stop: () => void } {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  // The histogram counts the pause between two looks, of which the resolution is no delay.
  const late = (): number => Math.max(0, Math.round(histogram.percentile(99) / 1e6) - RESOLUTION_MS);
  let last = 0;
  const turn = setInterval(() => {
    last = late();
    histogram.reset();
  }, WINDOW_MS);
  turn.unref();
  return {
    lagMs: () => Math.max(last, late()),
    stop: () => {
      clearInterval(turn);
      histogram.disable();
    },
  };
}

export interface StateSources {
  service: string;
  version: string;
  upSince: Date;
  today: () => string;
  todayPinned: boolean;
  dataSource: DataSource;
  lag: ServiceLag | undefined;
  eventLoopLagMs: () => number;
}

/** Asks the database through `sql`, which is the request's: a second connection is never asked for while one is held. */
export async function serviceState(sources: StateSources, sql: LagSql, now: Date): Promise<ServiceState> {
  const pool = poolOf(sources.dataSource);
  const asked = await askDatabase(sources.lag, sql, now).catch(() => null);
  const { lag, migration } = asked ?? { lag: noLag, migration: null };
  return {
    service: sources.service,
    version: sources.version,
    upSince: sources.upSince,
    today: sources.today(),
    todayPinned: sources.todayPinned,
    databaseReachable: asked !== null,
    poolInUse: pool ? pool.totalCount - pool.idleCount : 0,
    poolSize: pool?.options.max ?? 0,
    outboxLagSeconds: lag.outboxOldestSeconds,
    outboxPending: lag.outboxPending,
    directoryLagSeconds: lag.directorySeconds,
    eventLoopLagMs: sources.eventLoopLagMs(),
    migration,
  };
}

async function askDatabase(lag: ServiceLag | undefined, sql: LagSql, now: Date) {
  const [newest] = await sql.query<{ name: string }>('select name from ops.migration order by "timestamp" desc, id desc limit 1');
  return { migration: newest?.name ?? null, lag: (await lag?.(sql, now)) ?? noLag };
}

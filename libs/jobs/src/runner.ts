import { setTimeout as sleep } from 'node:timers/promises';
import { dayIn } from '@tongxin/calendar';
import { startExclusiveLoop, type Sql } from '@tongxin/events';
import { required, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { beginDay, dueDay } from './daily';
import { failureOf } from './failure';
import { createGate } from './gate';
import type { Job } from './job';
import { jobMetrics } from './metrics';
import { noSeams, runOnce, type Seams } from './run-once';
import { jobsRevision, jobsSchema } from './tables';
import { lockOf, takeOver, watched } from './take-over';
import { startWorker, type Attempt, type Worker } from './worker';

export interface JobRunnerOptions {
  service: string;
  /** The service's own database, as the service's role. */
  databaseUrl: string;
  /** Where jobs work: the request pool, of which a job holds one connection at most. */
  dataSource: DataSource;
  jobs: readonly Job[];
  now: () => Date;
  pinnedToday: string | null;
  log: Logger;
  /** Where `jobs_done_total`, `jobs_failed_total` and `jobs_waiting` go. */
  registry?: Registry;
  /** Jobs at the same time, default 2. */
  concurrency?: number;
  /** How often it looks for institutions that are new and so have not begun the day, default every 30 s. */
  lookMs?: number;
}

export interface JobRunner {
  /** @throws Error where graphile-worker's tables are missing, older, or newer than this program can work with */
  start(): Promise<void>;
  /** Takes no more jobs. What runs has `withinMs`, default 5 s, to end; then it is let go and waits for another process. */
  stop(withinMs?: number): Promise<void>;
}

/** The jobs of one process of a service: start it when the server listens, and stop it before the database is closed. */
export const serviceJobs = (
  service: string, env: NodeJS.ProcessEnv, { dataSource, pinnedToday, log }: Pick<ServiceRuntime, 'dataSource' | 'pinnedToday' | 'log'>, { registry }: Pick<SubgraphServer, 'registry'>, jobs: readonly Job[],
): JobRunner => createJobRunner({ service, databaseUrl: required(env, 'DATABASE_URL'), dataSource, jobs, now: () => new Date(), pinnedToday, log, registry });

const AGAIN_MS = 1_000;

/** Works on the jobs of one service in this process. Start it in every process of the service: jobs go to whoever is free. */
export const createJobRunner = (options: JobRunnerOptions): JobRunner => createJobRunnerWithSeams(options, noSeams);

export function createJobRunnerWithSeams(options: JobRunnerOptions, seams: Seams): JobRunner {
  const { service, databaseUrl, dataSource, jobs, now, pinnedToday, log, registry = new Registry(), concurrency = 2, lookMs = 30_000 } = options;
  const daily = jobs.filter((job) => job.dailyAt !== undefined);
  /** No more jobs are taken. */
  const closing = new AbortController();
  /** Jobs that run are let go. */
  const releasing = new AbortController();
  // Apart from the request pool: a worker that waits for a connection must not wait for the jobs that hold them.
  const pool = new Pool({ connectionString: databaseUrl, max: concurrency + 2, connectionTimeoutMillis: 5_000, application_name: `${service}-jobs` });
  const lost = (error: Error): void => log.warn({ err: failureOf(error) }, 'a connection of the jobs was lost');
  pool.on('error', lost).on('connect', (client) => client.on('error', lost));

  const attempts = new Map<string, Attempt>();
  for (const job of jobs) {
    if (attempts.has(job.name)) throw new Error(`${job.name}: two jobs of one name`);
    const terms = { dataSource, now, today: () => pinnedToday ?? dayIn(now()), releasing: releasing.signal, seams };
    attempts.set(job.name, (payload, { id, created_at: createdAt }, own) => runOnce({ ...terms, log: own }, job, { id, createdAt, payload }));
  }
  const metrics = jobMetrics(registry, dataSource, [...attempts.keys()]);

  const looked = new Map<string, { day: string; at: number }>();
  const beginDays = async (sql: Sql): Promise<void> => {
    for (const job of daily) {
      const day = dueDay(job.dailyAt ?? '', now(), pinnedToday);
      const last = looked.get(job.name);
      if (day === null || (last?.day === day && performance.now() - last.at < lookMs)) continue;
      await beginDay(sql, job, day);
      looked.set(job.name, { day, at: performance.now() });
    }
  };

  let worker: Worker | undefined;
  /** One pool of workers, beside the lock that says that its process lives. @returns the error that ended it, null where it was stopped */
  const session = async (): Promise<Error | null> => {
    const gate = createGate();
    const own = startWorker({ pool, attempts, gate, releasing, concurrency, log, metrics });
    worker = own;
    const lock = startExclusiveLoop({
      connectionString: watched(databaseUrl),
      lock: lockOf(own.id),
      logger: log,
      onFailure: () => gate.close(),
      async step(sql) {
        gate.open();
        const freed = await takeOver(sql, own.id);
        for (const { id, job, spent } of freed) {
          log.warn({ job, id }, spent ? 'the process of a job is gone, and it was the last attempt' : 'the process of a job is gone; it is taken over');
          if (spent) metrics.failed.inc({ job });
        }
        if (freed.length > 0) own.nudge(freed.length);
        await beginDays(sql);
        return 'idle';
      },
    });
    const error = await own.ended;
    await lock.stop();
    return error;
  };

  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const error = await session();
      if (closing.signal.aborted) return;
      log.error({ err: failureOf(error) }, 'the workers of the jobs ended, others are started');
      await sleep(AGAIN_MS, undefined, { signal: closing.signal }).catch(() => undefined);
      if (!closing.signal.aborted) await refuseRevision(pool);
    }
  };

  let running: Promise<void> | undefined;
  return {
    async start() {
      if (jobs.length === 0) return;
      await refuseRevision(pool);
      if (closing.signal.aborted || running) return;
      running = run().catch((error: unknown) => log.error({ err: failureOf(error) }, 'no more jobs are worked on'));
    },
    async stop(withinMs = 5_000) {
      if (closing.signal.aborted) return;
      closing.abort();
      await worker?.stop(withinMs);
      await running;
      await pool.end();
    },
  };
}

/** PostgreSQL's codes for a table, a schema and a right that are missing. */
const missing = ['42P01', '3F000', '42501'];

/** @throws Error where the tables are not those that this program was written for, nor newer ones that go along with it */
async function refuseRevision(pool: Pool): Promise<void> {
  const { rows: [found] } = await pool.query<{ newest: number; breaking: number }>(
    `select coalesce(max(id), 0) as newest, coalesce(max(id) filter (where breaking), 0) as breaking from ${jobsSchema}.migrations`,
  ).catch((error: Error & { code?: string }) => {
    if (missing.includes(error.code ?? '')) return { rows: [] };
    throw error;
  });
  if (!found || found.newest < jobsRevision) throw new Error('the tables of the jobs are missing or older than this program: migrate first');
  if (found.breaking > jobsRevision) throw new Error('the tables of the jobs are newer than this program');
}

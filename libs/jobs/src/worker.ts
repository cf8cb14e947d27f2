import { EventEmitter } from 'node:events';
import { Logger as WorkerLogger, runTaskList, type JobHelpers, type Task, type TaskList, type WorkerEvents, type WorkerPool } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { failureName, failureOf, JobReleased } from './failure';
import type { Gate } from './gate';
import type { JobMetrics } from './metrics';
import { jobsSchema } from './tables';

/** One attempt at a job. @returns false where there was nothing to do any more */
export type Attempt = (payload: unknown, job: JobHelpers['job'], log: Logger) => Promise<boolean>;

export interface WorkerOptions {
  pool: Pool;
  attempts: ReadonlyMap<string, Attempt>;
  /** No job is taken while it is closed. */
  gate: Gate;
  /** Aborted when jobs are to be let go. */
  releasing: AbortController;
  concurrency: number;
  log: Logger;
  metrics: JobMetrics;
}

export interface Worker {
  /** What graphile-worker writes beside a job that this pool works on. */
  readonly id: string;
  /** Resolves when it has ended, with the error that ended it, if one did. */
  readonly ended: Promise<Error | null>;
  /** Looks for `jobs` jobs now, not at the next poll. */
  nudge(jobs: number): void;
  /** Takes no more. What runs has `withinMs` to end; then it is let go, and waits again as if it had not been begun. */
  stop(withinMs: number): Promise<void>;
}

/** One pool of graphile-worker. It ends by itself where it cannot write down that a job has ended: start another one then. */
export function startWorker({ pool, attempts, gate, releasing, concurrency, log, metrics }: WorkerOptions): Worker {
  const released: { id: string; attempts: number }[] = [];
  let closing = false;
  const tasks: TaskList = {};
  for (const [name, attempt] of attempts) tasks[name] = taskOf(name, attempt, { log, metrics, released });
  const events: WorkerEvents = new EventEmitter();
  const running = runTaskList({
    schema: jobsSchema, concurrency, noHandleSignals: true, pollInterval: 2_000, logger: workerLogger(log), events,
    // Asked before each job is taken. The answer is always that no kind of job is left out.
    forbiddenFlags: () => gate.passed().then(() => null),
    // Without a batch graphile-worker leaves a promise alone whose rejection, when PostgreSQL restarts, would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  }, tasks, pool);
  const ended = endOf(running, events);
  return {
    id: running.id,
    ended,
    nudge(jobs) {
      try {
        if (!closing) running.nudge(jobs);
      } catch {
        // It is ending by itself; whoever comes after it will look.
      }
    },
    async stop(withinMs) {
      closing = true;
      gate.open();
      const timer = setTimeout(() => releasing.abort(new JobReleased()), withinMs);
      void Promise.resolve(running.gracefulShutdown()).catch(() => undefined);
      await ended;
      clearTimeout(timer);
      for (const { id, attempts: before } of released) {
        await pool.query(`select from ${jobsSchema}.reschedule_jobs(array[$1::bigint], run_at => now(), attempts => $2)`, [id, before])
          .catch((error: unknown) => log.warn({ id, err: failureOf(error) }, 'a job that was let go waits longer than it should'));
      }
    },
  };
}

/**
 * When the pool has ended, with the error that ended it. After an end that could not be written down graphile-worker 0.17 counts wrongly what it still has to write, and
 * its own promise may stay open for ever: then it is enough that no worker works any more.
 */
function endOf(running: WorkerPool, events: WorkerEvents): Promise<Error | null> {
  return new Promise((resolve) => {
    let fatal: Error | undefined;
    let idle = false;
    const end = (): void => { if (fatal && idle) resolve(fatal); };
    events.on('pool:fatalError', ({ error }) => { fatal ??= errorOf(error); end(); });
    for (const name of ['pool:gracefulShutdown:complete', 'pool:forcefulShutdown:complete', 'pool:forcefulShutdown:error'] as const) {
      events.on(name, () => { idle = true; end(); });
    }
    running.promise.then(() => resolve(null), (error: unknown) => resolve(errorOf(error)));
  });
}

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function taskOf(name: string, attempt: Attempt, { log, metrics, released }: Pick<WorkerOptions, 'log' | 'metrics'> & { released: { id: string; attempts: number }[] }): Task {
  return async (payload, { job }) => {
    const own = log.child({ job: name, id: job.id, attempt: job.attempts });
    const begun = performance.now();
    const ms = (): number => Math.round(performance.now() - begun);
    try {
      const done = await attempt(payload, job, own);
      if (done) metrics.done.inc({ job: name });
      own.info({ ms: ms() }, done ? 'a job is done' : 'a job had been done before');
    } catch (error) {
      const last = job.attempts >= job.max_attempts;
      if (error instanceof JobReleased) {
        released.push({ id: job.id, attempts: job.attempts - 1 });
        own.info({ ms: ms() }, 'a job was let go');
      } else {
        if (last) metrics.failed.inc({ job: name });
        own.error({ ms: ms(), err: failureOf(error) }, last ? 'a job failed for good' : 'a job failed and will be tried again');
      }
      // graphile-worker writes the message into its table.
      throw new Error(failureName(error));
    }
  };
}

/** Its own words about connections; of jobs that fail or end there is a line already. */
const workerLogger = (log: Logger): WorkerLogger =>
  new WorkerLogger(() => (level, message, meta) => {
    if (meta?.['failure'] || (level !== 'error' && level !== 'warning')) return;
    log.warn({ err: failureOf(meta?.['error']) }, message);
  });

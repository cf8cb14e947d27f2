import { isDay } from '@tongxin/calendar';
import type { Tx } from '@tongxin/database';
import type { Logger } from 'pino';
import { checkPayload, type JobPayload, type JobValue, PayloadRefused } from './payload';

/** What a job works with. Everything it writes goes through `tx`. */
export interface JobWork<P extends JobPayload = JobPayload> {
  /** The tenant transaction of the payload's institution: what is written here is there once, or not at all. `enqueue` takes it too. */
  tx: Tx;
  institutionId: string;
  payload: P;
  now: Date;
  /** The institution's calendar day, or the pinned practice day. */
  today: string;
  /** Fires when the process stops or the job's time is over. The SQL statement that runs is cancelled, and nothing is saved. */
  signal: AbortSignal;
  log: Logger;
}

export interface Job<P extends JobPayload = JobPayload> {
  /** Small letters, hyphens and dots. Jobs wait under it, so it is kept while any wait. */
  readonly name: string;
  /** @throws anything where the payload is not this job's */
  parse(payload: unknown, path: string): P;
  run(work: JobWork<P>): Promise<void>;
  /** What is done once for all, however often it is enqueued; left out, each job that is enqueued is done once. */
  once?(payload: P): readonly JobValue[];
  /** Attempts, with waits of e, e², e³ … seconds between them, before the job stays as failed. */
  readonly maxAttempts: number;
  /** How long one attempt may take. */
  readonly timeoutMs: number;
  /** `08:30`: done for every institution of the service, once a day, from this local time on. */
  readonly dailyAt?: string;
}

const jobName = /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$/;

/** Declares a job. Ten attempts take three and a half hours. @throws Error where its name or a limit is none */
export function defineJob<P extends JobPayload>(job: Omit<Job<P>, 'maxAttempts' | 'timeoutMs' | 'dailyAt'> & Partial<Pick<Job<P>, 'maxAttempts' | 'timeoutMs'>>): Job<P> {
  return checked({ maxAttempts: 10, timeoutMs: 300_000, ...job });
}

export interface DayPayload extends JobPayload {
  readonly day: string;
}

/** Declares a job that is done for every institution once a day, from the local time `at` on; of a day on which no process ran after that time it is left out. */
export function defineDailyJob({ at, ...job }: { name: string; at: string; run: Job<DayPayload>['run']; maxAttempts?: number; timeoutMs?: number }): Job<DayPayload> {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) throw new Error(`${job.name}: not a time of day (HH:MM)`);
  return checked({ maxAttempts: 10, timeoutMs: 300_000, ...job, dailyAt: at, parse: dayPayload, once: ({ day }) => [day] });
}

function dayPayload(payload: unknown, path: string): DayPayload {
  const { institutionId, day, ...others } = checkPayload(payload, path);
  if (typeof day !== 'string' || !isDay(day)) throw new PayloadRefused(`${path}.day`, 'a day');
  if (Object.keys(others).length > 0) throw new PayloadRefused(path, 'an institution and a day');
  return { institutionId, day };
}

function checked<P extends JobPayload>(job: Job<P>): Job<P> {
  if (!jobName.test(job.name) || job.name.length > 60) throw new Error(`${job.name}: not a name of a job`);
  if (!(job.maxAttempts >= 1 && job.maxAttempts <= 25)) throw new Error(`${job.name}: attempts from 1 to 25`);
  return job;
}

/** A payload as the job knows it, before it is enqueued and again before it is worked on. @throws PayloadRefused, or what the job's `parse` throws */
export function readPayload<P extends JobPayload>(job: Pick<Job<P>, 'name' | 'parse'>, payload: unknown): P {
  checkPayload(payload, job.name);
  return checkPayload(job.parse(payload, job.name), job.name) as P;
}

import { RequestDatabase } from '@tongxin/database';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { JobTimedOut } from './failure';
import { readPayload, type Job } from './job';
import { keyText } from './payload';

/** Where the fault tests strike. */
export type FaultPoint = 'job:worked' | 'job:committed';

/** What only tests of this library can reach: `index.ts` exports nothing that takes seams. */
export interface Seams {
  faultPoint(name: FaultPoint): void;
  /** False takes the check of what was done out, to show that the fault tests would notice. */
  readonly once: boolean;
}

export const noSeams: Seams = { faultPoint: () => undefined, once: true };

/** How long it is known what was done. A job that waits longer would be done again. */
const keptMs = 90 * 86_400_000;

export interface RunOnce {
  dataSource: DataSource;
  now: () => Date;
  today: () => string;
  log: Logger;
  /** Aborted, with the reason that the job fails with, when the process stops. */
  releasing: AbortSignal;
  seams: Seams;
}

export interface Begun {
  /** Number of the job among those that wait. */
  id: string;
  createdAt: Date;
  payload: unknown;
}

/**
 * Works on a job inside one transaction of its institution, together with the row that says that it was done. Whoever works on it a second time, because the first
 * process died before it could say so or was believed dead, waits for that row and then leaves everything as it is.
 * @returns false where it had been done before
 */
export async function runOnce({ dataSource, now, today, log, releasing, seams }: RunOnce, job: Job, begun: Begun): Promise<boolean> {
  const payload = readPayload(job, begun.payload);
  const { institutionId } = payload;
  const key = job.once ? keyText(job.once(payload), `${job.name}: once`) : `${begun.id}@${begun.createdAt.toISOString()}`;
  const over = new AbortController();
  const until = performance.now() + job.timeoutMs;
  const timer = setTimeout(() => over.abort(new JobTimedOut()), job.timeoutMs);
  const signal = AbortSignal.any([releasing, over.signal]);
  const db = new RequestDatabase(dataSource, institutionId, { signal, remainingMs: () => until - performance.now() });
  try {
    const done = await db.transaction(async (tx) => {
      const fresh = await tx.query(
        'insert into app.job_done (institution_id, job, key, done_at) values ($1, $2, $3, $4) on conflict do nothing returning key', [institutionId, job.name, key, now()]);
      if (fresh.length === 0 && seams.once) return false;
      await tx.query(
        `delete from app.job_done where institution_id = $1 and (job, key) in (
           select job, key from app.job_done where institution_id = $1 and done_at < $2 order by done_at limit 500 for update skip locked)`,
        [institutionId, new Date(now().getTime() - keptMs)],
      );
      await orAborted(signal, job.run({ tx, institutionId, payload, now: now(), today: today(), signal, log }));
      seams.faultPoint('job:worked');
      return true;
    });
    seams.faultPoint('job:committed');
    return done;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
    await db.close();
  }
}

/** Work that does not heed its signal is left behind: its transaction takes nothing more from it. */
async function orAborted(signal: AbortSignal, work: Promise<void>): Promise<void> {
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => { abort = () => reject(signal.reason as Error); });
  signal.addEventListener('abort', abort);
  work.catch(() => undefined);
  try {
    if (signal.aborted) throw signal.reason;
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

import type { Sql } from '@tongxin/database';
import { readPayload, type Job } from './job';
import { keyText, type JobPayload, type JobValue } from './payload';
import { jobsSchema } from './tables';

export interface EnqueueOptions {
  /** At most one job waits under a key of an institution. One that is being worked on does not count: what is enqueued meanwhile is done afterwards. */
  key?: readonly JobValue[];
  /** Not before; default: at once. */
  runAt?: Date;
  /** With a key: the job that waits takes this time too. Else it takes the payload only and keeps its time. */
  replace?: boolean;
}

/**
 * Enqueues a job in the transaction of a request, a mutation, a consumer or another job: it waits if and only if that transaction commits, and wakes a worker when it does.
 * @throws PayloadRefused where the payload or the key holds more than ids, days and small numbers; Error where the job is not of the transaction's institution
 */
export async function enqueue<P extends JobPayload>(tx: Pick<Sql, 'query'>, job: Job<P>, payload: P, { key, runAt, replace = false }: EnqueueOptions = {}): Promise<void> {
  const { institutionId, ...rest } = readPayload(job, payload);
  const waiting = await tx.query(
    `select (${jobsSchema}.add_job(identifier => $1, payload => $2::json, run_at => $3, max_attempts => $4, job_key => $5, job_key_mode => $6)).id
     where nullif(current_setting('app.institution_id', true), '')::uuid = $7::uuid`,
    [job.name, JSON.stringify({ institutionId, ...rest }), runAt ?? null, job.maxAttempts, key ? [job.name, institutionId, keyText(key, `${job.name}: key`)].join('/') : null, replace ? 'replace' : 'preserve_run_at', institutionId],
  );
  if (waiting.length === 0) throw new Error(`${job.name}: not of the institution of this transaction`);
}

import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger as WorkerLogger, run, runMigrations, type Runner, type Task, type TaskList } from 'graphile-worker';
import { Client, type Pool } from 'pg';
import { applyUpload, checkUpload, expireImport, giveUp, maxAttempts, type Coordination } from './coordinator';

const dayMs = 86_400_000;

interface Payload {
  importId: string;
  institutionId: string;
}

/** Makes graphile-worker's own tables as the owner, and lets the service role use them. */
export async function migrateJobs(ownerUrl: string, role: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet });
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Its row-level security has no policies and shuts out everyone but the owner; jobs hold ids only.
    await client.query(`do $$ declare t record; begin
      for t in select tablename from pg_tables where schemaname = 'graphile_worker' loop
        execute format('alter table graphile_worker.%I disable row level security', t.tablename);
      end loop; end $$`);
    await client.query(`grant usage on schema graphile_worker to ${role}`);
    await client.query(`grant select, insert, update, delete on all tables in schema graphile_worker to ${role}`);
    await client.query(`grant usage, select on all sequences in schema graphile_worker to ${role}`);
    await client.query(`grant execute on all functions in schema graphile_worker to ${role}`);
  } finally {
    await client.end();
  }
}

const quiet = new WorkerLogger(() => () => undefined);

/** What else is done by the clock or in the background, beside imports. */
export interface OtherJobs {
  crontab: readonly string[];
  taskList: TaskList;
}

/** Runs import jobs and `others`; what a killed process left pending is queued again at the start. */
export async function startJobs(c: Coordination, pool: Pool, others: OtherJobs): Promise<Runner> {
  const logger = new WorkerLogger(() => (level, message) => c.log[level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug']({ job: true }, message));
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger,
    crontab: ['17 * * * * sweep_uploads', ...others.crontab].join('\n'),
    taskList: {
      ...others.taskList,
      import_check: lastAttempt(c, checkUpload),
      import_apply: lastAttempt(c, applyUpload),
      import_expire: (payload) => expireImport(c, (payload as Payload).institutionId, (payload as Payload).importId),
      sweep_uploads: async () => {
        const { rows } = await pool.query<{ import_id: string; institution_id: string }>(
          `select import_id, institution_id from ops.import_pending where action = 'WAIT' and since < now() - interval '24 hours'`);
        for (const row of rows) await expireImport(c, row.institution_id, row.import_id);
        await sweepUploads(c);
      },
    },
  });
  const pending = await pool.query<{ import_id: string; institution_id: string; action: 'CHECK' | 'APPLY' }>(
    `select import_id, institution_id, action from ops.import_pending where action <> 'WAIT'`);
  for (const row of pending.rows) {
    await runner.addJob(row.action === 'APPLY' ? 'import_apply' : 'import_check', { importId: row.import_id, institutionId: row.institution_id },
      { jobKey: `${row.import_id}/${row.action}`, maxAttempts: maxAttempts[row.action] });
  }
  return runner;
}

/** Runs a step of an import; after the last attempt the import is given up, so that nobody waits for it. */
const lastAttempt = (c: Coordination, work: typeof checkUpload): Task => async (payload, { job }) => {
  const { institutionId, importId } = payload as Payload;
  try {
    await work(c, institutionId, importId);
  } catch (error) {
    if (job.attempts >= job.max_attempts) await giveUp(c, institutionId, importId);
    throw error;
  }
};

/** Uploads are deleted when their import ends, at the latest after 24 h. */
export async function sweepUploads(c: Pick<Coordination, 'uploadDir' | 'now'>): Promise<void> {
  for (const name of await readdir(c.uploadDir)) {
    const file = join(c.uploadDir, name);
    const { mtimeMs } = await stat(file);
    if (c.now().getTime() - mtimeMs > dayMs) await rm(file, { force: true });
  }
}


import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger as WorkerLogger, run, runMigrations, type Runner } from 'graphile-worker';
import { Client, type Pool } from 'pg';
import { applyUpload, checkUpload, type Coordination } from './coordinator';

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

/** Runs import jobs; what a killed process left pending is queued again at the start. */
export async function startJobs(c: Coordination, pool: Pool): Promise<Runner> {
  const logger = new WorkerLogger(() => (level, message) => c.log[level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug']({ job: true }, message));
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger,
    crontab: '17 * * * * sweep_uploads',
    taskList: {
      import_check: (payload) => checkUpload(c, (payload as Payload).institutionId, (payload as Payload).importId),
      import_apply: (payload) => applyUpload(c, (payload as Payload).institutionId, (payload as Payload).importId),
      sweep_uploads: () => sweepUploads(c),
    },
  });
  const pending = await pool.query<{ import_id: string; institution_id: string; action: string }>(`select import_id, institution_id, action from ops.import_pending`);
  for (const row of pending.rows) {
    await runner.addJob(row.action === 'APPLY' ? 'import_apply' : 'import_check', { importId: row.import_id, institutionId: row.institution_id }, { jobKey: row.import_id, maxAttempts: 5 });
  }
  return runner;
}

/** Uploads are deleted when their import ends, at the latest after 24 h. */
export async function sweepUploads(c: Pick<Coordination, 'uploadDir' | 'now'>): Promise<void> {
  for (const name of await readdir(c.uploadDir)) {
    const file = join(c.uploadDir, name);
    const { mtimeMs } = await stat(file);
    if (c.now().getTime() - mtimeMs > dayMs) await rm(file, { force: true });
  }
}


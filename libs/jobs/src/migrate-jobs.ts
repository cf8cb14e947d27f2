import { Logger as WorkerLogger, runMigrations } from 'graphile-worker';
import { Client, escapeIdentifier } from 'pg';
import { jobsSchema } from './tables';

/** What a worker and `add_job` need of graphile-worker's tables, and no more. */
const rights: Record<string, string> = {
  _private_jobs: 'select, insert, update, delete',
  _private_job_queues: 'select, insert, update, delete',
  _private_tasks: 'select, insert',
};

const silent = new WorkerLogger(() => () => undefined);

/**
 * Makes graphile-worker's schema, or brings it up to date, as the owner, and lets the service's role, which has the service's name, use it. Call it behind the
 * service's migrations; safe to call from several processes at once. graphile-worker closes its tables to everyone but their owner by row-level security without a
 * policy; here the service's role gets one on the tables that it needs, and still owns nothing.
 */
export async function migrateJobs({ url, service }: { url: string; service: string }): Promise<void> {
  const role = escapeIdentifier(service);
  const owner = new Client({ connectionString: url, application_name: `${service}-migrate` });
  await owner.connect();
  try {
    // The lock of libs/database's migrations; it goes with the connection.
    await owner.query('select pg_advisory_lock(hashtext($1))', ['tongxin-migrate']);
    await runMigrations({ connectionString: url, schema: jobsSchema, logger: silent });
    await owner.query('begin');
    await owner.query(`grant usage on schema ${jobsSchema} to ${role}`);
    await owner.query(`grant select on ${jobsSchema}.jobs, ${jobsSchema}.migrations to ${role}`);
    for (const [table, granted] of Object.entries(rights)) {
      await owner.query(`grant ${granted} on ${jobsSchema}.${table} to ${role}`);
      // Made once only: to make it again would stop the workers that run meanwhile.
      const { rowCount } = await owner.query('select 1 from pg_policies where schemaname = $1 and tablename = $2', [jobsSchema, table]);
      if (!rowCount) await owner.query(`create policy service on ${jobsSchema}.${table} to ${role} using (true) with check (true)`);
    }
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}

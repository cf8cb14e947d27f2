import { serviceAudit } from '@tongxin/audit';
import { createPostgresTransport, eventsLag, startCompaction, startRelay } from '@tongxin/events';
import { failOn, required, runService, serviceRuntime } from '@tongxin/subgraph';
import { readSigningKey, refusePracticeKeys } from '@tongxin/viewer';
import { Pool } from 'pg';
import { entities } from './data-source';
import { digestCrontab, digestTasks } from './digests/digest-jobs';
import type { Coordination } from './imports/coordinator';
import { startJobs } from './imports/jobs';
import { participant, participantNames } from './imports/participants';
import { createServer } from './server';
import { createWorkItemConsumer } from './work-items/work-item-consumer';

/** The process of the service, until it is told to stop. */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  const runtime = await serviceRuntime('organisation', env, entities);
  const { log } = runtime;
  const databaseUrl = required(env, 'DATABASE_URL');
  const now = () => new Date();
  const urls = JSON.parse(required(env, 'SUBGRAPH_URLS')) as Record<string, string>;
  const key = await readSigningKey(required(env, 'SERVICE_KEY'));
  failOn(refusePracticeKeys('SERVICE_KEY', [key], runtime.practice));
  const coordination: Coordination = {
    dataSource: runtime.dataSource,
    participants: participantNames.map((name) => participant(name, urls[name] ?? '', key, now)),
    uploadDir: required(env, 'UPLOAD_DIR'),
    now,
    log,
  };
  const transport = createPostgresTransport({ databaseUrl: required(env, 'EVENTS_DATABASE_URL'), logger: log });
  const relay = startRelay({ databaseUrl, source: 'organisation', transport, logger: log });
  const pool = new Pool({ connectionString: databaseUrl, max: 6, application_name: 'organisation-jobs' });
  pool.on('error', (error) => log.warn({ err: error }, 'a connection of the jobs was lost'));
  pool.on('connect', (client) => client.on('error', (error) => log.warn({ err: error }, 'a connection of the jobs was lost')));
  const inboxes = createWorkItemConsumer(pool, transport);
  inboxes.start();
  const compaction = startCompaction({ pool, transport, logger: log, source: 'organisation', consumer: inboxes.name });
  const jobs = await startJobs(coordination, pool, { crontab: [digestCrontab], taskList: digestTasks({ dataSource: runtime.dataSource, now, pinnedToday: runtime.pinnedToday }) });
  // A pinned day has no hours: what is due on it is due at once.
  if (runtime.pinnedToday) await jobs.addJob('digests', {}, { jobKey: 'digests' });
  const server = await createServer({ ...runtime, lag: (sql, at) => eventsLag(sql, { source: 'organisation' }, at) }, coordination);
  const audit = await serviceAudit('organisation', env, runtime, server);
  await runService(server, env, log, async () => {
    compaction.stop();
    await Promise.all([jobs.stop(), relay.stop(), inboxes.stop(), audit.stop()]);
    await Promise.all([transport.close(), pool.end()]);
  });
}

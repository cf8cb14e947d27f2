import { serviceAudit } from '@tongxin/audit';
import { createPostgresTransport, eventsLag, startCompaction, startRelay, type Connections, type Consumer, type Transport } from '@tongxin/events';
import { serviceJobs, type Job } from '@tongxin/jobs';
import { fail, required, runService, serviceRuntime, type ServiceRuntime, type SubgraphServer } from '@tongxin/subgraph';
import { Pool } from 'pg';

export interface DirectoryService {
  name: string;
  env: NodeJS.ProcessEnv;
  entities: Parameters<typeof serviceRuntime>[2];
  /** Keeps the service's directory. */
  consumer: (pool: Connections, transport: Pick<Transport, 'subscribe'>, runtime: ServiceRuntime) => Consumer;
  server: (runtime: ServiceRuntime) => Promise<SubgraphServer>;
  /** The service writes events of its own. */
  publishes?: boolean;
  /** Scheduled and long work (libs/jobs). A service that has any has `jobTables` in a migration, and `migrateJobs` behind its migrations. */
  jobs?: (runtime: ServiceRuntime) => readonly Job[];
}

/** `main.js` of a service that keeps a directory: server, consumer, chain of the audit and, where it has them, relay and jobs; all stop on SIGTERM. */
export async function runDirectoryService({ name, env, entities, consumer: consumerOf, server: serverOf, publishes = false, jobs: jobsOf }: DirectoryService): Promise<void> {
  const runtime = await serviceRuntime(name, env, entities);
  const { log } = runtime;
  const databaseUrl = required(env, 'DATABASE_URL');
  const transport = createPostgresTransport({ databaseUrl: required(env, 'EVENTS_DATABASE_URL'), logger: log });
  const pool = new Pool({ connectionString: databaseUrl, max: 3, application_name: `${name}-consumer` });
  pool.on('error', (error) => log.warn({ err: error }, 'a connection of the consumer was lost'));
  const consumer = consumerOf(pool, transport, runtime);
  consumer.start();
  const relay = publishes ? startRelay({ databaseUrl, source: name, transport, logger: log }) : null;
  const compaction = startCompaction({ pool, transport, logger: log, consumer: consumer.name, ...(publishes && { source: name }) });
  const lagOf = { consumer: consumer.name, ...(publishes && { source: name }) };
  const server = await serverOf({ ...runtime, lag: (sql, now) => eventsLag(sql, lagOf, now) });
  const audit = await serviceAudit(name, env, runtime, server);
  const jobs = jobsOf ? serviceJobs(name, env, runtime, server, jobsOf(runtime)) : null;
  await runService(server, env, log, async () => {
    compaction.stop();
    await Promise.all([consumer.stop(), relay?.stop(), audit.stop(), jobs?.stop()]);
    await Promise.all([transport.close(), pool.end()]);
  });
  await jobs?.start().catch((error: Error) => fail(`${name}: ${error.message}`));
}

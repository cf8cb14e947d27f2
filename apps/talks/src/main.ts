import { dayIn } from '@tongxin/calendar';
import { createPostgresTransport, startRelay } from '@tongxin/events';
import { required, runService, serviceRuntime } from '@tongxin/subgraph';
import { Pool } from 'pg';
import { entities } from './data-source';
import { createDirectoryConsumer } from './directory-consumer';
import { createServer } from './server';

async function main(): Promise<void> {
  const { env } = process;
  const runtime = await serviceRuntime('talks', env, entities);
  const { log } = runtime;
  const databaseUrl = required(env, 'DATABASE_URL');
  const transport = createPostgresTransport({ databaseUrl: required(env, 'EVENTS_DATABASE_URL'), logger: log });
  const pool = new Pool({ connectionString: databaseUrl, max: 2, application_name: 'talks-consumer' });
  pool.on('error', (error) => log.warn({ err: error }, 'a connection of the consumer was lost'));
  const consumer = createDirectoryConsumer(pool, transport, () => Number((runtime.pinnedToday ?? dayIn(new Date())).slice(0, 4)));
  consumer.start();
  const relay = startRelay({ databaseUrl, source: 'talks', transport, logger: log });
  await runService(await createServer(runtime), env, log, async () => {
    await Promise.all([consumer.stop(), relay.stop()]);
    await Promise.all([transport.close(), pool.end()]);
  });
}

void main();

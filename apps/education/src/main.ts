import { createPostgresTransport } from '@tongxin/events';
import { required, runService, serviceRuntime } from '@tongxin/subgraph';
import { Pool } from 'pg';
import { entities } from './data-source';
import { createDirectoryConsumer } from './directory';
import { createServer } from './server';

async function main(): Promise<void> {
  const { env } = process;
  const runtime = await serviceRuntime('education', env, entities);
  const { log } = runtime;
  const transport = createPostgresTransport({ databaseUrl: required(env, 'EVENTS_DATABASE_URL'), logger: log });
  const pool = new Pool({ connectionString: required(env, 'DATABASE_URL'), max: 2, application_name: 'education-consumer' });
  pool.on('error', (error) => log.warn({ err: error }, 'a connection of the consumer was lost'));
  const consumer = createDirectoryConsumer(pool, transport);
  consumer.start();
  await runService(await createServer(runtime), env, log, async () => {
    await consumer.stop();
    await Promise.all([transport.close(), pool.end()]);
  });
}

void main();

import { dayIn } from '@tongxin/calendar';
import { runDirectoryService } from '@tongxin/directory';
import { entities } from './data-source';
import { createDirectoryConsumer } from './directory-consumer';
import { createServer } from './server';

/** The process of the service, until it is told to stop. */
export const run = (env: NodeJS.ProcessEnv): Promise<void> => runDirectoryService({
  name: 'talks',
  env,
  entities,
  publishes: true,
  consumer: (pool, transport, runtime) => createDirectoryConsumer(pool, transport, () => Number((runtime.pinnedToday ?? dayIn(new Date())).slice(0, 4))),
  server: (runtime) => createServer(runtime),
});

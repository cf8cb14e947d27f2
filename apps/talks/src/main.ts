import { dayIn } from '@tongxin/calendar';
import { runDirectoryService } from '@tongxin/directory';
import { entities } from './data-source';
import { createDirectoryConsumer } from './directory-consumer';
import { createServer } from './server';

void runDirectoryService({
  name: 'talks',
  env: process.env,
  entities,
  publishes: true,
  consumer: (pool, transport, runtime) => createDirectoryConsumer(pool, transport, () => Number((runtime.pinnedToday ?? dayIn(new Date())).slice(0, 4))),
  server: (runtime) => createServer(runtime),
});

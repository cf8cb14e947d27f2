import { dayIn } from '@tongxin/calendar';
import { runDirectoryService } from '@tongxin/directory';
import { dailyJobs } from './daily-jobs';
import { entities } from './data-source';
import { createDirectoryConsumer } from './directory-consumer';
import { recordKeysFrom } from './record-keys';
import { createServer } from './server';

/** The process of the service, until it is told to stop. */
export const run = (env: NodeJS.ProcessEnv): Promise<void> => runDirectoryService({
  name: 'talks',
  env,
  entities,
  publishes: true,
  consumer: (pool, transport, runtime) => createDirectoryConsumer(pool, transport, () => Number((runtime.pinnedToday ?? dayIn(new Date())).slice(0, 4))),
  server: async (runtime) => createServer(runtime, { keys: await recordKeysFrom(env, runtime.practice) }),
  jobs: () => dailyJobs,
});

import { runDirectoryService } from '@tongxin/directory';
import { entities } from './data-source';
import { createDirectoryConsumer } from './directory';
import { createServer } from './server';

/** The process of the service, until it is told to stop. */
export const run = (env: NodeJS.ProcessEnv): Promise<void> => runDirectoryService({ name: 'education', env, entities, consumer: createDirectoryConsumer, server: createServer });

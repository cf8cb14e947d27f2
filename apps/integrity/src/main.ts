import { runDirectoryService } from '@tongxin/directory';
import { entities } from './data-source';
import { createDirectoryConsumer } from './directory-consumer';
import { createServer } from './server';

void runDirectoryService({ name: 'integrity', env: process.env, entities, consumer: createDirectoryConsumer, server: createServer });

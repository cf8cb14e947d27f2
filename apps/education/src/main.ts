import { runDirectoryService } from '@tongxin/directory';
import { entities } from './data-source';
import { createDirectoryConsumer } from './directory';
import { createServer } from './server';

void runDirectoryService({ name: 'education', env: process.env, entities, consumer: createDirectoryConsumer, server: createServer });

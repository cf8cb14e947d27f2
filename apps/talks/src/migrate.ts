import { migrateJobs } from '@tongxin/jobs';
import { migrateService, required } from '@tongxin/subgraph';
import { migrations } from './data-source';

async function main(): Promise<void> {
  await migrateService('talks', process.env, migrations);
  await migrateJobs({ url: required(process.env, 'MIGRATION_DATABASE_URL'), service: 'talks' });
}

void main();

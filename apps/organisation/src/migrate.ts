import { migrateService, required } from '@tongxin/subgraph';
import { migrations } from './data-source';
import { migrateJobs } from './imports/jobs';

async function main(): Promise<void> {
  await migrateService('organisation', process.env, migrations);
  await migrateJobs(required(process.env, 'MIGRATION_DATABASE_URL'), 'organisation');
}

void main();

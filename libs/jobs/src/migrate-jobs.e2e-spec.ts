import { withClient } from '@tongxin/cluster';
import { auditTables, catalogueProblems, createDataSource, migrate } from '@tongxin/database';
import { inboxTables } from '@tongxin/events';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { CreateJobs1767225600000, effectEntities, itemJob, Jobs, service } from './jobs.fixtures';
import { jobOpsTables } from './tables';
import { migrateJobs } from './migrate-jobs';
import { jobsException, jobsRevision, jobsSchema } from './tables';

let jobs: Jobs;
beforeAll(async () => void (jobs = await Jobs.open()));
afterEach(() => jobs.clear());
afterAll(() => jobs.stop());

test('its tables are those of the house, and those of graphile-worker are named one by one', async () => {
  const owner = createDataSource({ url: jobs.database.superuserUrl, applicationName: 'catalogue' });
  await owner.initialize();
  const ops = ['migration', ...auditTables, ...inboxTables, ...jobOpsTables];
  expect(await catalogueProblems(owner, jobs.dataSource, { ops, others: jobsException })).toEqual([]);
  expect(await catalogueProblems(owner, jobs.dataSource, { ops })).toEqual([expect.stringMatching(/^schema graphile_worker holds \[.+\], committed is \[\]$/)]);
  await owner.destroy();
});

test('the revision is the one that this graphile-worker makes', async () => {
  expect(await jobs.select(`select max(id) as id from ${jobsSchema}.migrations`)).toEqual([{ id: jobsRevision }]);
});

test.each([
  'alter table graphile_worker._private_jobs add column note text',
  'alter table graphile_worker._private_jobs disable row level security',
  'drop policy service on graphile_worker._private_jobs',
  'create table graphile_worker.note (note text)',
  'create function graphile_worker.f() returns int language sql as $$ select 1 $$',
  'drop function graphile_worker.add_job',
  'create or replace function graphile_worker.force_unlock_workers(worker_ids text[]) returns void language sql as $$ select $$',
  'truncate graphile_worker._private_jobs',
  'drop schema graphile_worker cascade',
  'insert into graphile_worker.migrations (id) values (99)',
  'select * from graphile_worker._private_known_crontabs',
])('the service may not: %s', async (statement) => {
  await expect(withClient(jobs.database.url, (client) => client.query(statement))).rejects.toThrow(/permission denied|must be owner/);
});

test('it may do what workers do, and owns nothing', async () => {
  expect(await jobs.select(`select relname from pg_class where relowner = 'talks'::regrole`)).toEqual([]);
  await withClient(jobs.database.url, async (client) => {
    await client.query(`select graphile_worker.add_job('nobody')`);
    expect((await client.query(`select task_identifier from graphile_worker.jobs`)).rows).toEqual([{ task_identifier: 'nobody' }]);
  });
});

describe('a database of its own', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase(service, (url) => migrate({ service, url, migrations: [CreateJobs1767225600000] }), { key: 'without graphile-worker' })));
  afterAll(() => database.drop());

  test('a runner does not start on tables that are missing, older or too new; migrations run again, and several at once', async () => {
    const dataSource = createDataSource({ url: database.url, applicationName: service, entities: effectEntities });
    await dataSource.initialize();
    const options = { databaseUrl: database.url, dataSource };
    await expect(jobs.start([itemJob()], options)).rejects.toThrow('migrate first');
    await Promise.all([1, 2, 3].map(() => migrateJobs({ url: database.migrationUrl, service })));
    await migrateJobs({ url: database.migrationUrl, service });
    await jobs.start([itemJob()], options);
    const superuser = (statement: string) => withClient(database.superuserUrl, (client) => client.query(statement));
    await superuser(`insert into graphile_worker.migrations (id, breaking) values (${jobsRevision + 1}, false)`);
    await jobs.start([itemJob()], options);
    await superuser(`insert into graphile_worker.migrations (id, breaking) values (${jobsRevision + 2}, true)`);
    await expect(jobs.start([itemJob()], options)).rejects.toThrow('newer than this program');
    await superuser(`delete from graphile_worker.migrations where id >= ${jobsRevision}`);
    await expect(jobs.start([itemJob()], options)).rejects.toThrow('migrate first');
    await jobs.clear();
    await dataSource.destroy();
  });
});

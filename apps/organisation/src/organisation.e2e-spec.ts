import { catalogueProblems, createDataSource, migrate } from '@tongxin/database';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { entities, migrations, opsTables } from './data-source';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('organisation', (url) => migrate({ service: 'organisation', url, migrations }));
});
afterAll(() => database.drop());

it('every table has its tenant key, forced policy and composite foreign keys, every column its classification', async () => {
  const owner = createDataSource({ url: database.superuserUrl, applicationName: 'catalogue' });
  const service = createDataSource({ url: database.url, applicationName: 'organisation', entities });
  await Promise.all([owner.initialize(), service.initialize()]);
  try {
    expect(await catalogueProblems(owner, service, { ops: opsTables })).toEqual([]);
  } finally {
    await Promise.all([owner.destroy(), service.destroy()]);
  }
});

import { withClient } from '@tongxin/cluster';
import { eventsDatabase, testDatabase, waitFor, type TestDatabase } from './index';

jest.setTimeout(60_000);

let migrations = 0;
const migrate = (migrationUrl: string) =>
  withClient(migrationUrl, async (client) => {
    migrations += 1;
    await client.query('create schema app; create table app.note (text text); grant usage on schema app to talks; grant select, insert on app.note to talks');
  });
const select = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);
const open: TestDatabase[] = [];
const database = async () => {
  const made = await testDatabase('talks', migrate);
  open.push(made);
  return made;
};
afterEach(() => Promise.all(open.splice(0).map((made) => made.drop())));

test('each database is a clone of one migrated template and sees nothing of the others', async () => {
  const [one, other] = await Promise.all([database(), database()]);
  await select(one.url, "insert into app.note values ('mine')");
  expect(await select(one.url, 'select * from app.note')).toEqual([{ text: 'mine' }]);
  expect(await select(other.url, 'select * from app.note')).toEqual([]);
  expect(migrations).toBe(1);
});

test('the roles are those of the product', async () => {
  const { url, migrationUrl, superuserUrl } = await database();
  const who = 'select current_user as name, rolsuper from pg_roles where rolname = current_user';
  expect(await select(url, who)).toEqual([{ name: 'talks', rolsuper: false }]);
  expect(await select(migrationUrl, who)).toEqual([{ name: 'talks_owner', rolsuper: false }]);
  expect(await select(superuserUrl, who)).toMatchObject([{ rolsuper: true }]);
  await expect(select(url.replace('//talks', '//education'), 'select 1')).rejects.toThrow('permission denied for database');
});

test('a migration that fails leaves no template behind', async () => {
  let broken = true;
  const sometimes = async () => {
    if (broken) throw new Error('broken');
  };
  await expect(testDatabase('talks', sometimes)).rejects.toThrow('broken');
  broken = false;
  await (await testDatabase('talks', sometimes)).drop();
});

test('the transport has a database of its own, and drop() does not wait for connections', async () => {
  const events = await eventsDatabase();
  await withClient(events.url, async (client) => {
    client.on('error', () => undefined); // ended by the server
    await events.drop();
  }).catch(() => undefined);
  await expect(select(events.url, 'select 1')).rejects.toThrow('does not exist');
});

test('waitFor gives the first answer, and says what it saw when it gives up', async () => {
  let asked = 0;
  expect(await waitFor(() => (asked += 1) > 2 && asked)).toBe(3);
  await expect(waitFor(() => 0, { timeout: 30 })).rejects.toThrow('not so after 30 ms; last: 0');
  await expect(waitFor(() => Promise.reject(new Error('no')), { timeout: 30 })).rejects.toThrow('last: no');
});

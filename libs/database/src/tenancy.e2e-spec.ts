import { withClient } from '@tongxin/cluster';
import { testDatabase } from '@tongxin/testing';
import { addRoom, book, migrateRooms, openRooms, otherSchool, roomNames, school, type Rooms } from './rooms.fixtures';

jest.setTimeout(60_000);
let rooms: Rooms;
let mine: string;
let foreign: string;
beforeAll(async () => {
  rooms = await openRooms();
  mine = await rooms.of(school).transaction((tx) => addRoom(tx, school, '101'));
  foreign = await rooms.of(otherSchool).transaction((tx) => addRoom(tx, otherSchool, '201'));
});
afterAll(() => rooms.stop());

const as = async <T>(institutionId: string | null, work: (db: ReturnType<Rooms['of']>) => Promise<T>): Promise<T> => {
  const db = rooms.of(institutionId);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
};

test('the service is neither superuser nor beyond row-level security, and owns nothing', async () => {
  const [role] = await as(school, (db) => db.query(`select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
    exists (select from pg_class where relowner = pg_roles.oid) as owns from pg_roles where rolname = current_user`));
  expect(role).toEqual({ rolname: 'talks', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: false });
});

test('each institution reads its own rows; without one nothing is read and nothing written', async () => {
  expect(await as(school, roomNames)).toEqual(['101']);
  expect(await as(otherSchool, roomNames)).toEqual(['201']);
  expect(await as(null, roomNames)).toEqual([]);
  await expect(as(null, (db) => db.transaction((tx) => addRoom(tx, school, '102')))).rejects.toThrow('row-level security');
});

test('the tenant does not outlive the request on its connection', async () => {
  const single = await openRooms({ poolSize: 1 });
  const db = single.of(school);
  await db.query('select 1');
  await db.close();
  const [row] = await single.dataSource.query<{ id: string }[]>(`select current_setting('app.institution_id', true) as id`);
  expect(row?.id ?? '').toBe('');
  await single.stop();
});

test('a foreign row is not found, changed, removed or made', async () => {
  await as(school, async (db) => {
    expect(await db.query('select 1 from app.room where institution_id = $1 and id = $2', [otherSchool, foreign])).toEqual([]);
    await db.transaction(async (tx) => {
      expect(await tx.query(`update app.room set name = 'mine' where id = $1 returning id`, [foreign])).toEqual([]);
      expect(await tx.query('delete from app.room where id = $1 returning id', [foreign])).toEqual([]);
    });
    await expect(db.transaction((tx) => addRoom(tx, otherSchool, '102'))).rejects.toThrow('row-level security');
    await expect(db.transaction((tx) => tx.query('update app.room set institution_id = $1', [otherSchool]))).rejects.toThrow('row-level security');
  });
  expect(await as(otherSchool, roomNames)).toEqual(['201']);
});

test('a foreign row cannot be referenced', async () => {
  await expect(as(school, (db) => db.transaction((tx) => book(tx, school, foreign, '2026-01-01', null)))).rejects.toThrow('foreign key');
  await as(school, (db) => db.transaction((tx) => book(tx, school, mine, '2026-01-01', '2026-02-01')));
});

test('even the owner of the tables is bound by the policy', async () => {
  await withClient(rooms.database.migrationUrl, async (owner) => expect((await owner.query('select * from app.room')).rows).toEqual([]));
});

test('two rows that agree do not hold on the same day; the day one ends the other may begin; another institution is no matter', async () => {
  // One id in both, so that only the tenant tells them apart.
  const a = await as(school, (db) => db.transaction((tx) => addRoom(tx, school, 'A')));
  const b = await as(otherSchool, (db) => db.transaction((tx) => addRoom(tx, otherSchool, 'A', a)));
  const reserve = (institution: string, room: string, from: string, to: string | null) => as(institution, (db) => db.transaction((tx) => book(tx, institution, room, from, to)));
  await reserve(school, a, '2026-03-01', '2026-04-01');
  await reserve(school, a, '2026-04-01', null);
  await reserve(otherSchool, b, '2026-03-01', null);
  await expect(reserve(school, a, '2026-03-31', '2026-04-01')).rejects.toMatchObject({ driverError: { code: '23P01' } });
  await expect(reserve(school, a, '2030-01-01', null)).rejects.toMatchObject({ driverError: { code: '23P01' } });
  await expect(reserve(school, a, '2025-02-01', '2025-02-01')).rejects.toMatchObject({ driverError: { code: '23514' } });
});

test('migrations run again, and from several processes at once, without harm', async () => {
  const empty = await testDatabase('talks', async () => undefined, { key: 'empty' });
  try {
    await Promise.all([migrateRooms(empty.migrationUrl), migrateRooms(empty.migrationUrl), migrateRooms(empty.migrationUrl)]);
    await migrateRooms(empty.migrationUrl);
    await withClient(empty.superuserUrl, async (client) => {
      expect((await client.query('select name from ops.migration')).rows).toEqual([{ name: 'CreateRooms1767225600000' }]);
    });
  } finally {
    await empty.drop();
  }
});

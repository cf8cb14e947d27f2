import { Column, Entity, PrimaryColumn, type DataSource } from 'typeorm';
import { auditTables } from './audit-chain-tables';
import { catalogueProblems } from './catalogue';
import { classificationOf, NotPersonal, Personal } from './classification';
import { createDataSource } from './data-source';
import { openRooms, roomEntities, type Rooms } from './rooms.fixtures';
import { tenantPolicy } from './tenant-table';

jest.setTimeout(60_000);
let rooms: Rooms;
let owner: DataSource;
beforeAll(async () => {
  rooms = await openRooms();
  owner = createDataSource({ url: rooms.database.superuserUrl, applicationName: 'catalogue' });
  await owner.initialize();
});
afterAll(async () => {
  await owner.destroy();
  await rooms.stop();
});

const ops = ['migration', ...auditTables];
const problemsWith = async (faults: string[], mapped: DataSource = rooms.dataSource): Promise<string[]> => {
  const undo = [
    'drop table if exists app.fault', 'drop table if exists ops.fault', 'drop table if exists public.fault', 'drop schema if exists strange cascade', 'alter table app.room drop column if exists phone', 'alter table app.room enable row level security',
    'alter table app.room force row level security', 'drop policy if exists tenant on app.room', 'drop policy if exists other on app.room', tenantPolicy('room')[2] ?? '',
  ];
  for (const statement of faults) await owner.query(statement);
  const problems = await catalogueProblems(owner, mapped, { ops });
  for (const statement of undo) await owner.query(statement);
  return problems;
};

test('tables made by tenantTable have no problem', async () => {
  expect(await catalogueProblems(owner, rooms.dataSource, { ops })).toEqual([]);
});

const table = 'create table app.fault (institution_id uuid not null, id uuid not null, primary key (institution_id, id))';
const ofTenant = 'institution_id = (select nullif(current_setting(\'app.institution_id\', true), \'\')::uuid)';
test.each<[string, string[], string]>([
  ['a table without policy', [table, 'alter table app.fault enable row level security', 'alter table app.fault force row level security'], 'app.fault: policies are [], expected [tenant]'],
  ['a table without row-level security', [table], 'app.fault: row-level security is not forced'],
  ['row-level security that does not bind the owner', ['alter table app.room no force row level security'], 'app.room: row-level security is not forced'],
  ['a second policy, which would widen the first', ['create policy other on app.room using (true)'], 'app.room: policies are [tenant,other], expected [tenant]'],
  ['a policy that lets everything pass', ['drop policy tenant on app.room', 'create policy tenant on app.room using (true)'], 'app.room: its policy does not compare institution_id with the tenant'],
  ['a policy with a way round', ['drop policy tenant on app.room', `create policy tenant on app.room using (${ofTenant} or true)`], 'app.room: its policy does not compare institution_id with the tenant'],
  ['a policy that lets every row be written', ['drop policy tenant on app.room', `create policy tenant on app.room using (${ofTenant}) with check (true)`], 'app.room: its policy does not compare institution_id with the tenant'],
  ['a policy for reading alone', ['drop policy tenant on app.room', `create policy tenant on app.room for select using (${ofTenant})`], 'app.room: its policy does not compare institution_id with the tenant'],
  ['a key that does not start with the tenant', ['create table app.fault (institution_id uuid, id uuid primary key)'], 'app.fault: its key does not start with institution_id'],
  ['a table that no entity describes', [table], 'app.fault: has no entity, so its columns are not classified'],
  ['a column that no entity describes', ['alter table app.room add column phone text'], 'app.room.phone: not in the entity RoomEntity'],
  ['a foreign key without the tenant', ['create table app.fault (institution_id uuid, id uuid, person uuid, primary key (institution_id, id), unique (id), foreign key (person) references app.fault (id))'], 'app.fault.fault_person_fkey: the foreign key does not include the tenant'],
  ['a foreign key whose tenant is another column', ['create table app.fault (institution_id uuid, id uuid, target uuid, primary key (institution_id, id), foreign key (target, id) references app.room (institution_id, id))'], 'app.fault.fault_target_id_fkey: the foreign key does not include the tenant'],
  ['a schema that nobody named', ['create schema strange', 'create table strange.fault (id int)'], 'schema strange holds [fault], committed is []'],
  ['a table outside the schemas', ['create table public.fault (id int)'], 'schema public holds [fault], committed is []'],
  ['a table too many in ops', ['create table ops.fault (id int)'], 'schema ops holds [audit_head, audit_unchained, fault, migration], committed is [audit_head, audit_unchained, migration]'],
])('%s is found', async (_name, faults, problem) => {
  expect(await problemsWith(faults)).toContain(problem);
  expect(await catalogueProblems(owner, rooms.dataSource, { ops })).toEqual([]);
});

test('a table of ops that is gone, an unclassified column and an entity without a table are found', async () => {
  @Entity({ schema: 'app', name: 'booking' })
  class BookingEntity {
    @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
    @NotPersonal() @PrimaryColumn('uuid') id!: string;
    @Column('uuid', { name: 'room_id' }) roomId!: string;
    @NotPersonal() @Column('date', { name: 'valid_from' }) validFrom!: string;
    @NotPersonal() @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  }
  @Entity({ schema: 'app', name: 'ghost' })
  class GhostEntity {
    @NotPersonal() @PrimaryColumn('uuid') id!: string;
  }
  const mapped = createDataSource({ url: rooms.database.url, applicationName: 'catalogue', entities: [...roomEntities.filter((e) => e.name !== 'BookingEntity'), BookingEntity, GhostEntity] });
  await mapped.initialize();
  expect(await catalogueProblems(owner, mapped, { ops: ['inbox', ...ops] })).toEqual([
    'app.booking.room_id: not classified', 'app.ghost: entity GhostEntity has no table', 'schema ops holds [audit_head, audit_unchained, migration], committed is [audit_head, audit_unchained, inbox, migration]',
  ]);
  await mapped.destroy();
});

test('a schema that is named holds what it is said to hold, and is there', async () => {
  await owner.query('create schema library; create table library.one (id int); create table library.two (id int)');
  expect(await catalogueProblems(owner, rooms.dataSource, { ops, others: { library: ['two', 'one'] } })).toEqual([]);
  expect(await catalogueProblems(owner, rooms.dataSource, { ops, others: { library: ['one'] } })).toEqual(['schema library holds [one, two], committed is [one]']);
  await owner.query('drop schema library cascade');
  expect(await catalogueProblems(owner, rooms.dataSource, { ops, others: { library: ['one'] } })).toEqual(['schema library holds [], committed is [one]']);
});

test('a classification is inherited, and a subclass may change it', () => {
  const data = { purpose: 'p', basis: 'b', retention: 'r', class: 'L3' } as const;
  class Base {
    @NotPersonal() id!: string;
    @NotPersonal() name!: string;
  }
  class Sub extends Base {
    @Personal(data) override name!: string;
  }
  expect([classificationOf(Sub, 'id'), classificationOf(Sub, 'name'), classificationOf(Base, 'name'), classificationOf(Sub, 'age')]).toEqual(['NOT_PERSONAL', data, 'NOT_PERSONAL', undefined]);
});

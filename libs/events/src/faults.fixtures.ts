import { defineContract, integer, record, uuid, type Envelope } from '@tongxin/event-contracts';
import { inboxMigration, outboxMigration } from './migrations';
import type { Sql } from './sql';

/** Kills `victim` when `point` is reached for the `hit`-th time. */
export type Fault = { readonly point: string; readonly hit: number; readonly victim: 'self' | 'postgres' };

export type WorkerTask = {
  readonly role: 'producer' | 'consumer';
  readonly seed: number;
  readonly databaseUrl: string;
  readonly eventsUrl: string;
  readonly faults: readonly Fault[];
  /** File: a line for each fault that struck. */
  readonly faultLog: string;
  /** File whose first line is the process id of PostgreSQL. */
  readonly postmasterPid: string;
  /** File that tells the writers to end, when it is there. */
  readonly finish: string;
  /** File that the writers leave when they have ended. */
  readonly done: string;
  readonly dedupe: boolean;
};

export const CONSUMER = 'talks/department-copy';
export const institutions = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'] as const;
export const departments = [1, 2, 3, 4, 5].map((n) => `00000000-0000-7000-8000-00000000010${n}`);

export const departmentChanged = defineContract({ type: 'DepartmentChanged', version: 1, payload: record({ id: uuid, value: integer }) });

const points = {
  producer: ['producer:outbox-written', 'producer:before-commit', 'producer:after-commit', 'relay:before-publish', 'publish:before-commit', 'relay:after-publish', 'relay:after-cursor'],
  consumer: ['consumer:inbox-written', 'consumer:mid-batch', 'consumer:before-commit', 'consumer:after-commit', 'consumer:after-acknowledgement'],
};
const DEALT = 3;

/** Three faults a process, dealt so that five seeds in a row visit every point; one of the six takes PostgreSQL down instead. */
export function scheduleOf(seed: number): { producer: Fault[]; consumer: Fault[] } {
  const random = randomOf(seed);
  const downs = Math.floor(random() * DEALT * 2);
  const deal = (all: string[], first: number) =>
    Array.from({ length: DEALT }, (_, n): Fault => ({
      point: all[(seed * DEALT + n) % all.length] ?? '',
      hit: 1 + Math.floor(random() * 8),
      victim: first + n === downs ? 'postgres' : 'self',
    }));
  return { producer: deal(points.producer, 0), consumer: deal(points.consumer, DEALT) };
}

/** mulberry32: numbers in [0, 1) that a seed determines. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const tenant = (table: string, role: string) => [
  `alter table app.${table} enable row level security`,
  `alter table app.${table} force row level security`,
  `create policy tenant on app.${table} using (institution_id = nullif(current_setting('app.institution_id', true), '')::uuid)`,
  `grant select, insert, update, delete on app.${table} to ${role}`,
];

export const producerMigration = [
  'create schema app',
  'grant usage on schema app to organisation',
  'create table app.department (institution_id uuid, id uuid, value integer not null, primary key (institution_id, id))',
  ...tenant('department', 'organisation'),
  ...outboxMigration('organisation'),
];

/** The read model under test: a copy of each department, and a line for every application of an event, which nothing forbids to repeat. */
export const consumerMigration = [
  'create schema app',
  'grant usage on schema app to talks',
  'create table app.department_copy (institution_id uuid, id uuid, value integer not null, revision bigint not null, primary key (institution_id, id))',
  ...tenant('department_copy', 'talks'),
  ...inboxMigration('talks'),
  'create table ops.applied (event_id uuid not null)',
  'grant select, insert on ops.applied to talks',
];

type Changed = { id: string; value: number };

export async function applyDepartments(tx: Sql, events: readonly Envelope[]): Promise<void> {
  const changes = events.map((event) => ({ event, payload: event.payload as Changed }));
  await tx.query('insert into ops.applied select * from unnest($1::uuid[])', [events.map((e) => e.id)]);
  await tx.query(
    `insert into app.department_copy as copy
     select distinct on (id) institution_id, id, value, revision from unnest($1::uuid[], $2::uuid[], $3::int[], $4::bigint[]) as e(institution_id, id, value, revision)
     order by id, revision desc
     on conflict (institution_id, id) do update set value = excluded.value, revision = excluded.revision where excluded.revision > copy.revision`,
    [events.map((e) => e.institutionId), changes.map((c) => c.payload.id), changes.map((c) => c.payload.value), events.map((e) => e.revision)],
  );
}

export const clearDepartments = async (tx: Sql) => void (await tx.query('delete from app.department_copy'));

export async function snapshotDepartments(tx: Sql): Promise<string> {
  const [row] = await tx.query<{ hash: string }>(`select md5(coalesce(string_agg(c::text, ',' order by id), '')) as hash from app.department_copy c`);
  return row?.hash ?? '';
}

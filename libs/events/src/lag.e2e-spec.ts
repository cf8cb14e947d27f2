import { randomUUID } from 'node:crypto';
import { withClient } from '@tongxin/cluster';
import { newEvent } from '@tongxin/event-contracts';
import { eventsDatabase, testDatabase, testPool, waitFor, type TestDatabase } from '@tongxin/testing';
import type { Pool } from 'pg';
import pino from 'pino';
import { applyDepartments, consumerMigration, departmentChanged, departments, institutions, producerMigration } from './faults.fixtures';
import { createConsumer, createPostgresTransport, eventsLag, migrateTransport, saveEvents, startRelay } from './index';
import { inTransaction, sqlOf } from './sql';

jest.setTimeout(30_000);
const logger = pino({ level: 'silent' });
const run = (statements: string[]) => (url: string) => withClient(url, async (client) => { for (const sql of statements) await client.query(sql); });
let databases: TestDatabase[];
let producer: Pool;
let consumer: Pool;
let events: string;
beforeAll(async () => {
  databases = [await testDatabase('organisation', run(producerMigration), { key: 'producer' }), await testDatabase('talks', run(consumerMigration), { key: 'consumer' }), await eventsDatabase(migrateTransport)];
  const [from, to, log] = databases.map(({ url }) => url);
  [producer, consumer, events] = [testPool(from ?? ''), testPool(to ?? ''), log ?? ''];
});
afterAll(async () => {
  await Promise.all([producer.end(), consumer.end()]);
  await Promise.all(databases.map((database) => database.drop()));
});

const occurred = new Date('2026-11-23T04:00:00Z');
const later = (s: number): Date => new Date(occurred.getTime() + s * 1000);
const anEvent = (at: Date) => {
  const id = departments[0] ?? '';
  return newEvent(departmentChanged, { id: randomUUID(), institutionId: institutions[0], entity: `department/${id}`, occurredAt: at, payload: { id, value: 1 } });
};

test('what waits in the outbox, and since when', async () => {
  const lag = (now: Date) => eventsLag(sqlOf(producer), { source: 'organisation' }, now);
  expect(await lag(later(60))).toEqual({ outboxPending: 0, outboxOldestSeconds: 0, directorySeconds: null });
  await inTransaction(producer, (tx) => saveEvents(tx, [anEvent(later(10)), anEvent(occurred)]));
  expect(await lag(later(60))).toEqual({ outboxPending: 2, outboxOldestSeconds: 60, directorySeconds: null });
  // A clock that stands behind makes no negative age.
  expect((await lag(later(-60))).outboxOldestSeconds).toBe(0);

  const transport = createPostgresTransport({ databaseUrl: events, logger });
  const relay = startRelay({ databaseUrl: databases[0]?.url ?? '', source: 'organisation', transport, logger });
  await waitFor(async () => (await lag(later(60))).outboxPending === 0);
  await relay.stop();
  await inTransaction(producer, (tx) => saveEvents(tx, [anEvent(later(30))]));
  expect(await lag(later(60))).toEqual({ outboxPending: 1, outboxOldestSeconds: 30, directorySeconds: null });
  await transport.close();
});

test('how long ago the directory was seen complete', async () => {
  const lag = (now: Date) => eventsLag(sqlOf(consumer), { consumer: 'talks/departments' }, now);
  expect(await lag(later(60))).toEqual({ outboxPending: null, outboxOldestSeconds: null, directorySeconds: null });
  const transport = createPostgresTransport({ databaseUrl: events, logger, now: () => occurred });
  const reader = createConsumer({ name: 'talks/departments', pool: consumer, transport, contracts: [departmentChanged], apply: applyDepartments });
  reader.start();
  await waitFor(async () => (await lag(later(60))).directorySeconds !== null);
  expect(await lag(later(60))).toEqual({ outboxPending: null, outboxOldestSeconds: null, directorySeconds: 60 });
  await reader.stop();
  await transport.close();
});

import { randomUUID } from 'node:crypto';
import { factsContracts, newEvent, type Fact } from '@tongxin/event-contracts';
import { createPostgresTransport, migrateTransport, type Consumer, type PostgresTransport } from '@tongxin/events';
import { eventsDatabase, testPool, waitFor, type EventsDatabase } from '@tongxin/testing';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { createDirectoryConsumer } from './directory';
import { startEducation, type Education } from './education.fixtures';

let education: Education;
let events: EventsDatabase;
let transport: PostgresTransport;
let pool: Pool;
let consumer: Consumer;

beforeAll(async () => {
  [education, events] = await Promise.all([startEducation(), eventsDatabase(migrateTransport)]);
  transport = createPostgresTransport({ databaseUrl: events.url, logger: pino({ level: 'silent' }) });
  pool = testPool(education.database.url);
  consumer = createDirectoryConsumer(pool, transport);
  consumer.start();
});
afterAll(async () => {
  await consumer.stop();
  await Promise.all([transport.close(), pool.end()]);
  await Promise.all([education.close(), events.drop()]);
});

const institutionId = randomUUID();
const branchId = randomUUID();
const publish = (personId: string, revision: number, kinds: Fact['kind'][]) =>
  transport.publish([{
    ...newEvent(factsContracts.PersonRecorded, {
      id: randomUUID(), institutionId, entity: `person/${personId}`, occurredAt: new Date(),
      payload: { facts: kinds.map((kind) => ({ kind, subjectId: personId, objectId: branchId, label: null, from: '2026-01-01', to: null })) },
    }),
    revision: String(revision), source: 'organisation',
  }]);
const suppressed = async (personId: string): Promise<boolean | null> => {
  const { data } = await education.ask<{ _entities: { learningHours: { suppressed: boolean } | null }[] }>({ institutionId, personId },
    '{ _entities(representations: [{ __typename: "Branch", id: "' + branchId + '" }]) { ... on Branch { learningHours(year: 2026) { suppressed } } } }');
  return data._entities[0]?.learningHours?.suppressed ?? null;
};

it('rights and the small-number rule follow from organisation’s events; an older state that arrives late changes nothing', async () => {
  const [secretary = '', ...others] = Array.from({ length: 10 }, () => randomUUID());
  await publish(secretary, 2, ['SECRETARY_OF', 'MEMBER_OF']);
  await waitFor(async () => (await suppressed(secretary)) === true);
  for (const [n, person] of others.entries()) await publish(person, 1, n < 4 ? ['MEMBER_OF'] : ['IN_SERVICE']);
  await waitFor(async () => (await suppressed(secretary)) === false);
  await publish(secretary, 1, ['MEMBER_OF']);
  await publish(others[0] ?? '', 2, ['IN_SERVICE']);
  await waitFor(async () => (await suppressed(secretary)) === true);
});

it('keeps only the kinds it needs', async () => {
  const person = randomUUID();
  await publish(person, 1, ['BACKBONE', 'REPRESENTS', 'COUNTY_LEVEL', 'STAFF_OF']);
  const kinds = () => education.dataSource.transaction(async (tx) => {
    await tx.query(`select set_config('app.institution_id', $1, true)`, [institutionId]);
    return ((await tx.query('select kind from app.directory_fact where institution_id = $1 and subject_id = $2', [institutionId, person])) as { kind: string }[]).map((row) => row.kind);
  });
  expect(await waitFor(async () => { const found = await kinds(); return found.length > 0 && found; })).toEqual(['STAFF_OF']);
});

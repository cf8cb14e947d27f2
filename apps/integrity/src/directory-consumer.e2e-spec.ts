import { randomUUID } from 'node:crypto';
import { RequestDatabase } from '@tongxin/database';
import { factsContracts, newEvent, type Fact } from '@tongxin/event-contracts';
import { createPostgresTransport, migrateTransport } from '@tongxin/events';
import { eventsDatabase, testPool, waitFor } from '@tongxin/testing';
import { pino } from 'pino';
import { createDirectoryConsumer } from './directory-consumer';
import { Institution, IntegrityService } from './practice.fixtures';

it('keeps what rights follow from, and no membership of a branch; of two states of an entity the newer', async () => {
  const service = await IntegrityService.start();
  const events = await eventsDatabase(migrateTransport);
  const transport = createPostgresTransport({ databaseUrl: events.url, logger: pino({ level: 'silent' }) });
  const pool = testPool(service.database.url);
  const consumer = createDirectoryConsumer(pool, transport);
  const institution = new Institution();
  const person = institution.person('P0007');
  const fact = (kind: Fact['kind'], objectId: string | null = null): Fact => ({ kind, subjectId: person, objectId, label: null, from: '2026-01-01', to: null });
  const event = (revision: number, facts: Fact[]) => ({
    ...newEvent(factsContracts.PersonRecorded, { id: randomUUID(), institutionId: institution.id, entity: `person/${person}`, occurredAt: new Date(), payload: { facts } }),
    revision: String(revision), source: 'organisation',
  });
  try {
    consumer.start();
    await transport.publish([
      event(2, [fact('IN_SERVICE'), fact('STAFF_OF', institution.department('D05')), fact('MEMBER_OF', institution.branch('ZB01')), fact('COUNTY_LEVEL')]),
      event(1, [fact('IN_SERVICE'), fact('STAFF_OF', institution.department('D02'))]),
    ]);
    const kinds = async (): Promise<string[]> => {
      const db = new RequestDatabase(service.runtime.dataSource, institution.id);
      const rows = await db.query<{ kind: string; objectId: string | null }>(`select kind, object_id as "objectId" from app.directory_fact order by kind`);
      await db.end();
      return rows.map((row) => `${row.kind} ${row.objectId ?? ''}`.trim());
    };
    await waitFor(async () => (await kinds()).length > 0);
    expect(await kinds()).toEqual(['IN_SERVICE', `STAFF_OF ${institution.department('D05')}`]);
    expect(await waitFor(async () => (await consumer.staleness(new Date())) !== null)).toBe(true);
  } finally {
    await consumer.stop();
    await Promise.all([transport.close(), pool.end()]);
    await service.stop();
    await events.drop();
  }
}, 60_000);

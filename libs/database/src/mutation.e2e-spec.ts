import { randomUUID } from 'node:crypto';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { ReadAudit, type AuditActor, type AuditSubject } from './audit';
import { IdempotencyConflict, runMutation, type MutationCall } from './mutation';
import type { Tx } from './request-database';
import { addRoom, openRooms, otherSchool, roomNames, school, type Rooms } from './rooms.fixtures';

jest.setTimeout(60_000);
let rooms: Rooms;
beforeAll(async () => void (rooms = await openRooms()));
afterAll(() => rooms.stop());

const person = (institutionId = school): AuditActor => ({ institutionId, personId: randomUUID(), administrator: null });
const noon = new Date('2026-11-23T04:00:00Z');
const call = (actor: AuditActor, more: Partial<MutationCall> = {}): MutationCall =>
  ({ actor, operation: 'openRoom', requestId: 'request-1', now: noon, idempotencyKey: null, body: { name: '101' }, ...more });
type Work = (tx: Tx) => Promise<Outcome<{ id: string; audit: AuditSubject[] }, 'TAKEN'>>;
const opens = (institutionId: string, name: string = randomUUID()): Work => async (tx) => {
  const id = await addRoom(tx, institutionId, name);
  return accept({ id, audit: [{ type: 'Room', id }] });
};
const run = (c: MutationCall, work: Work = opens(c.actor.institutionId)) => runMutation(rooms.of(c.actor.institutionId), c, work);
const idOf = async (outcome: Promise<Outcome<string, 'TAKEN'>>): Promise<string> => {
  const answer = await outcome;
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
};
const audits = async (actor: AuditActor) => {
  const db = rooms.of(actor.institutionId);
  const rows = await db.query(
    `select kind, operation, request_id as "requestId", at, subject_type as type, subject_id as id, person_id as "of" from app.audit_entry where actor_person_id = $1 or $1 is null order by audit_entry.id`, [actor.personId]);
  await db.close();
  return rows;
};

describe('idempotency', () => {
  test('a replay answers the same id and does nothing', async () => {
    const actor = person();
    const first = await idOf(run(call(actor, { idempotencyKey: 'k' })));
    const unwanted = jest.fn(opens(school));
    expect(await idOf(run(call(actor, { idempotencyKey: 'k' }), unwanted))).toBe(first);
    expect(unwanted).not.toHaveBeenCalled();
    expect(await audits(actor)).toHaveLength(1);
    expect(await idOf(run(call(actor)))).not.toBe(await idOf(run(call(actor))));
  });

  test('the same key with another body or another operation is a conflict', async () => {
    const actor = person();
    await run(call(actor, { idempotencyKey: 'k' }));
    await expect(run(call(actor, { idempotencyKey: 'k', body: { name: '102' } }))).rejects.toThrow(IdempotencyConflict);
    await expect(run(call(actor, { idempotencyKey: 'k', operation: 'closeRoom' }))).rejects.toThrow(IdempotencyConflict);
  });

  test('a refusal saves nothing and does not use up the key', async () => {
    const actor = person();
    const refusing: Work = async (tx) => {
      await addRoom(tx, school, 'half done');
      return refuse('TAKEN');
    };
    expect(await run(call(actor, { idempotencyKey: 'k' }), refusing)).toMatchObject({ ok: false, refusal: 'TAKEN' });
    const db = rooms.of(school);
    expect(await roomNames(db)).not.toContain('half done');
    await db.close();
    await idOf(run(call(actor, { idempotencyKey: 'k', body: { name: '102' } })));
  });

  test("another viewer's and another institution's same key are independent", async () => {
    const actor = person();
    const ids = [await idOf(run(call(actor, { idempotencyKey: 'k' }))), await idOf(run(call(person(), { idempotencyKey: 'k', body: 1 }))),
      await idOf(run(call({ ...actor, institutionId: otherSchool }, { idempotencyKey: 'k', body: 2 })))];
    expect(new Set(ids).size).toBe(3);
  });

  test('a key holds for 24 hours of the clock that was passed in', async () => {
    const actor = person();
    const at = (hours: number) => call(actor, { idempotencyKey: 'k', now: new Date(noon.getTime() + hours * 3_600_000) });
    const first = await idOf(run(at(0)));
    expect(await idOf(run(at(24)))).toBe(first);
    const second = await idOf(run(at(24.01)));
    expect(second).not.toBe(first);
    expect(await idOf(run(at(25)))).toBe(second);
  });

  test('two at once on one key: one works, the other answers what it did', async () => {
    const actor = person();
    const work = jest.fn(opens(school));
    const ids = await Promise.all([1, 2, 3].map(() => idOf(run(call(actor, { idempotencyKey: 'k' }), work))));
    expect(new Set(ids).size).toBe(1);
    expect(work).toHaveBeenCalledTimes(1);
    expect(await audits(actor)).toHaveLength(1);
  });

  test('two at once on one key, the first refused: the second does its own work', async () => {
    const actor = person();
    let answers = 0;
    const sometimes: Work = async (tx) => ((answers += 1) === 1 ? refuse('TAKEN') : opens(school)(tx));
    const outcomes = await Promise.all([1, 2].map(() => run(call(actor, { idempotencyKey: 'k' }), sometimes)));
    expect(outcomes.map((o) => o.ok).sort()).toEqual([false, true]);
  });

  test('the expiry finds its rows by an index', async () => {
    const indexes = await rooms.dataSource.query<{ indexdef: string }[]>(`select indexdef from pg_indexes where schemaname = 'app' and tablename = 'idempotency'`);
    expect(indexes.map((i) => i.indexdef)).toContainEqual(expect.stringContaining('(institution_id, created_at)'));
  });
});

describe('audit', () => {
  test('a write leaves one row a subject, in the transaction of the write', async () => {
    const actor = person();
    const id = await idOf(run(call(actor)));
    expect(await audits(actor)).toEqual([{ kind: 'WRITE', operation: 'openRoom', requestId: 'request-1', at: noon, type: 'Room', id, of: null }]);
    await expect(run(call(actor), async (tx) => {
      await opens(school)(tx);
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await audits(actor)).toHaveLength(1);
  });

  test("reads of others' data leave one row for each person concerned when flushed, in one statement; one's own leave none", async () => {
    const actor = person();
    const reads = new ReadAudit(actor);
    const [talk, one, two] = [randomUUID(), randomUUID(), randomUUID()];
    reads.read('Talk', talk, [one, two]);
    reads.read('Talk', talk, [one, two]);
    reads.read('Talk', randomUUID(), [one, actor.personId ?? '']);
    reads.read('Person', one, one);
    reads.read('Person', actor.personId ?? '', actor.personId);
    reads.read('Matter', 'm', null);
    expect(await audits(actor)).toEqual([]);
    const db = rooms.of(school);
    await reads.flush(db, 'talks', 'request-2', noon);
    expect(db.statements).toBe(3); // begin with the tenant, the rows, commit
    await reads.flush(db, 'talks', 'request-2', noon);
    expect(await audits(actor)).toEqual([
      { kind: 'READ', operation: 'talks', requestId: 'request-2', at: noon, type: 'Talk', id: talk, of: one },
      { kind: 'READ', operation: 'talks', requestId: 'request-2', at: noon, type: 'Talk', id: talk, of: two },
      { kind: 'READ', operation: 'talks', requestId: 'request-2', at: noon, type: 'Person', id: one, of: one },
      { kind: 'READ', operation: 'talks', requestId: 'request-2', at: noon, type: 'Matter', id: 'm', of: null },
    ]);
  });

  test('without reads, or without a viewer, flushing takes no connection', async () => {
    const db = rooms.of(school);
    const anonymous = new ReadAudit(null);
    anonymous.read('Talk', 't', randomUUID());
    await anonymous.flush(db, 'talks', 'request-3', noon);
    await new ReadAudit(person()).flush(db, 'talks', 'request-3', noon);
    expect(db.statements).toBe(0);
  });

  test('the service can add to it and read it, never change it', async () => {
    const actor = person();
    await run(call(actor));
    for (const change of [`update app.audit_entry set operation = 'x'`, 'delete from app.audit_entry', 'truncate app.audit_entry']) {
      await expect(rooms.of(school).transaction((tx) => tx.query(change))).rejects.toThrow('permission denied');
    }
    expect(await audits(actor)).toHaveLength(1);
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@tongxin/cluster';
import { waitFor } from '@tongxin/testing';
import { Client } from 'pg';
import { RequestAborted, TransactionFailed, type RequestDatabase } from './request-database';
import { addRoom, openRooms, roomNames, school, type Rooms } from './rooms.fixtures';

jest.setTimeout(60_000);
let rooms: Rooms;
/** Looks on from outside the pool, as the same role, who sees its own statements. */
let watch: Client;
beforeAll(async () => {
  rooms = await openRooms({ poolSize: 3 });
  watch = new Client({ connectionString: rooms.database.url });
  await watch.connect();
});
afterAll(async () => {
  await watch.end();
  await rooms.stop();
});
/** What would have ended a process without these tests around it. */
const unheard: unknown[] = [];
const hear = (error: unknown): void => void unheard.push(error);
beforeAll(() => void process.on('unhandledRejection', hear));
afterAll(() => void process.removeListener('unhandledRejection', hear));
afterEach(() => {
  expect(unheard).toEqual([]);
  expect(rooms.held.now).toBe(0);
});

interface Call {
  db: RequestDatabase;
  leave: () => void;
}
/** A request whose caller can leave, `ms` before its deadline. */
function call(ms = 10_000): Call {
  const controller = new AbortController();
  const until = performance.now() + ms;
  return { db: rooms.of(school, { signal: controller.signal, remainingMs: () => until - performance.now() }), leave: () => controller.abort() };
}
/** Statements of this name that the server runs at this moment. */
const running = async (mark: string): Promise<number> => {
  const { rows } = await watch.query<{ n: string }>(`select count(*) as n from pg_stat_activity where state = 'active' and query like '%' || $1 || '%' and pid <> pg_backend_pid()`, [mark]);
  return Number(rows[0]?.n);
};
const seen = (mark: string): Promise<unknown> => waitFor(async () => (await running(mark)) > 0);

describe('the caller leaves', () => {
  test('its statement is cancelled within a second, those behind it are never sent, the connection goes back clean', async () => {
    const { db, leave } = call();
    const answers = Promise.allSettled([db.query(`select pg_sleep(30), 'read'`), roomNames(db), db.query('select 1')]);
    await seen(`'read'`);
    const left = performance.now();
    leave();
    for (const answer of await answers) expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(RequestAborted) });
    expect(performance.now() - left).toBeLessThan(1_000);
    expect(await running(`'read'`)).toBe(0);
    await waitFor(() => rooms.held.now === 0);
    expect(db.statements).toBe(3);
    await expect(db.query('select 1')).rejects.toThrow(RequestAborted);
    await expect(db.transaction(async () => 1)).rejects.toThrow(RequestAborted);
    await db.close();
  });

  test('a reader that thinks holds no connection any more', async () => {
    const { db, leave } = call();
    await db.query('select 1');
    expect(rooms.held.now).toBe(1);
    leave();
    await waitFor(() => rooms.held.now === 0);
    await db.close();
  });

  test('a mutation that is cancelled saves nothing', async () => {
    const { db, leave } = call();
    const saved = db.transaction(async (tx) => {
      await addRoom(tx, school, 'cancelled');
      await tx.query(`select pg_sleep(30), 'write'`);
    });
    await seen(`'write'`);
    leave();
    await expect(saved).rejects.toThrow(RequestAborted);
    const later = rooms.of(school);
    expect(await roomNames(later)).not.toContain('cancelled');
    await later.close();
  });

  test('between two statements: the second is never sent, and nothing is saved', async () => {
    const { db, leave } = call();
    const saved = db.transaction(async (tx) => {
      await addRoom(tx, school, 'between');
      leave();
      await addRoom(tx, school, 'between 2');
    });
    await expect(saved).rejects.toThrow(RequestAborted);
    expect(db.statements).toBe(3);
  });

  test('after the last statement and before COMMIT: nothing is saved', async () => {
    const { db, leave } = call();
    const saved = db.transaction(async (tx) => {
      await addRoom(tx, school, 'before commit');
      leave();
    });
    await expect(saved).rejects.toThrow(RequestAborted);
  });

  test('a swallowed cancel saves nothing either', async () => {
    const { db, leave } = call();
    const saved = db.transaction(async (tx) => {
      await tx.savepoint(() => tx.query(`select pg_sleep(30), 'swallowed'`)).catch(() => undefined);
      await tx.query('select 1').catch(() => undefined);
    });
    await seen(`'swallowed'`);
    leave();
    await expect(saved).rejects.toThrow(TransactionFailed);
  });

  test('a COMMIT that was sent is left alone', async () => {
    const { db, leave } = call();
    // The deferred trigger makes COMMIT take its time.
    const asOwner = (text: string) => withClient(rooms.database.superuserUrl, (client) => client.query(text));
    await asOwner(`create function app.slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(0.7); return null; end $$`);
    await asOwner('create constraint trigger slow after insert on app.booking deferrable initially deferred for each row execute function app.slow_commit()');
    const saved = db.transaction(async (tx) => {
      const id = await addRoom(tx, school, 'committed');
      await tx.query(`insert into app.booking (institution_id, id, room_id, valid_from) values ($1, $2, $2, '2026-01-01')`, [school, id]);
      return id;
    });
    await seen('commit');
    leave();
    await saved;
    await asOwner('drop trigger slow on app.booking');
    const later = rooms.of(school);
    expect(await roomNames(later)).toContain('committed');
    await later.close();
  });

  test('a caller who left before it got a connection sends nothing', async () => {
    const blockers = [call(), call(), call()];
    const sleeping = blockers.map(({ db }) => db.query(`select pg_sleep(30), 'block'`).catch(() => undefined));
    await waitFor(async () => (await running(`'block'`)) === 3);
    const { db, leave } = call();
    const waiting = db.query('select 1');
    leave();
    for (const blocker of blockers) blocker.leave();
    await expect(waiting).rejects.toThrow(RequestAborted);
    expect(db.statements).toBe(0);
    await Promise.all(sleeping);
    await waitFor(() => rooms.held.now === 0);
  });

  test('50 in a row leave the pool whole, and hurt no neighbour', async () => {
    let stop = false;
    let answered = 0;
    const neighbour = async (): Promise<void> => {
      while (!stop) {
        const db = rooms.of(school);
        await db.query('select pg_sleep(0.002)');
        await db.transaction((tx) => tx.query('select 1'));
        await db.close();
        answered += 1;
      }
    };
    const neighbours = [neighbour(), neighbour()];
    for (let n = 0; n < 50; n += 1) {
      const { db, leave } = call();
      const asked = n % 2 ? db.query(`select pg_sleep(30), 'many'`) : db.transaction((tx) => tx.query(`select pg_sleep(30), 'many'`));
      // At moments of all kinds: waiting for the connection, the statement on its way, running.
      await pause(n % 10);
      leave();
      await expect(asked).rejects.toThrow(RequestAborted);
    }
    stop = true;
    await Promise.all(neighbours);
    expect(answered).toBeGreaterThan(10);
    expect(await running(`'many'`)).toBe(0);
    await waitFor(() => rooms.held.now === 0);
    const later = Array.from({ length: 6 }, () => rooms.of(school));
    await Promise.all(later.map((db) => roomNames(db).finally(() => db.close())));
  });
});

describe('the deadline', () => {
  test('is the statement timeout of each transaction, counted when it begins, and ends with it', async () => {
    const { db } = call(5_000);
    const shown = () => db.query<{ t: string }>(`select setting as t from pg_settings where name = 'statement_timeout'`);
    const [first] = await shown();
    expect(Number(first?.t)).toBeGreaterThan(4_000);
    expect(Number(first?.t)).toBeLessThanOrEqual(5_000);
    await db.end();
    await pause(50);
    expect(Number((await shown())[0]?.t)).toBeLessThanOrEqual(4_950);
    await db.close();
    const plain = rooms.of(school);
    expect(await plain.query(`select setting as t from pg_settings where name = 'statement_timeout'`)).toEqual([{ t: '0' }]);
    await plain.close();
  });

  test('stops a statement even where nobody cancels it', async () => {
    const { db } = call(200);
    await expect(db.query('select pg_sleep(30)')).rejects.toMatchObject({ driverError: { code: '57014' } });
    await db.close();
  });
});

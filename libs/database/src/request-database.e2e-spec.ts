import { randomUUID } from 'node:crypto';
import { prepared } from './prepared';
import { TransactionFailed } from './request-database';
import { addRoom, openRooms, roomNames, school, otherSchool, RoomEntity, type Rooms } from './rooms.fixtures';

jest.setTimeout(60_000);
let rooms: Rooms;
beforeAll(async () => void (rooms = await openRooms()));
afterAll(() => rooms.stop());
beforeEach(async () => {
  for (const institution of [school, otherSchool]) {
    await rooms.of(institution).transaction(async (tx) => {
      await tx.query('delete from app.booking');
      await tx.query('delete from app.room');
    });
  }
  rooms.held.most = 0;
});
afterEach(() => expect(rooms.held.now).toBe(0));

/** A request that is ended whatever happens, as the server ends it. */
async function request<T>(work: (db: ReturnType<Rooms['of']>) => Promise<T>, institutionId: string | null = school): Promise<T> {
  const db = rooms.of(institutionId);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

describe('reading', () => {
  test('a request that sends no statement takes no connection', async () => {
    await request(async (db) => expect(db.statements).toBe(0));
    expect(rooms.held.most).toBe(0);
  });

  test('statements of one request go in a row over one connection, opened by the first', async () => {
    await request(async (db) => {
      const numbers = await Promise.all(Array.from({ length: 20 }, (_, n) => db.query<{ n: number; pid: number }>('select $1::int as n, pg_backend_pid() as pid', [n])));
      expect(numbers.map(([row]) => row?.n)).toEqual(Array.from({ length: 20 }, (_, n) => n));
      expect(new Set(numbers.map(([row]) => row?.pid)).size).toBe(1);
      expect(db.statements).toBe(21);
    });
    expect(rooms.held.most).toBe(1);
  });

  test('a write through query() fails', async () => {
    await request(async (db) => {
      await expect(addRoom(db, school, '101')).rejects.toThrow('read-only transaction');
      expect(await roomNames(db)).toEqual([]);
    });
  });

  test('a statement that fails does not spoil those beside it', async () => {
    await request(async (db) => {
      const answers = await Promise.allSettled([db.query('select 1 as n'), db.query('select 1 / 0'), db.query('select 2 as n'), roomNames(db)]);
      expect(answers.map((a) => (a.status === 'fulfilled' ? a.value : 'failed'))).toEqual([[{ n: 1 }], 'failed', [{ n: 2 }], []]);
      await expect(addRoom(db, school, '101')).rejects.toThrow('read-only transaction');
    });
  });

  test('days are text and counts are numbers', async () => {
    await request(async (db) =>
      expect(await db.query(`select date '2026-11-23' as day, count(*) as n, null::date as open from app.room`)).toEqual([{ day: '2026-11-23', n: 0, open: null }]));
  });

  test('a resolver that comes after the answer is refused and takes no connection', async () => {
    const db = rooms.of(school);
    await db.query('select 1');
    await db.close();
    await expect(db.query('select 1')).rejects.toThrow('answered');
    await expect(db.transaction(async () => 1)).rejects.toThrow('answered');
  });

  test('something that is no uuid never reaches the SQL text', async () => {
    for (const tenant of [`'; drop table app.room; --`, 'a', `${school}'`]) await expect(rooms.of(tenant).query('select 1')).rejects.toThrow('not an uuid');
  });
});

describe('transaction()', () => {
  test('commits before it resolves', async () => {
    await request(async (db) => {
      const id = await db.transaction((tx) => addRoom(tx, school, '101'));
      expect(await request((other) => other.query('select id from app.room'))).toEqual([{ id }]);
    });
  });

  test('rolls back when the work throws, and the request goes on', async () => {
    await request(async (db) => {
      await expect(db.transaction(async (tx) => {
        await addRoom(tx, school, '101');
        throw new Error('no');
      })).rejects.toThrow('no');
      expect(await roomNames(db)).toEqual([]);
    });
  });

  test('a swallowed SQL error fails the transaction instead of rolling it back unseen', async () => {
    await request(async (db) => {
      const work = db.transaction(async (tx) => {
        await addRoom(tx, school, '101');
        await tx.query('select 1 / 0').catch(() => undefined);
      });
      await expect(work).rejects.toThrow(TransactionFailed);
      await expect(work).rejects.toMatchObject({ cause: expect.objectContaining({ message: 'division by zero' }) });
      expect(await roomNames(db)).toEqual([]);
    });
  });

  test('a deferred constraint fails it with its SQL state', async () => {
    await expect(request((db) => db.transaction(async (tx) => {
      await addRoom(tx, school, '101');
      await addRoom(tx, school, '101');
    }))).rejects.toMatchObject({ driverError: { code: '23505' } });
  });

  test('UPDATE and DELETE answer their returned rows', async () => {
    await request((db) => db.transaction(async (tx) => {
      const id = await addRoom(tx, school, '101');
      expect(await tx.query(`update app.room set name = '102' returning id, name`)).toEqual([{ id, name: '102' }]);
      expect(await tx.query('delete from app.room returning id')).toEqual([{ id }]);
      expect(await tx.query('delete from app.room returning id')).toEqual([]);
    }));
  });

  test('repositories work inside it and leave the commit to it', async () => {
    await request(async (db) => {
      await expect(db.transaction(async (tx) => {
        await tx.manager.save(RoomEntity, { institutionId: school, id: randomUUID(), name: '101' });
        throw new Error('no');
      })).rejects.toThrow('no');
      expect(await roomNames(db)).toEqual([]);
      await db.transaction((tx) => tx.manager.save(RoomEntity, { institutionId: school, id: randomUUID(), name: '102' }));
      expect(await roomNames(db)).toEqual(['102']);
    });
  });
});

describe('savepoint()', () => {
  test('undoes only its own work', async () => {
    await request(async (db) => {
      await db.transaction(async (tx) => {
        await addRoom(tx, school, '101');
        await expect(tx.savepoint(async () => {
          await addRoom(tx, school, '102');
          await tx.query('select 1 / 0');
        })).rejects.toThrow('division by zero');
        await tx.savepoint(() => addRoom(tx, school, '103'));
      });
      expect(await roomNames(db)).toEqual(['101', '103']);
    });
  });

  test('an outer one undoes what an inner one left', async () => {
    await request(async (db) => {
      await db.transaction(async (tx) => {
        await tx.savepoint(async () => {
          await addRoom(tx, school, '101');
          await tx.savepoint(() => tx.query('select 1 / 0')).catch(() => undefined);
          throw new Error('outer');
        }).catch(() => undefined);
        await addRoom(tx, school, '102');
      });
      expect(await roomNames(db)).toEqual(['102']);
    });
  });

  test('an SQL error before it still fails the transaction', async () => {
    await expect(request((db) => db.transaction(async (tx) => {
      await tx.query('select 1 / 0').catch(() => undefined);
      await tx.savepoint(() => tx.query('select 1')).catch(() => undefined);
    }))).rejects.toThrow(TransactionFailed);
  });
});

describe('connections', () => {
  test('a pool of one is enough: read, write, read', async () => {
    const single = await openRooms({ poolSize: 1 });
    const db = single.of(school);
    expect(await roomNames(db)).toEqual([]);
    await db.transaction((tx) => addRoom(tx, school, '101'));
    expect(await roomNames(db)).toEqual(['101']);
    await db.close();
    await single.stop();
  });

  test('a request never holds two, whatever it does at once', async () => {
    await request(async (db) => {
      await Promise.allSettled([db.query('select 1'), db.transaction((tx) => addRoom(tx, school, '101')), db.end(), db.query('select 1')]);
      await Promise.all([db.query('select pg_sleep(0.02)'), db.end(), db.query('select 1')]);
    });
    expect(rooms.held.most).toBe(1);
  });

  test('reading past the transaction from within it is refused at once', async () => {
    await request(async (db) => {
      await expect(db.transaction(() => db.query('select 1'))).rejects.toThrow('through its tx');
      await expect(db.transaction(() => db.transaction(async () => 1))).rejects.toThrow('through its tx');
      expect(await db.query('select 1 as n')).toEqual([{ n: 1 }]);
    });
  });

  test('400 interleaved requests of two institutions mix nothing up', async () => {
    await Promise.all(Array.from({ length: 400 }, (_, n) => {
      const mine = n % 2 ? school : otherSchool;
      return request(async (db) => {
        const tenant = () => db.query<{ id: string }>(`select current_setting('app.institution_id') as id`);
        expect((await Promise.all([tenant(), tenant()])).flat().map((row) => row.id)).toEqual([mine, mine]);
        if (n % 4 < 2) await db.transaction((tx) => addRoom(tx, mine, `room ${n}`));
        const foreign = await db.query('select 1 from app.room where institution_id <> $1', [mine]);
        expect(foreign).toEqual([]);
      }, mine);
    }));
    for (const mine of [school, otherSchool]) expect(await request(roomNames, mine)).toHaveLength(100);
  });
});

describe('prepared statements', () => {
  const counted = prepared('rooms-of-one', 'select id, name from app.room where institution_id = $1 and name = $2');
  const plans = (db: ReturnType<Rooms['of']>) =>
    db.query<{ name: string; times: number }>('select name, (generic_plans + custom_plans)::int as times from pg_prepared_statements order by name');

  test('a connection parses one of a name once, and it sees the tenant of each transaction', async () => {
    await rooms.of(school).transaction((tx) => addRoom(tx, school, '101'));
    await rooms.of(otherSchool).transaction((tx) => addRoom(tx, otherSchool, '101'));
    for (const institution of [school, otherSchool, school, otherSchool, school, otherSchool, school, otherSchool]) {
      await request(async (db) => {
        expect(await db.query(counted, [institution, '101'])).toHaveLength(1);
        expect(await db.query(counted, [institution === school ? otherSchool : school, '101'])).toEqual([]);
      }, institution);
    }
    await request(async (db) => {
      await db.query(counted, [school, '101']);
      const [kept, ...more] = await plans(db);
      expect([kept?.name, more]).toEqual(['rooms-of-one', []]);
      expect(kept!.times).toBeGreaterThan(1);
    });
  });

  test('a name that could break out of its mark is refused', () => {
    expect(() => prepared('a */ drop', 'select 1')).toThrow('no name for a prepared statement');
  });
});

import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Where statements go: a request's reading transaction, or a mutation's writing one. */
export interface Sql {
  query<Row = Record<string, unknown>>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
  readonly manager: EntityManager;
}

/** A writing transaction. */
export interface Tx extends Sql {
  /** Runs `work` in a savepoint: an error inside undoes only `work`, and is thrown to the caller, who may go on. Nested ones may be, parallel ones may not. */
  savepoint<T>(work: () => Promise<T>): Promise<T>;
}

export class TransactionFailed extends Error {
  constructor(cause: unknown) {
    super('an SQL error was swallowed inside a transaction; it was rolled back', { cause });
  }
}

/**
 * One client, its statements in a row: GraphQL resolves fields in parallel, a client must not.
 * Any SQL error that no savepoint undid marks the unit as failed, because COMMIT would quietly roll back.
 */
class Unit implements Tx {
  failure: unknown;
  private tail: Promise<unknown> = Promise.resolve();

  /** `mend` is sent after a statement that failed: a reading unit begins again, so that one field's error is not every other field's. */
  constructor(private readonly runner: QueryRunner, private readonly counted: () => void, mend?: string) {
    const send = runner.query.bind(runner);
    runner.query = ((text: string, parameters?: unknown[], structured?: boolean) => {
      this.counted();
      const next = this.tail.then(() => send(text, parameters, structured as never));
      this.tail = next.then(
        () => { if (/^rollback to savepoint/i.test(text)) this.failure = undefined; },
        (error: unknown) => {
          this.failure ??= error;
          return mend && send(mend).catch(() => undefined);
        },
      );
      return next;
    }) as QueryRunner['query'];
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.runner.query(text, [...parameters]);
    // TypeORM answers [rows, affected] for UPDATE and DELETE, rows for everything else.
    return (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number' ? result[0] : result) as Row[];
  }

  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    await this.runner.query('savepoint expected');
    try {
      const value = await work();
      await this.runner.query('release savepoint expected');
      return value;
    } catch (error) {
      await this.tail;
      // Released as well: savepoints of one name lie on a stack, and an outer one would otherwise go back to this one only.
      await this.runner.query('rollback to savepoint expected; release savepoint expected');
      throw error;
    }
  }

  async settle(): Promise<void> {
    await this.tail;
  }
}

interface Held {
  unit: Unit;
  runner: QueryRunner;
  giveBack: () => Promise<void>;
}

/** `institutionId` is the tenant of everything this request may touch; null reads nothing and may not write. One connection at a time. */
export class RequestDatabase implements Sql {
  /** SQL statements sent so far, transaction control included. */
  statements = 0;
  private reading: Promise<Held> | undefined;
  private writing = false;
  private closed = false;
  /** Resolves when the connection that was taken last is back in the pool. */
  private free: Promise<void> = Promise.resolve();

  constructor(private readonly dataSource: DataSource, private readonly institutionId: string | null) {}

  get manager(): EntityManager {
    throw new Error('use query() for reads of a request; repositories belong inside transaction()');
  }

  /** Reads in the request's READ ONLY transaction. @throws Error while `transaction()` runs (use its `tx`) and after `close()` */
  async query<Row = Record<string, unknown>>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.refuse();
    this.reading ??= this.open('begin read only');
    const { unit } = await this.reading;
    return unit.query<Row>(text, parameters);
  }

  /** One writing transaction; commits before it resolves, rolls back when `work` throws. @throws TransactionFailed where `work` swallowed an SQL error */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.refuse();
    this.writing = true;
    try {
      // A second connection while holding the first would let requests wait for one another.
      await this.end();
      return await this.write(await this.open('begin'), work);
    } finally {
      this.writing = false;
    }
  }

  private async write<T>({ unit, runner, giveBack }: Held, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      const value = await work(unit);
      await unit.settle();
      if (unit.failure) throw new TransactionFailed(unit.failure);
      await runner.query('commit');
      return value;
    } catch (error) {
      await unit.settle();
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await giveBack();
    }
  }

  /** Ends the reading transaction, if one was opened; a later read opens another. */
  async end(): Promise<void> {
    const open = this.reading;
    this.reading = undefined;
    // Whoever read has the error already, and nothing hangs on the end of a transaction that only read.
    const held = await open?.catch(() => undefined);
    await held?.runner.query('commit').catch(() => undefined);
    await held?.giveBack();
  }

  /** Ends it for good, when the response is ready: a resolver that still runs after an error elsewhere must not take a connection that nobody gives back. */
  async close(): Promise<void> {
    this.closed = true;
    await this.end();
  }

  private refuse(): void {
    if (this.closed) throw new Error('the request has been answered');
    if (this.writing) throw new Error('inside transaction() statements go through its tx');
  }

  private async open(begin: string): Promise<Held> {
    const before = this.free;
    let free = (): void => undefined;
    this.free = new Promise((resolve) => { free = resolve; });
    await before;
    const runner = this.dataSource.createQueryRunner();
    const giveBack = async (): Promise<void> => {
      await runner.release();
      free();
    };
    try {
      // The tenant is an uuid of a verified token; checked again because it is put into the text to save a round trip.
      const tenant = this.institutionId ?? '';
      if (!/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/i.test(tenant)) throw new Error('the tenant is not an uuid');
      const start = `${begin}; select set_config('app.institution_id', '${tenant}', true)`;
      await runner.connect();
      const unit = new Unit(runner, () => { this.statements += 1; }, begin === 'begin' ? undefined : `rollback; ${start}`);
      await runner.query(start);
      // TypeORM would otherwise begin, and commit, a transaction of its own around save(); so it makes savepoints.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      return { unit, runner, giveBack };
    } catch (error) {
      await giveBack();
      throw error;
    }
  }
}

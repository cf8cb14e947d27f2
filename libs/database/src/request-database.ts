import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Where statements go: a request's reading transaction, or a mutation's writing one. */
export interface Sql {
  query<Row = Record<string, unknown>>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
  readonly manager: EntityManager;
}

/** A writing transaction. */
export interface Tx extends Sql {
  /** Runs `work` in a savepoint: an SQL error inside undoes only `work`, and is thrown to the caller, who may go on. */
  savepoint<T>(work: () => Promise<T>): Promise<T>;
}

export class TransactionFailed extends Error {
  constructor(cause: unknown) {
    super('an SQL error was swallowed inside a transaction; it was rolled back', { cause });
  }
}

/**
 * One client, its statements in a row: GraphQL resolves fields in parallel, a client must not.
 * Any SQL error outside a savepoint marks the unit as failed, because COMMIT would quietly roll back.
 */
class Unit implements Tx {
  failure: unknown;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly runner: QueryRunner, private readonly counted: () => void) {
    const send = runner.query.bind(runner);
    runner.query = ((text: string, parameters?: unknown[], structured?: boolean) => {
      this.counted();
      const next = this.tail.then(() => send(text, parameters, structured as never));
      this.tail = next.catch((error: unknown) => { this.failure ??= error; });
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
    const before = this.failure;
    await this.runner.query('savepoint expected');
    try {
      const value = await work();
      await this.runner.query('release savepoint expected');
      return value;
    } catch (error) {
      await this.tail;
      await this.runner.query('rollback to savepoint expected');
      this.failure = before;
      throw error;
    }
  }

  async settle(): Promise<void> {
    await this.tail;
  }
}

/** `institutionId` is the tenant of everything this request may touch; null reads nothing and may not write. */
export class RequestDatabase implements Sql {
  /** SQL statements sent so far, transaction control included. */
  statements = 0;
  private reading: Promise<{ unit: Unit; runner: QueryRunner }> | undefined;

  constructor(private readonly dataSource: DataSource, private readonly institutionId: string | null) {}

  get manager(): EntityManager {
    throw new Error('use query() for reads of a request; repositories belong inside transaction()');
  }

  async query<Row = Record<string, unknown>>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.reading ??= this.open('begin read only');
    const { unit } = await this.reading;
    return unit.query<Row>(text, parameters);
  }

  /** One writing transaction; commits before it resolves, rolls back when `work` throws. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    // A second connection while holding the first would let requests wait for one another.
    await this.end();
    const { unit, runner } = await this.open('begin');
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
      await runner.release();
    }
  }

  /** Ends the reading transaction, if one was opened. Called when the response is ready. */
  async end(): Promise<void> {
    const open = this.reading;
    this.reading = undefined;
    if (!open) return;
    const { runner } = await open;
    try {
      await runner.query('commit');
    } finally {
      await runner.release();
    }
  }

  private async open(begin: string): Promise<{ unit: Unit; runner: QueryRunner }> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    const unit = new Unit(runner, () => { this.statements += 1; });
    try {
      // The tenant is an uuid of a verified token; checked again because it is put into the text to save a round trip.
      const tenant = this.institutionId ?? '';
      if (!/^[0-9a-f-]{0,36}$/.test(tenant)) throw new Error('the tenant is not an uuid');
      await runner.query(`${begin}; select set_config('app.institution_id', '${tenant}', true)`);
      return { unit, runner };
    } catch (error) {
      await runner.release();
      throw error;
    }
  }
}

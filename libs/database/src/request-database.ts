import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { RequestAborted, Unit } from './unit';

export { RequestAborted } from './unit';

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

/** Until when a request may keep the database busy. */
export interface RequestTerms {
  /** Aborted when the caller has left or the deadline has passed: the statement that runs is cancelled, nothing further runs. */
  signal: AbortSignal;
  /** Milliseconds that are left; they become `statement_timeout` of each transaction, in case this process cannot cancel any more. */
  remainingMs: () => number;
}

interface Held {
  unit: Unit;
  giveBack: () => Promise<void>;
}

/** `institutionId` is the tenant of everything this request may touch; null reads nothing and may not write. One connection at a time. */
export class RequestDatabase implements Sql {
  /** SQL statements sent so far, transaction control included. */
  statements = 0;
  /** How long this request waited for connections of the pool, in milliseconds; null as long as it took none. */
  poolWaitMs: number | null = null;
  private reading: Promise<Held> | undefined;
  private writing = false;
  private closed = false;
  /** Resolves when the connection that was taken last is back in the pool. */
  private free: Promise<void> = Promise.resolve();

  constructor(private readonly dataSource: DataSource, private readonly institutionId: string | null, private readonly terms?: RequestTerms) {}

  get manager(): EntityManager {
    throw new Error('use query() for reads of a request; repositories belong inside transaction()');
  }

  /** Reads in the request's READ ONLY transaction. @throws RequestAborted; Error while `transaction()` runs (use its `tx`) and after `close()` */
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

  private async write<T>({ unit, giveBack }: Held, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      const value = await work(unit);
      await unit.settle();
      if (unit.failure) throw new TransactionFailed(unit.failure);
      await unit.finish('commit');
      return value;
    } catch (error) {
      await unit.finish('rollback').catch(() => undefined);
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
    await held?.unit.finish('commit').catch(() => held.unit.finish('rollback')).catch(() => undefined);
    await held?.giveBack();
  }

  /** Ends it for good, when the response is ready: a resolver that still runs after an error elsewhere must not take a connection that nobody gives back. */
  async close(): Promise<void> {
    this.closed = true;
    await this.end();
  }

  private refuse(): void {
    if (this.terms?.signal.aborted) throw new RequestAborted();
    if (this.closed) throw new Error('the request has been answered');
    if (this.writing) throw new Error('inside transaction() statements go through its tx');
  }

  private async open(begin: string): Promise<Held> {
    const start = this.startOf(begin);
    const before = this.free;
    let free = (): void => undefined;
    this.free = new Promise((resolve) => { free = resolve; });
    await before;
    const runner = this.dataSource.createQueryRunner();
    let unit: Unit | undefined;
    const stop = (): void => this.stop(unit);
    const giveBack = async (): Promise<void> => {
      this.terms?.signal.removeEventListener('abort', stop);
      await release(runner);
      free();
    };
    try {
      const client = await this.connect(runner);
      unit = new Unit(runner, client, () => { this.statements += 1; }, begin === 'begin' ? undefined : () => `rollback; ${start()}`);
      this.terms?.signal.addEventListener('abort', stop);
      await runner.query(start());
      // TypeORM would otherwise begin, and commit, a transaction of its own around save(); so it makes savepoints.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      return { unit, giveBack };
    } catch (error) {
      await unit?.finish('rollback').catch(() => undefined);
      await giveBack();
      throw error;
    }
  }

  /** A connection of the pool. @throws RequestAborted where the caller left while it was waited for */
  private async connect(runner: QueryRunner): Promise<unknown> {
    const asked = performance.now();
    const client: unknown = await runner.connect();
    this.poolWaitMs = (this.poolWaitMs ?? 0) + performance.now() - asked;
    if (this.terms?.signal.aborted) throw new RequestAborted();
    return client;
  }

  /** What begins a transaction, in one trip; the time that is left counts from when it is sent. @throws Error where the tenant is no uuid */
  private startOf(begin: string): () => string {
    // The tenant is an uuid of a verified token; checked again because it is put into the text to save a round trip.
    const tenant = this.institutionId ?? '';
    if (!/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/i.test(tenant)) throw new Error('the tenant is not an uuid');
    return () => {
      const timeout = this.terms ? `, set_config('statement_timeout', '${Math.max(1, Math.ceil(this.terms.remainingMs()))}', true)` : '';
      return `${begin}; select set_config('app.institution_id', '${tenant}', true)${timeout}`;
    };
  }

  /** The caller is gone: nothing more is read, so the connection need not wait for resolvers that still run. */
  private stop(unit: Unit | undefined): void {
    unit?.abort();
    if (!this.writing) void this.end();
  }
}

/** Gives a connection back; one that is still inside a transaction, because its ROLLBACK failed, is thrown away instead. */
async function release(runner: QueryRunner): Promise<void> {
  const held = runner as unknown as { databaseConnection?: { getTransactionStatus?: () => string | null }; releasePostgresConnection: (error?: Error) => Promise<void> };
  const status = held.databaseConnection?.getTransactionStatus?.() ?? 'I';
  await held.releasePostgresConnection(status === 'I' ? undefined : new Error('still inside a transaction'));
}

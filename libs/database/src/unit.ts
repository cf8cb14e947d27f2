import type { EntityManager, QueryRunner } from 'typeorm';
import { HeardClient } from './heard-client';
import type { Tx } from './request-database';

/** The caller has left or its deadline has passed: what ran was cancelled, nothing further runs. */
export class RequestAborted extends Error {
  constructor(options?: ErrorOptions) {
    super('the request was aborted', options);
  }
}

/** A cancel request can overtake the statement it is meant for; it is then said again after this many milliseconds. */
const SAY_AGAIN_MS = 100;

/**
 * One client, its statements in a row: GraphQL resolves fields in parallel, a client must not.
 * Any SQL error that no savepoint undid marks the unit as failed, because COMMIT would quietly roll back.
 */
export class Unit implements Tx {
  failure: unknown;
  private tail: Promise<unknown> = Promise.resolve();
  private readonly send: (text: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;
  private aborted = false;
  private finishing = false;
  /** Statements that the server has and has not answered. */
  private inFlight = 0;
  private cancelled: Promise<void> = Promise.resolve();

  /** `mend` is sent after a statement that failed: a reading unit begins again, so that one field's error is not every other field's. */
  constructor(private readonly runner: QueryRunner, private readonly client: unknown, private readonly counted: () => void, private readonly mend?: () => string) {
    this.send = runner.query.bind(runner) as typeof this.send;
    runner.query = ((text: string, parameters?: unknown[], structured?: boolean) => this.enqueue(text, parameters, structured)) as QueryRunner['query'];
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

  /** Cancels what runs and refuses what would follow; once `finish` has begun it changes nothing. */
  abort(): void {
    if (this.aborted || this.finishing) return;
    this.aborted = true;
    this.cancelled = this.cancel();
  }

  /**
   * Ends the transaction, when every statement before is answered. A COMMIT that was sent is left alone whatever becomes of the caller.
   * @throws RequestAborted instead of committing where the caller is gone; the server's error, e.g. of a deferred constraint
   */
  finish(how: 'commit' | 'rollback'): Promise<void> {
    const next = this.tail.then(async () => {
      if (how === 'commit' && this.aborted) throw new RequestAborted();
      this.finishing = true;
      // A cancel request that is still on its way must not meet the ROLLBACK, nor the next request's first statement.
      await this.cancelled;
      this.counted();
      await this.send(how);
    });
    this.tail = next.catch(() => undefined);
    return next;
  }

  private enqueue(text: string, parameters?: unknown[], structured?: boolean): Promise<unknown> {
    const next = this.tail.then(() => this.run(text, parameters, structured));
    this.tail = next.then(
      () => { if (/^rollback to savepoint/i.test(text)) this.failure = undefined; },
      (error: unknown) => {
        this.failure ??= error;
        return this.mend && !this.aborted && this.send(this.mend()).catch(() => undefined);
      },
    );
    return next;
  }

  private async run(text: string, parameters?: unknown[], structured?: boolean): Promise<unknown> {
    if (this.aborted) throw new RequestAborted();
    if (this.finishing) throw new Error('the transaction has ended');
    this.counted();
    this.inFlight += 1;
    try {
      return await this.send(text, parameters, structured);
    } catch (error) {
      throw this.aborted ? new RequestAborted({ cause: error }) : error;
    } finally {
      this.inFlight -= 1;
    }
  }

  private async cancel(): Promise<void> {
    while (this.inFlight > 0 && this.client instanceof HeardClient) {
      await this.client.cancelStatement();
      await new Promise((resolve) => { setTimeout(resolve, this.inFlight > 0 ? SAY_AGAIN_MS : 0); });
    }
  }
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';

/** No metric counts the statements of mutations, for the number might tell which answer was given: here they are counted where they leave. */
const counting = new AsyncLocalStorage<{ statements: number }>();
const send = PostgresQueryRunner.prototype.query;
PostgresQueryRunner.prototype.query = function (this: PostgresQueryRunner, ...sent: Parameters<typeof send>): ReturnType<typeof send> {
  const counted = counting.getStore();
  if (counted) counted.statements += 1;
  return send.apply(this, sent);
};

/** What the work comes to, and how many statements it took. */
export async function counted<Result>(work: () => Promise<Result>): Promise<{ result: Result; statements: number }> {
  const [count, around] = [{ statements: 0 }, counting.getStore()];
  const result = await counting.run(count, work);
  if (around) around.statements += count.statements;
  return { result, statements: count.statements };
}

import type { Pool, PoolClient } from 'pg';

/** Where statements of one transaction go; `Tx` of @tongxin/database and a wrapped pg client both fit. */
export type Sql = {
  query<Row = Record<string, unknown>>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
};

/** A pg client as `Sql`. */
export const sqlOf = (client: Pick<PoolClient, 'query'>): Sql => ({
  async query<Row>(text: string, parameters: readonly unknown[] = []) {
    const { rows } = await client.query(text, [...parameters]);
    return rows as Row[];
  },
});

/** A pool, as far as it is needed here; `Pool` of pg fits. The owner of a pool must listen to its `error`. */
export type Connections = Pick<Pool, 'connect'>;

/** One transaction on one client; a client whose transaction did not end well is thrown away. */
export async function inTransaction<T>(pool: Connections, work: (tx: Sql) => Promise<T>): Promise<T> {
  let broken: Error | undefined;
  const lost = (error: Error) => { broken = error; };
  const client = await checkOut(pool, lost);
  const sql = sqlOf(client);
  try {
    await sql.query('begin');
    const result = await work(sql);
    await sql.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => { broken = failed; });
    throw error;
  } finally {
    client.removeListener('error', lost);
    client.release(broken);
  }
}

/**
 * While a client is checked out its pool does not listen to its errors, and one that nobody listens to ends the process. So `lost` listens from within
 * the pool's callback: a promise would be a turn too late for a server that says "ready" and "going down" in one breath.
 */
const checkOut = (pool: Connections, lost: (error: Error) => void): Promise<PoolClient> =>
  new Promise((resolve, reject) => {
    pool.connect((error, client) => {
      if (!client) return reject(error ?? new Error('the pool gave no client'));
      client.on('error', lost);
      resolve(client);
    });
  });

/** Sets the tenant of the running transaction. */
export const asInstitution = (tx: Sql, institutionId: string) => tx.query(`select set_config('app.institution_id', $1, true)`, [institutionId]);

/** A name that is put into SQL text. @throws Error where it would need quotes */
export function identifier(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`${name}: not a plain SQL name`);
  return name;
}

import type { PoolClient } from 'pg';

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
export type Connections = { connect(): Promise<PoolClient> };

/** One transaction on one client; a client whose transaction did not end well is thrown away. */
export async function inTransaction<T>(pool: Connections, work: (tx: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // While a client is checked out its pool does not listen, and a lost connection would end the process.
  const lost = (error: Error) => { broken = error; };
  client.on('error', lost);
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

/** Sets the tenant of the running transaction. */
export const asInstitution = (tx: Sql, institutionId: string) => tx.query(`select set_config('app.institution_id', $1, true)`, [institutionId]);

/** A name that is put into SQL text. @throws Error where it would need quotes */
export function identifier(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`${name}: not a plain SQL name`);
  return name;
}

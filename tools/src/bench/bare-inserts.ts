import { withClient } from '@tongxin/cluster';
import { Pool } from 'pg';
import { timed } from './figures';
import { inParallel } from './in-parallel';
import { tableColumns } from './table-columns';

/** The number of the next transaction: what a later one writes is told by it. */
export const nextTransaction = (url: string): Promise<string> =>
  withClient(url, async (sql) => (await sql.query<{ id: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as id')).rows[0]?.id ?? '0');

interface Insert {
  readonly statement: string;
  /** JSON of its rows. */
  rows: string[];
}

/** Rows that were written since a transaction, once more: into tables made like theirs, spread evenly over so many transactions. */
export async function bareInserts(
  url: string, { tables, since, transactions, atOnce }: { tables: readonly string[]; since: string; transactions: number; atOnce: number },
): Promise<{ rows: number; took: number }> {
  const work = Array.from({ length: transactions }, () => new Map<string, Insert>());
  const rows = await withClient(url, async (sql) => {
    let count = 0;
    for (const table of tables) {
      const copy = `public.bench_${table.replace('.', '_')}`;
      await sql.query(`create table ${copy} (like ${table} including all)`);
      const names = (await tableColumns(sql, table)).map(({ name }) => name).join();
      const statement = `insert into ${copy} (${names}) overriding system value select ${names} from json_populate_recordset(null::${copy}, $1)`;
      const written = (await sql.query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t where t.xmin::text::bigint >= $1::bigint`, [since])).rows;
      for (const [at, { row }] of written.entries()) {
        const inserts = work[Math.floor((at * transactions) / written.length)]!;
        const insert = inserts.get(table) ?? { statement, rows: [] };
        insert.rows.push(row);
        inserts.set(table, insert);
      }
      count += written.length;
    }
    return count;
  });
  const pool = new Pool({ connectionString: url, max: atOnce });
  try {
    return { rows, took: await timed(() => inParallel(atOnce, work, (inserts) => inTransaction(pool, [...inserts.values()]))) };
  } finally {
    await pool.end();
  }
}

async function inTransaction(pool: Pool, inserts: readonly Insert[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const { statement, rows } of inserts) await client.query(statement, [`[${rows.join()}]`]);
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

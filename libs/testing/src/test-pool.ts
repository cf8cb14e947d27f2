import { Pool, type PoolConfig } from 'pg';

/**
 * Connections of a test to its database. `end` of a pool does not wait for the last words of the server, and the database is
 * dropped right after: what is lost then is no error. Whatever is lost before stays one.
 */
export function testPool(databaseUrl: string, options: Omit<PoolConfig, 'connectionString'> = {}): Pool {
  const pool = new Pool({ connectionString: databaseUrl, ...options });
  pool.on('error', (error) => {
    if (!pool.ending) throw error;
  });
  return pool;
}

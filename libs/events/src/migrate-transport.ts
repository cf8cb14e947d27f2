import { Client } from 'pg';
import { transportMigrations } from './migrations';

/** Brings database `events` up to date, as its owner, for the role `events`; safe to call again and from several processes at once. */
export async function migrateTransport(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000, application_name: 'events-migrate' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('tongxin-migrate'))`);
    await client.query('create schema if not exists ops');
    await client.query('create table if not exists ops.migration (version integer primary key, applied_at timestamptz not null default now())');
    const { rows } = await client.query<{ version: number }>('select coalesce(max(version), 0) as version from ops.migration');
    const done = rows[0]?.version ?? 0;
    for (const [index, statements] of transportMigrations('events').entries()) {
      if (index < done) continue;
      for (const statement of statements) await client.query(statement);
      await client.query('insert into ops.migration (version) values ($1)', [index + 1]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

import { escapeIdentifier } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDataSource, type DatabaseConfig } from './data-source';

/** Runs `statements` in order; the body of most migrations. */
export async function runStatements(runner: QueryRunner, statements: string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** The newest migration's class name must end in its timestamp; TypeORM orders by it. */
export type Migration = new () => MigrationInterface;

/** Brings the database of `service`, whose role has the same name, up to date, as its owner; safe to call from several processes at once. */
export async function migrate(config: Pick<DatabaseConfig, 'url'> & { service: string; migrations: Migration[] }): Promise<void> {
  const service = escapeIdentifier(config.service);
  const source = createDataSource({ url: config.url, applicationName: `${config.service}-migrate`, migrations: config.migrations, poolSize: 2 });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.connect();
    await lock.query('select pg_advisory_lock(hashtext($1))', ['tongxin-migrate']);
    await lock.query('create schema if not exists ops');
    await source.runMigrations();
    // The service tells its administrators which of them was the newest.
    await lock.query(`grant usage on schema ops to ${service}; grant select on ops.migration to ${service}`);
    await lock.query('select pg_advisory_unlock(hashtext($1))', ['tongxin-migrate']);
  } finally {
    await lock.release();
    await source.destroy();
  }
}

import 'reflect-metadata';
import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { HeardClient } from './heard-client';

const DATE_OID = 1082;
const INT8_OID = 20;

/** Calendar days stay ISO text; a bigint that fits stays a number, so that counts need no parsing at every call. */
const parsers = {
  getTypeParser: (oid: number, format?: string) => {
    if (oid === DATE_OID) return (value: string) => value;
    if (oid === INT8_OID) return (value: string) => Number(value);
    return types.getTypeParser(oid, format as 'text');
  },
};

export interface DatabaseConfig {
  /** PostgreSQL URL of the service's own database, as the service role (or the owner, for migrations). */
  url: string;
  applicationName: string;
  entities?: DataSourceOptions['entities'];
  migrations?: DataSourceOptions['migrations'];
  /** Connections of this process; a request holds one at most. */
  poolSize?: number;
}

/** The house's data source: never synchronises, makes no extension, waits at most 5 s for a connection. */
export function createDataSource(config: DatabaseConfig): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.url,
    applicationName: config.applicationName,
    schema: 'ops',
    entities: config.entities ?? [],
    migrations: config.migrations ?? [],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: config.poolSize ?? 10,
    extra: { Client: HeardClient, types: parsers, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000 },
  });
}

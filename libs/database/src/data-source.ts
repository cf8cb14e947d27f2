import 'reflect-metadata';
import { Client, types, type ClientConfig } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

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

/**
 * A client whose errors are always heard. While one is on its way from the pool to a query runner nobody listens, and Node ends a process over an
 * error that nobody hears: a server that says "ready" and "going down" in one breath. The statement that follows fails, and so the error is not lost.
 */
class HeardClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

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

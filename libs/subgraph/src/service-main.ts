import { readFile } from 'node:fs/promises';
import { createDataSource, migrate, type Migration } from '@tongxin/database';
import { createServiceVerifier, createViewerVerifier } from '@tongxin/viewer';
import { pino, type Logger } from 'pino';
import type { DataSource, DataSourceOptions } from 'typeorm';
import type { SubgraphServer } from './server';

/** One clear line and exit code 1: a process that is configured wrongly does not start. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

export function required(env: NodeJS.ProcessEnv, name: string): string {
  return env[name] || fail(`${name} is not set; see docs/house.md`);
}

export interface ServiceRuntime {
  log: Logger;
  dataSource: DataSource;
  verify: ReturnType<typeof createViewerVerifier>;
  /** Verifies calls from the gateway itself and from other services. */
  verifyService: ReturnType<typeof createServiceVerifier>;
  pinnedToday: string | null;
  practice: boolean;
}

/** Configuration every subgraph shares, from the environment (docs/house.md). */
export async function serviceRuntime(name: string, env: NodeJS.ProcessEnv, entities: DataSourceOptions['entities']): Promise<ServiceRuntime> {
  const log = pino({ name, level: env['LOG_LEVEL'] ?? 'info' });
  const jwks = JSON.parse(await readFile(required(env, 'VIEWER_JWKS'), 'utf8')) as Parameters<typeof createViewerVerifier>[0];
  const now = () => new Date();
  const dataSource = createDataSource({ url: required(env, 'DATABASE_URL'), applicationName: name, entities, poolSize: Number(env['DATABASE_POOL'] ?? 10) });
  await dataSource.initialize();
  return {
    log,
    dataSource,
    verify: createViewerVerifier(jwks, { now }),
    verifyService: createServiceVerifier(jwks, { now, accept: ['gateway', 'organisation'] }),
    pinnedToday: env['TONGXIN_TODAY'] || null,
    practice: env['PRACTICE'] === '1',
  };
}

/** Listens, and drains on SIGTERM or SIGINT: `also` stops what runs beside the server (relay, consumer, jobs). */
export async function runService(server: SubgraphServer, env: NodeJS.ProcessEnv, log: Logger, also: () => Promise<void> = async () => undefined): Promise<void> {
  const host = env['HOST'] || '127.0.0.1';
  const port = Number(env['PORT'] || 0);
  const address = await server.listen({ host, port }).catch((error: Error) => fail(`cannot listen on ${host}:${port}: ${error.message}`));
  log.info({ address }, 'listening');
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info('draining');
    const deadline = setTimeout(() => process.exit(1), 9_000);
    deadline.unref();
    await also();
    await server.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

/** `migrate.js` of a service. */
export async function migrateService(service: string, env: NodeJS.ProcessEnv, migrations: Migration[]): Promise<void> {
  await migrate({ service, url: required(env, 'MIGRATION_DATABASE_URL'), migrations });
}

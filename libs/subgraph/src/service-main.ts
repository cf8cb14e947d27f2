import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDataSource, migrate, refuseWeakPasswords, type Migration } from '@tongxin/database';
import { stopTelemetry } from '@tongxin/telemetry';
import { createServiceVerifier, createViewerVerifier, readKeySet, refusePracticeKeys } from '@tongxin/viewer';
import { pino, type Logger } from 'pino';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { addressesOf, refuseAddress } from './listen-address';
import { errSerializer } from './loggable';
import type { ServiceLag } from './service-lag';
import type { SubgraphServer } from './server';

/** One clear line and exit code 1: a process that is configured wrongly does not start. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

export function required(env: NodeJS.ProcessEnv, name: string): string {
  return env[name] || fail(`${name} is not set; see docs/house.md`);
}

/** Ends the process with the first of these lines that is one; each says why it may not start. */
export function failOn(...refusals: readonly (string | null)[]): void {
  const refusal = refusals.find((line) => line !== null);
  if (refusal) fail(refusal);
}

export interface ServiceRuntime {
  log: Logger;
  dataSource: DataSource;
  verify: ReturnType<typeof createViewerVerifier>;
  /** Verifies calls from the gateway itself and from other services. */
  verifyService: ReturnType<typeof createServiceVerifier>;
  pinnedToday: string | null;
  practice: boolean;
  /** Version of the program. */
  version?: string;
  /** How far outbox and directory lag, for metrics and status. */
  lag?: ServiceLag;
}

/** Configuration every subgraph shares, from the environment (docs/house.md). */
export async function serviceRuntime(name: string, env: NodeJS.ProcessEnv, entities: DataSourceOptions['entities']): Promise<ServiceRuntime> {
  const log = pino({ name, level: env['LOG_LEVEL'] ?? 'info', serializers: { err: errSerializer } });
  const practice = env['PRACTICE'] === '1';
  const jwks = await readKeySet(required(env, 'VIEWER_JWKS')).catch((error: Error) => fail(`VIEWER_JWKS: ${error.message}`));
  failOn(refusePracticeKeys('VIEWER_JWKS', jwks.keys, practice), refuseWeakPasswords(env, practice), await refuseHost(env));
  const now = () => new Date();
  const dataSource = createDataSource({ url: required(env, 'DATABASE_URL'), applicationName: name, entities, poolSize: Number(env['DATABASE_POOL'] ?? 10) });
  await dataSource.initialize();
  return {
    log,
    dataSource,
    verify: createViewerVerifier(jwks, { now }),
    verifyService: createServiceVerifier(jwks, { now, accept: ['gateway', 'organisation', 'identity'] }),
    pinnedToday: env['TONGXIN_TODAY'] || null,
    practice,
    version: await versionOf(),
  };
}

/** The version of the house: every package has the same. */
async function versionOf(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(__dirname, '../package.json'), 'utf8')) as { version: string };
  return version;
}

const hostOf = (env: NodeJS.ProcessEnv): string => env['HOST'] || '127.0.0.1';

/** Why the process may not listen where its environment says, or null. Only the gateway faces people. */
async function refuseHost(env: NodeJS.ProcessEnv): Promise<string | null> {
  const host = hostOf(env);
  const addresses = await addressesOf(host).catch(() => null);
  if (!addresses) return `HOST=${host} is no address and no name that is known here.`;
  return refuseAddress(host, addresses, { practice: env['PRACTICE'] === '1', anyAddress: env['ALLOW_ANY_ADDRESS'] === '1' });
}

/** Listens, and drains on SIGTERM or SIGINT: `also` stops what runs beside the server (relay, consumer, jobs). */
export async function runService(server: SubgraphServer, env: NodeJS.ProcessEnv, log: Logger, also: () => Promise<void> = async () => undefined): Promise<void> {
  const host = hostOf(env);
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
    await stopTelemetry();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

/** `migrate.js` of a service. */
export async function migrateService(service: string, env: NodeJS.ProcessEnv, migrations: Migration[]): Promise<void> {
  await migrate({ service, url: required(env, 'MIGRATION_DATABASE_URL'), migrations });
}

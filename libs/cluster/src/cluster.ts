import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ClusterError } from './cluster-error';
import { canReach, databaseUser } from './database-user';
import { findBinaries } from './binaries';
import { freePort } from './free-port';
import { initialise, SUPERUSER } from './initialise';
import { launch } from './launch';
import { passwordFile, type PasswordOf } from './passwords';
import { readPostmaster, stopPostmaster } from './postmaster';

export interface ClusterOptions {
  /** Folder of the cluster, made when absent: `pgdata/`, `passwords.json`, `postgres.log`. */
  readonly dataDir: string;
  /** A free one when left out. */
  readonly port?: number;
  /** False: fsync off and no passwords asked on loopback, for tests only. */
  readonly durable: boolean;
  readonly maxConnections?: number;
}

/** A running PostgreSQL that listens on 127.0.0.1 only. */
export interface Cluster {
  readonly pid: number;
  readonly port: number;
  /** True when it was found running and taken over. */
  readonly adopted: boolean;
  readonly passwordOf: PasswordOf;
  /** `postgresql://role:password@127.0.0.1:port/database`; without a role: as superuser. */
  url(database: string, role?: string): string;
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
}

/**
 * Starts the cluster of this folder, or takes over the one that already runs there. It outlives this process until it is
 * stopped, so that a killed launcher loses nothing.
 * @throws ClusterError with a line for the user
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const dataDir = resolve(options.dataDir);
  const pgdata = join(dataDir, 'pgdata');
  const user = databaseUser();
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  if (user) chmodSync(dataDir, 0o755); // whatever the umask: its user must pass
  if (!canReach(dataDir, user))
    throw new ClusterError('UNREACHABLE', `the user ${user?.name}, who runs PostgreSQL for root, cannot reach ${dataDir}`);
  const passwordOf = passwordFile(join(dataDir, 'passwords.json'));

  const running = readPostmaster(pgdata);
  if (running?.ready && (options.port === undefined || options.port === running.port)) {
    return connectable(running.pid, running.port, true, passwordOf);
  }
  if (running) await stopPostmaster(running);

  const binaries = findBinaries(user);
  if (!existsSync(pgdata)) await initialise({ binaries, dataDir, pgdata, user, durable: options.durable, password: passwordOf(SUPERUSER) });
  const logFile = join(dataDir, 'postgres.log');

  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const started = await launch({ postgres: binaries.postgres, pgdata, port, user, logFile, settings: settings(options) });
    if (started.ok) return connectable(started.pid, port, false, passwordOf);
    // Between finding a free port and using it another process may have taken it.
    const portTaken = options.port === undefined && started.log.includes('Address already in use');
    if (!portTaken || attempt === 5) throw new ClusterError('START_FAILED', `PostgreSQL did not start:\n${started.log}`);
  }
}

function connectable(pid: number, port: number, adopted: boolean, passwordOf: PasswordOf): Cluster {
  return {
    pid,
    port,
    adopted,
    passwordOf,
    url: (database, role = SUPERUSER) => `postgresql://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`,
    stop: (mode) => stopPostmaster({ pid }, mode),
  };
}

function settings({ durable, maxConnections = 200 }: ClusterOptions): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(maxConnections),
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: '0' }),
  };
}

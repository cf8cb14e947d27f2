import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import { ClusterError } from './cluster-error';
import type { DatabaseUser } from './database-user';

export const SUPERUSER = 'tongxin_superuser';

interface Initialise {
  readonly binaries: Binaries;
  readonly dataDir: string;
  readonly pgdata: string;
  readonly user: DatabaseUser | undefined;
  readonly durable: boolean;
  readonly password: string;
}

/** Makes the data directory under another name and renames it, so that an interrupted attempt is never taken for a cluster. */
export async function initialise({ binaries, dataDir, pgdata, user, durable, password }: Initialise): Promise<void> {
  const half = `${pgdata}.new`;
  const passwordFile = join(dataDir, 'initdb.password');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) {
    chownSync(half, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const flags = ['--pgdata', half, '--username', SUPERUSER, '--pwfile', passwordFile, '--encoding', 'UTF8', '--locale', 'C.UTF-8'];
  try {
    await promisify(execFile)(binaries.initdb, [...flags, `--auth=${durable ? 'scram-sha-256' : 'trust'}`, ...(durable ? [] : ['--no-sync'])], {
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      cwd: dataDir,
      ...(user && { uid: user.uid, gid: user.gid }),
    });
    renameSync(half, pgdata);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new ClusterError('INITDB_FAILED', `PostgreSQL's data directory could not be made: ${stderr?.trim() || message}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

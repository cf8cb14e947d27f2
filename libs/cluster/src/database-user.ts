import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ClusterError } from './cluster-error';

/** The operating-system user that PostgreSQL runs as. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root. Root lends it `postgres`, else `nobody`; anybody else runs it as themselves (undefined). */
export function databaseUser(): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    try {
      return { name, uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new ClusterError('NO_USER', 'PostgreSQL cannot run as root, and there is neither a user "postgres" nor "nobody" to run it as');
}

/** Whether `user` may pass through every existing folder on the way to `path`, judged by the mode bits. Undefined: ourselves, so yes. */
export function canReach(path: string, user: DatabaseUser | undefined): boolean {
  if (!user) return true;
  for (let at = resolve(path); ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid, gid } = statSync(at);
      const search = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if (!(mode & search)) return false;
    }
    if (at === dirname(at)) return true;
  }
}

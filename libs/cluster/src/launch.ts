import { spawn } from 'node:child_process';
import { chownSync, closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseUser } from './database-user';
import { lastLines } from './last-lines';
import { readPostmaster } from './postmaster';

interface Launch {
  readonly postgres: string;
  readonly pgdata: string;
  readonly port: number;
  readonly user: DatabaseUser | undefined;
  readonly logFile: string;
  readonly settings: Readonly<Record<string, string>>;
}

type Launched = { readonly ok: true; readonly pid: number } | { readonly ok: false; readonly log: string };

/** Recovery after a crash may take its time; an endless wait would hide a fault. */
const DEADLINE_MS = 120_000;

/** Starts the server in a session of its own, so that a Ctrl-C meant for the launcher does not end it before its clients. */
export async function launch({ postgres, pgdata, port, user, logFile, settings }: Launch): Promise<Launched> {
  const log = openSync(logFile, 'a', 0o600);
  if (user) chownSync(logFile, user.uid, user.gid);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', pgdata, '-p', String(port), ...flags], {
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    cwd: pgdata,
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', () => (ended ??= lastLines(logFile, 12)));
  child.unref();

  const deadline = Date.now() + DEADLINE_MS;
  while (ended === undefined && Date.now() < deadline) {
    const running = readPostmaster(pgdata);
    if (running?.ready && running.pid === child.pid) return { ok: true, pid: running.pid };
    await sleep(15);
  }
  if (ended === undefined) child.kill('SIGQUIT');
  return { ok: false, log: ended ?? `not ready after ${DEADLINE_MS / 1000} s\n${lastLines(logFile, 12)}` };
}

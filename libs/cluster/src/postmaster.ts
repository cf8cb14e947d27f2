import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, isRunning } from './process-identity';

/** A running PostgreSQL as its lock file describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/**
 * The PostgreSQL that runs on this data directory, or undefined. The file alone proves nothing, because pids are reused: the
 * process must name the directory on its command line. The file itself is PostgreSQL's own and never removed here.
 */
export function readPostmaster(pgdata: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isRunning(pid)) return undefined;
  const command = commandLine(pid) ?? '';
  if (!command.includes('postgres') || ![pgdata, realpathSync(pgdata)].some((path) => command.includes(path))) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Stops it: `fast` ends sessions and writes a checkpoint, `immediate` leaves the recovery to the next start. */
export async function stopPostmaster({ pid }: Pick<Postmaster, 'pid'>, mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name);
    } catch {
      // it has just ended
    }
  };
  signal(mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  const patience = Date.now() + 6_000;
  let pressed = mode === 'immediate';
  while (isRunning(pid)) {
    if (!pressed && Date.now() > patience) {
      pressed = true;
      signal('SIGQUIT');
    }
    await sleep(15);
  }
}

import { isRunning, processStart } from '@tongxin/cluster';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from './user-error';

/** A process that can be told from a later one with the same pid. */
export interface ProcessRef {
  readonly name: string;
  readonly pid: number;
  readonly start: string;
}

export interface RunState {
  readonly port: number;
  /** Practice mode, or the institution's own work. */
  readonly practice: boolean;
  /** Where browsers reach it. */
  readonly publicUrl: string;
  readonly processes: readonly ProcessRef[];
}

export function readRun(data: string): RunState | undefined {
  return readJson<RunState>(join(data, 'run.json'));
}

export function writeRun(data: string, state: RunState): void {
  const path = join(data, 'run.json');
  writeFileSync(`${path}.new`, JSON.stringify(state, null, 2));
  renameSync(`${path}.new`, path);
}

export function forgetRun(data: string): void {
  rmSync(join(data, 'run.json'), { force: true });
}

export function refTo(name: string, pid: number): ProcessRef {
  return { name, pid, start: processStart(pid) ?? 'ended' };
}

export const isSame = ({ pid, start }: ProcessRef): boolean => processStart(pid) === start;

/** One launcher a data directory. @returns what gives the lock back @throws UserError naming the launcher that holds it */
export function lock(data: string): () => void {
  const path = join(data, 'launcher.lock');
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(refTo('launcher', process.pid)), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readJson<ProcessRef>(path);
    if (holder && isSame(holder)) {
      const port = readRun(data)?.port;
      throw new UserError(`同心已在运行(进程 ${holder.pid}${port ? `,http://localhost:${port}` : ''}),数据目录 ${data}`);
    }
    rmSync(path, { force: true });
  }
}

/** Stops what a killed launcher left. Only processes that are still the very ones it started are touched. */
export async function stopLeftovers(data: string): Promise<readonly string[]> {
  const left = (readRun(data)?.processes ?? []).filter(isSame);
  await Promise.all(left.map((process) => stopProcess(process, 5_000)));
  return left.map(({ name }) => name);
}

/** SIGTERM, and SIGKILL after `patience` ms. */
export async function stopProcess(ref: ProcessRef, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  send(ref, 'SIGTERM');
  while (isRunning(ref.pid) && isSame(ref)) {
    if (Date.now() > deadline) send(ref, 'SIGKILL');
    await sleep(20);
  }
}

function send(ref: ProcessRef, signal: NodeJS.Signals): void {
  if (!isSame(ref)) return;
  try {
    process.kill(ref.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined; // absent, or cut short by a kill
  }
}

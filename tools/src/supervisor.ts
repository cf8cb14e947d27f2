import { lastLines } from '@tongxin/cluster';
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import type { Program } from './programs';
import { refTo, stopProcess, type ProcessRef } from './run-state';
import { UserError } from './user-error';

const RESTARTS = 3;

export interface Supervisor {
  /** Runs a program to its end. @throws UserError with the last lines of its log when it fails */
  run(program: Program): Promise<void>;
  /** Starts a server and waits until it is ready; restarts it, up to three times, when it ends by itself later. */
  start(program: Program): Promise<void>;
  /** Asks every server to drain, and kills what has not ended after `patience` ms. */
  stop(patience: number): Promise<void>;
  stopping(): boolean;
}

interface Terms {
  readonly logs: string;
  readonly readyWithinMs?: number;
  /** The processes that now run, to be remembered for a launcher that comes after a kill. */
  readonly remember: (processes: readonly ProcessRef[]) => void;
  readonly say: (line: string) => void;
  /** A server could not be kept up. */
  readonly giveUp: (error: UserError) => void;
}

export function createSupervisor({ logs, readyWithinMs = 60_000, remember, say, giveUp }: Terms): Supervisor {
  mkdirSync(logs, { recursive: true });
  const running = new Map<string, ProcessRef>();
  let stopping = false;
  const logOf = ({ name }: Program) => join(logs, `${name}.log`);
  const failed = (program: Program, what: string) =>
    new UserError(`${program.name} ${what};日志 ${logOf(program)} 的最后几行:\n${lastLines(logOf(program), 12)}`);

  // In a session of its own, so that Ctrl-C reaches the launcher alone, which then stops everything in order.
  const launch = (program: Program, ended: (code: number | null) => void) => {
    const log = openSync(logOf(program), 'a', 0o600);
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', ...program.env };
    const child = spawn(process.execPath, ['--enable-source-maps', program.script], { env, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    child.once('error', () => ended(null));
    child.once('exit', (code) => {
      running.delete(program.name);
      if (!stopping) remember([...running.values()]);
      ended(code);
    });
    if (child.pid) running.set(program.name, refTo(program.name, child.pid));
    remember([...running.values()]);
  };

  const revive = async (program: Program, restarts: number): Promise<void> => {
    if (restarts === 0) return giveUp(failed(program, '反复退出'));
    await sleep(500 * 2 ** (RESTARTS - restarts));
    if (stopping) return;
    try {
      await start(program, restarts - 1);
      if (!stopping) say(`${program.name} 已重新启动 · restarted`);
    } catch {
      if (!stopping) await revive(program, restarts - 1);
    }
  };

  const start = async (program: Program, restarts = RESTARTS): Promise<void> => {
    let over = false;
    let ready = false;
    launch(program, (code) => {
      over = true;
      if (!ready || stopping) return;
      say(`${program.name} 意外退出(${code ?? '信号'})· ended unexpectedly\n${lastLines(logOf(program), 5)}`);
      void revive(program, restarts);
    });
    const deadline = Date.now() + readyWithinMs;
    while (!(await isReady(program))) {
      if (stopping) return;
      if (over) throw failed(program, '没有启动成功');
      if (Date.now() > deadline) throw failed(program, `${readyWithinMs / 1000} 秒内没有就绪`);
      await sleep(50);
    }
    if (over) throw failed(program, '没有启动成功'); // somebody else's server answered
    ready = true;
  };

  return {
    stopping: () => stopping,
    start: (program) => start(program),
    run: (program) =>
      new Promise((resolve, reject) => launch(program, (code) => (code === 0 || stopping ? resolve() : reject(failed(program, '失败'))))),
    stop: async (patience) => {
      stopping = true;
      await Promise.all([...running.values()].map((ref) => stopProcess(ref, patience)));
    },
  };
}

/** Asked on loopback, where no certificate can be for the name; so a server with TLS is taken at its word. */
const ownServer = new Agent({ connect: { rejectUnauthorized: false } });

async function isReady({ port, secure }: Program): Promise<boolean> {
  if (port === undefined) return true;
  const url = `${secure ? 'https' : 'http'}://127.0.0.1:${port}/ready`;
  try {
    const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(2_000), ...(secure && { dispatcher: ownServer }) });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}

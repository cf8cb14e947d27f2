import { freePort, isRunning } from '@tongxin/cluster';
import { waitFor } from '@tongxin/testing';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPorts } from './check-ports';
import type { Program } from './programs';
import { lock, readRun, refTo, stopLeftovers, writeRun, type ProcessRef } from './run-state';
import { createSupervisor, type Supervisor } from './supervisor';

jest.setTimeout(60_000);

let data: string;
let processes: readonly ProcessRef[];
let said: string[];
let gaveUp: Error | undefined;
let supervisor: Supervisor;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'tongxin-run-'));
  [processes, said, gaveUp] = [[], [], undefined];
  supervisor = createSupervisor({
    logs: join(data, 'logs'),
    remember: (now) => (processes = now),
    say: (line) => said.push(line),
    giveUp: (error) => (gaveUp = error),
  });
});
afterEach(async () => {
  await supervisor.stop(1_000);
  rmSync(data, { recursive: true, force: true });
});

async function program(source: string): Promise<Program> {
  const script = join(data, 'program.js');
  writeFileSync(script, source);
  const port = await freePort();
  return { name: 'program', script, port, env: { PORT: String(port) } };
}
const server = "require('http').createServer((q, a) => a.end('ok')).listen(process.env.PORT, '127.0.0.1');";

test('a server is waited for, restarted when it is killed, and drained at the end', async () => {
  await supervisor.start(await program(`${server} process.on('SIGTERM', () => { console.log('drained'); process.exit(0); });`));
  const [first] = processes;
  process.kill(first!.pid, 'SIGKILL');
  await waitFor(() => said.some((line) => line.includes('restarted')));
  expect(said[0]).toContain('program 意外退出');
  const [second] = processes;
  expect(second!.pid).not.toBe(first!.pid);
  await supervisor.stop(5_000);
  expect(isRunning(second!.pid)).toBe(false);
  expect(readFileSync(join(data, 'logs/program.log'), 'utf8')).toContain('drained');
});

test('a server that will not start is named, with the end of its log', async () => {
  await expect(supervisor.start(await program("console.error('no such table'); process.exit(3)"))).rejects.toThrow(/program 没有启动成功[^]*no such table/);
});

test('a server that keeps ending is given up', async () => {
  const flag = join(data, 'broken');
  await supervisor.start(await program(`if (require('fs').existsSync(${JSON.stringify(flag)})) process.exit(1); ${server}`));
  writeFileSync(flag, '');
  process.kill(processes[0]!.pid, 'SIGKILL');
  await waitFor(() => gaveUp, { timeout: 20_000 });
  expect(gaveUp?.message).toContain('反复退出');
});

test('a server that does not drain is killed', async () => {
  await supervisor.start(await program(`${server} process.on('SIGTERM', () => {});`));
  const [ref] = processes;
  await supervisor.stop(100);
  expect(isRunning(ref!.pid)).toBe(false);
});

test('what a killed launcher left is stopped; a stranger who got its pid is not', async () => {
  const [left, stranger] = [spawn('sleep', ['60']), spawn('sleep', ['60'])];
  const ref = refTo('talks', left.pid!);
  writeRun(data, { practice: true, publicUrl: 'http://localhost:4000', port: 4000, processes: [ref, { ...refTo('education', stranger.pid!), start: 'before' }] });
  expect(readRun(data)?.processes).toHaveLength(2);
  expect(await stopLeftovers(data)).toEqual(['talks']);
  expect(isRunning(left.pid!)).toBe(false);
  expect(isRunning(stranger.pid!)).toBe(true);
  stranger.kill();
});

test('two launchers never share a data directory; a dead one gives way', async () => {
  const unlock = lock(data);
  expect(() => lock(data)).toThrow('已在运行');
  unlock();
  writeFileSync(join(data, 'launcher.lock'), JSON.stringify({ name: 'launcher', pid: process.pid, start: 'before' }));
  lock(data)();
});

test('a port in use is named', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  await expect(checkPorts({ talks: port })).rejects.toThrow(`端口 ${port}(talks)已被占用`);
  await new Promise((done) => other.close(done));
  await checkPorts({ talks: port });
});

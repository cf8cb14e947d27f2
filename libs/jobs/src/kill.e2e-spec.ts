import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { waitFor } from '@tongxin/testing';
import { enqueue } from './enqueue';
import { item, itemJob, Jobs, metricOf } from './jobs.fixtures';
import type { KillTask } from './kill.worker';
import type { FaultPoint } from './run-once';

let jobs: Jobs;
beforeAll(async () => void (jobs = await Jobs.open()));
afterEach(() => jobs.clear());
afterAll(() => jobs.stop());

/** A process of the service. */
function launch(point: FaultPoint | null) {
  const task: KillTask = { databaseUrl: jobs.database.url, point };
  const child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'kill.worker.ts'), JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => { stderr = (stderr + chunk.toString()).slice(-4_000); });
  const ended = new Promise<string>((resolve) => { child.once('exit', (code, signal) => resolve(signal ?? `${code}: ${stderr}`)); });
  return { child, ended };
}

/** A process that is killed while it works on the job that waits. */
const killedAt = async (point: FaultPoint): Promise<void> => expect(await launch(point).ended).toBe('SIGKILL');

const takenOver = () => waitFor(async () => (await jobs.waiting()).length === 0, { timeout: 8_000 });

test.each<[FaultPoint, boolean]>([['job:worked', false], ['job:committed', true]])('killed at %s: another process takes the job over within seconds, and its effect is there once', async (point, saved) => {
  const payload = item();
  await jobs.change((tx) => enqueue(tx, itemJob(), payload));
  await killedAt(point);
  expect(await jobs.effects()).toEqual(saved ? [payload.id] : []);
  expect(await jobs.waiting()).toMatchObject([{ attempts: 1, locked_by: expect.stringMatching(/^pool-/) }]);
  await jobs.start([itemJob()]);
  await takenOver();
  expect(await jobs.effects()).toEqual([payload.id]);
  expect(jobs.lines.map((line) => line['msg'])).toEqual(['the process of a job is gone; it is taken over', saved ? 'a job had been done before' : 'a job is done']);
});

test('with the check of what was done taken out the same test fails: the effect is there twice', async () => {
  const payload = item();
  await jobs.change((tx) => enqueue(tx, itemJob(), payload));
  await killedAt('job:committed');
  await jobs.start([itemJob()], { once: false });
  await takenOver();
  expect(await jobs.effects()).toEqual([payload.id, payload.id]);
});

test('a job whose process dies at every attempt is given up, and counted', async () => {
  await jobs.change((tx) => enqueue(tx, itemJob({ maxAttempts: 1 }), item()));
  await killedAt('job:worked');
  const { registry } = await jobs.start([itemJob()]);
  await waitFor(async () => (await metricOf(registry, 'jobs_failed_total{job="item"}')) === 1);
  expect(await jobs.waiting()).toMatchObject([{ attempts: 1, max_attempts: 1, locked_by: null }]);
  expect(await jobs.effects()).toEqual([]);
});

test('the server ends every connection again and again: the process lives on, and each job is done once', async () => {
  const payloads = Array.from({ length: 150 }, () => item());
  const { child, ended } = launch(null);
  await waitFor(async () => (await jobs.select(`select 1 from pg_stat_activity where application_name = 'talks-jobs' and datname = current_database()`)).length > 0, { timeout: 30_000 });
  for (const some of [0, 50, 100]) {
    // The connection of this test ended with the others: it sends once it has another.
    await waitFor(() => jobs.change((tx) => tx.query('select 1')).then(() => true, () => false));
    await jobs.change(async (tx) => { for (const payload of payloads.slice(some, some + 50)) await enqueue(tx, itemJob(), payload); });
    await jobs.select(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'talks' and application_name <> 'talks'`);
    await waitFor(async () => (await jobs.effects()).length > some);
    await jobs.select(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'talks'`);
  }
  await waitFor(async () => (await jobs.waiting()).length === 0, { timeout: 45_000 });
  expect(await jobs.effects()).toEqual(payloads.map(({ id }) => id).sort());
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
});

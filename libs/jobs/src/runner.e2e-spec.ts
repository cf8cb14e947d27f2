import { setTimeout as sleep } from 'node:timers/promises';
import { waitFor } from '@tongxin/testing';
import { Pool } from 'pg';
import { Registry } from 'prom-client';
import { enqueue } from './enqueue';
import { createGate } from './gate';
import { item, itemJob, Jobs, metricOf, otherSchool, school, writeEffect, type ItemPayload } from './jobs.fixtures';
import { jobMetrics } from './metrics';
import { startWorker } from './worker';

let jobs: Jobs;
beforeAll(async () => void (jobs = await Jobs.open()));
afterEach(() => jobs.clear());
afterAll(() => jobs.stop());

const add = (job = itemJob(), payload = item(), options = {}): Promise<ItemPayload> =>
  jobs.change((tx) => enqueue(tx, job, payload, options), payload.institutionId).then(() => payload);
const linesOf = (text: string): Record<string, unknown>[] => jobs.lines.filter((line) => line['msg'] === text);
/** Nothing waits any more, and nobody works. */
const quiet = (name = 'item') => waitFor(async () => (await jobs.waiting(name)).length === 0, { timeout: 20_000 });

test('a job is done in its own institution, at once, counted and logged without its payload', async () => {
  const seen: string[] = [];
  const job = itemJob({
    async run({ tx, institutionId, payload, log }) {
      log.info('a word of the job');
      const rows = await tx.query<{ institution_id: string }>('select institution_id from app.effect');
      seen.push(...rows.map((row) => row.institution_id));
      await writeEffect(tx, institutionId, payload.id);
    },
  });
  const { registry } = await jobs.start([job]);
  const theirs = await add(job, item(otherSchool));
  await waitFor(async () => (await jobs.effects(otherSchool)).length === 1, { timeout: 5_000 });
  const mine = await add(job);
  await quiet();
  expect([await jobs.effects(), await jobs.effects(otherSchool), seen]).toEqual([[mine.id], [theirs.id], []]);
  expect(await metricOf(registry, 'jobs_done_total{job="item"}')).toBe(2);
  expect(await metricOf(registry, 'jobs_failed_total{job="item"}')).toBe(0);
  expect(linesOf('a job is done')).toHaveLength(2);
  expect(linesOf('a word of the job')[0]).toMatchObject({ job: 'item', attempt: 1 });
  expect(JSON.stringify(jobs.lines)).not.toContain(mine.id);
});

test('what is enqueued twice under one name of its effect is done once; without one each is done', async () => {
  const once = itemJob({ name: 'once', once: ({ id }) => [id] });
  const payload = item();
  await jobs.start([once, itemJob()]);
  for (const job of [once, once, itemJob(), itemJob()]) await add(job, payload);
  await quiet('once');
  await quiet();
  expect(await jobs.effects()).toEqual([payload.id, payload.id, payload.id]);
  expect(linesOf('a job had been done before')).toMatchObject([{ job: 'once' }]);
});

test('a job whose end could not be written down is run again, by new workers, and does nothing', async () => {
  await jobs.start([itemJob()]);
  await jobs.select('revoke delete on graphile_worker._private_jobs from talks');
  const payload = await add();
  await waitFor(() => linesOf('the workers of the jobs ended, others are started').length > 0);
  expect(await jobs.effects()).toEqual([payload.id]);
  await jobs.select('grant delete on graphile_worker._private_jobs to talks');
  await quiet();
  expect(linesOf('a job had been done before').length).toBeGreaterThan(0);
  expect(await jobs.effects()).toEqual([payload.id]);
});

test('new workers come also where one end could not be written down and the next ones could', async () => {
  const [lost, ...kept] = [item(), item(), item(), item()] as const;
  const job = itemJob({
    async run({ tx, institutionId, payload }) {
      await writeEffect(tx, institutionId, payload.id);
      await tx.query('select pg_sleep($1)', [[0, 0.5, 0.7, 1.5][[lost, ...kept].findIndex(({ id }) => id === payload.id)]]);
    },
  });
  await jobs.select(`create function public.refuse() returns trigger language plpgsql as $$ begin raise exception 'lost'; end $$`);
  await jobs.select(`create trigger refuse before delete on graphile_worker._private_jobs for each row when (old.payload ->> 'id' = '${lost.id}') execute function public.refuse()`);
  try {
    await jobs.change(async (tx) => { for (const payload of [...kept, lost]) await enqueue(tx, job, payload); });
    await jobs.start([job], { concurrency: 4 });
    await waitFor(() => linesOf('the workers of the jobs ended, others are started').length > 0);
  } finally {
    await jobs.select('drop trigger refuse on graphile_worker._private_jobs');
    await jobs.select('drop function public.refuse');
  }
  await quiet();
  expect(await jobs.effects()).toEqual([lost, ...kept].map(({ id }) => id).sort());
});

test('two processes side by side share the work, and each job is done once', async () => {
  const job = itemJob({
    async run({ tx, institutionId, payload }) {
      await tx.query('select pg_sleep(0.02)');
      await writeEffect(tx, institutionId, payload.id);
    },
  });
  const payloads = Array.from({ length: 60 }, () => item());
  await jobs.change(async (tx) => { for (const payload of payloads) await enqueue(tx, job, payload); });
  const runners = await Promise.all([jobs.start([job]), jobs.start([job])]);
  await quiet();
  expect(await jobs.effects()).toEqual(payloads.map(({ id }) => id).sort());
  const shares = await Promise.all(runners.map(({ registry }) => metricOf(registry, 'jobs_done_total{job="item"}')));
  expect(shares.every((share) => (share ?? 0) > 0)).toBe(true);
  expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBe(60);
});

test('a process that only lost its lock is taken for dead, and the job is done once all the same', async () => {
  let runs = 0;
  const job = itemJob({
    async run({ tx, institutionId, payload }) {
      runs += 1;
      await writeEffect(tx, institutionId, payload.id);
      await tx.query('select pg_sleep(4)');
    },
  });
  await jobs.start([job], { concurrency: 1 });
  const payload = await add(job);
  await waitFor(() => runs === 1);
  await jobs.start([job], { concurrency: 1 });
  const [locked] = await jobs.waiting();
  await waitFor(async () => {
    await jobs.select('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [`jobs/${locked?.locked_by}`]);
    return linesOf('the process of a job is gone; it is taken over').length > 0;
  });
  await quiet();
  await waitFor(() => linesOf('a job had been done before').length === 1);
  expect([await jobs.effects(), runs]).toEqual([[payload.id], 1]);
});

test('no job is taken as long as nothing says that the process lives, and stop does not wait for that', async () => {
  const pool = new Pool({ connectionString: jobs.database.url });
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  const gate = createGate();
  let taken = 0;
  const attempts = new Map([['item', async () => (taken += 1) > 0]]);
  const start = () => startWorker({ pool, attempts, gate, releasing: new AbortController(), concurrency: 1, log: jobs.log, metrics: jobMetrics(new Registry(), jobs.dataSource, ['item']) });
  await add();
  const worker = start();
  await sleep(1_000);
  expect([taken, await jobs.waiting()]).toMatchObject([0, [{ attempts: 0, locked_by: null }]]);
  await worker.stop(0);
  const next = start();
  await waitFor(() => taken === 1);
  await next.stop(0);
  await pool.end();
});

test('a job that fails is tried again, and after its last attempt stays as failed, counted, with nothing but the class of its error', async () => {
  class Unlucky extends Error {}
  const twice = 'insert into app.effect (institution_id, id, what) values ($1, $2, $3), ($1, $2, $3)';
  const job = itemJob({
    maxAttempts: 2,
    async run({ tx, institutionId, payload }) {
      await writeEffect(tx, institutionId, payload.id);
      if (linesOf('a job failed and will be tried again').length > 0) await tx.query(twice, [institutionId, payload.id, 'secret']);
      throw new Unlucky(`secret of ${payload.id}`);
    },
  });
  const { registry } = await jobs.start([job]);
  const payload = await add(job);
  await waitFor(() => linesOf('a job failed and will be tried again').length === 1);
  await waitFor(async () => (await jobs.waiting())[0]?.locked_by === null);
  const [again] = await jobs.waiting();
  expect(again).toMatchObject({ attempts: 1, last_error: 'Unlucky' });
  expect((again?.run_at.getTime() ?? 0) - Date.now()).toBeGreaterThan(1_000);
  await waitFor(() => linesOf('a job failed for good').length === 1, { timeout: 15_000 });
  await waitFor(async () => (await jobs.waiting()).every((each) => each.locked_by === null));
  expect(await jobs.waiting()).toMatchObject([{ attempts: 2, last_error: 'QueryFailedError 23505' }]);
  expect(await jobs.effects()).toEqual([]);
  expect(await metricOf(registry, 'jobs_failed_total{job="item"}')).toBe(1);
  expect(await metricOf(registry, 'jobs_done_total{job="item"}')).toBe(0);
  expect(await metricOf(registry, 'jobs_waiting{job="item"}')).toBe(0);
  expect(JSON.stringify([jobs.lines, await jobs.waiting()]).replaceAll(`"id":"${payload.id}"`, '')).not.toMatch(new RegExp(`secret|${payload.id}`));
});

test('a payload that somebody else put there is refused when its turn comes', async () => {
  await jobs.start([itemJob({ maxAttempts: 1 })]);
  await jobs.select(`select graphile_worker.add_job('item', $1::json, max_attempts => 1)`, [JSON.stringify({ ...item(), note: 'text' })]);
  await waitFor(() => linesOf('a job failed for good').length === 1);
  await waitFor(async () => (await jobs.waiting())[0]?.last_error === 'PayloadRefused');
});

test('a job that takes too long is cancelled, with the statement that runs', async () => {
  await jobs.start([itemJob({ maxAttempts: 1, timeoutMs: 300, run: async ({ tx }) => void (await tx.query('select pg_sleep(60)')) })]);
  await add(itemJob({ maxAttempts: 1 }));
  await waitFor(async () => (await jobs.waiting())[0]?.last_error === 'JobTimedOut');
  expect(await jobs.select(`select 1 from pg_stat_activity where datname = current_database() and query like '%pg_sleep(60)%' and state = 'active' and pid <> pg_backend_pid()`)).toEqual([]);
});

test('stop lets what runs end, and takes nothing more', async () => {
  let begun = 0;
  const job = itemJob({
    async run({ tx, institutionId, payload }) {
      begun += 1;
      await tx.query('select pg_sleep(0.7)');
      await writeEffect(tx, institutionId, payload.id);
    },
  });
  const { runner } = await jobs.start([job], { concurrency: 1 });
  for (let n = 0; n < 3; n += 1) await add(job);
  await waitFor(() => begun === 1);
  await runner.stop();
  expect([begun, (await jobs.effects()).length]).toEqual([1, 1]);
  expect(await jobs.waiting()).toMatchObject([{ attempts: 0, locked_by: null }, { attempts: 0, locked_by: null }]);
  await sleep(1_500);
  expect([begun, (await jobs.effects()).length]).toEqual([1, 1]);
});

test.each<[string, (done: Promise<void>) => (sql: (text: string) => Promise<unknown>) => Promise<unknown>]>([
  ['in a statement', () => (sql) => sql('select pg_sleep(60)')],
  ['on something that heeds no signal', (done) => () => done],
])('stop lets go, in time, of a job that waits %s; it waits again as if it had not been begun, and another process does it', async (_name, waitOn) => {
  let end = (): void => undefined;
  const forever = new Promise<void>((resolve) => { end = resolve; });
  let begun = 0;
  const stuck = itemJob({
    async run({ tx, institutionId, payload }) {
      begun += 1;
      await writeEffect(tx, institutionId, payload.id);
      await waitOn(forever)((text) => tx.query(text));
    },
  });
  const { runner } = await jobs.start([stuck]);
  const payload = await add();
  await waitFor(() => begun === 1);
  const from = Date.now();
  await runner.stop(200);
  expect(Date.now() - from).toBeLessThan(2_000);
  expect(await jobs.waiting()).toMatchObject([{ attempts: 0, locked_by: null }]);
  expect(linesOf('a job was let go')).toHaveLength(1);
  end();
  await jobs.start([itemJob()]);
  await quiet();
  expect(await jobs.effects()).toEqual([payload.id]);
});

test('stop before start, and twice, is no harm; two jobs of one name are refused; without jobs nothing is asked of the database', async () => {
  const { runner } = await jobs.start([], { databaseUrl: 'postgres://nobody:nothing@127.0.0.1:1/none' });
  await runner.stop();
  await runner.stop();
  await expect(jobs.start([itemJob(), itemJob()])).rejects.toThrow('two jobs of one name');
});

test('jobs that are due and that nobody works on are waiting; those of later are not', async () => {
  const { runner, registry } = await jobs.start([itemJob()]);
  await runner.stop();
  await add();
  await add();
  await add(itemJob(), item(), { runAt: new Date('2099-01-01T00:00:00Z') });
  expect(await metricOf(registry, 'jobs_waiting{job="item"}')).toBe(2);
});

test('what was done is known for 90 days', async () => {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  for (const days of [89, 91]) {
    await jobs.change((tx) => tx.query(`insert into app.job_done (institution_id, job, key, done_at) values ($1, 'other', $2, $3)`, [school, `${days}`, ago(days)]));
  }
  await jobs.start([itemJob()]);
  await add();
  await quiet();
  expect(await jobs.select(`select key from app.job_done where job = 'other'`)).toEqual([{ key: '89' }]);
});

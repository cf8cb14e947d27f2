import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, provision, startCluster, withClient, type Cluster } from '@tongxin/cluster';
import { testPool, waitFor } from '@tongxin/testing';
import pino from 'pino';
import { applyDepartments, clearDepartments, CONSUMER, consumerMigration, departmentChanged, producerMigration, scheduleOf, snapshotDepartments, type Fault, type WorkerTask } from './faults.fixtures';
import { compactOutbox, createPostgresTransport, migrateTransport, rebuildAndCompare } from './index';
import { sqlOf } from './sql';

const long = process.env['TONGXIN_LONG'] === '1';
const seeds = Array.from({ length: long ? 100 : 5 }, (_, index) => index + 1);
jest.setTimeout(120_000);

const names = ['organisation', 'talks', 'events'];
let folder: string;
let cluster: Cluster;
const start = (port?: number) => startCluster({ dataDir: join(folder, 'cluster'), durable: true, ...(port === undefined ? {} : { port }) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongxin-faults-'));
  chmodSync(folder, 0o755); // for the user that runs PostgreSQL
  cluster = await start();
});
afterAll(async () => {
  await cluster?.stop('immediate');
  rmSync(folder, { recursive: true, force: true });
});

test.each(seeds)('seed %i: whatever is killed, every event is applied once and the read model is what the log says', async (seed) => {
  const faults = scheduleOf(seed);
  const run = await runWith(seed, faults, true);
  expect(run.struck).toEqual({ producer: faults.producer.map(line), consumer: faults.consumer.map(line) });
  expect(run.committed.length).toBeGreaterThan(50);
  expect(run.applied).toEqual(run.committed);
  expect(run.copies).toEqual(run.departments);
  expect(run.comparison).toEqual({ equal: true, compared: 2, differing: [] });
  expect(run.comparedAfterCompaction).toEqual({ equal: true, compared: 2, differing: [] });
});

test('with the inbox check taken out the same test fails: an event is applied twice', async () => {
  const run = await runWith(0, { producer: [], consumer: [{ point: 'consumer:after-commit', hit: 3, victim: 'self' }] }, false);
  expect(run.applied).not.toEqual(run.committed);
  expect(new Set(run.applied)).toEqual(new Set(run.committed));
});

const line = (fault: Fault) => `${fault.point} ${fault.victim}`;
const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []);

async function runWith(seed: number, faults: { producer: Fault[]; consumer: Fault[] }, dedupe: boolean) {
  const files = mkdtempSync(join(folder, `seed-${seed}-`));
  await prepareDatabases();
  const task = (role: WorkerTask['role']): WorkerTask => ({
    role, seed, dedupe,
    faults: faults[role],
    databaseUrl: role === 'producer' ? cluster.url('organisation', 'organisation') : cluster.url('talks', 'talks'),
    eventsUrl: cluster.url('events', 'events'),
    faultLog: join(files, `${role}.struck`),
    postmasterPid: join(folder, 'cluster/pgdata/postmaster.pid'),
    finish: join(files, 'finish'),
    done: join(files, 'done'),
  });
  const [producer, consumer] = [task('producer'), task('consumer')];
  const workers = [superviseWorker(producer), superviseWorker(consumer)];
  const postgres = supervisePostgres();
  const failed = Promise.race([postgres.failed, ...workers.map((worker) => worker.failed)]);
  let over = false;
  const until = (condition: () => Promise<boolean> | boolean) => Promise.race([failed, waitFor(() => over || condition(), { timeout: 60_000, interval: 20 })]);
  try {
    await until(() => linesOf(producer.faultLog).length === faults.producer.length && linesOf(consumer.faultLog).length === faults.consumer.length);
    await until(async () => (await select('organisation', 'select count(*)::int as n from ops.outbox'))[0]?.['n'] as number > 50);
    writeFileSync(producer.finish, '');
    await until(() => existsSync(producer.done));
    await until(drained);
    expect(await Promise.all(workers.map((worker) => worker.terminate()))).toEqual([0, 0]);
  } finally {
    over = true;
    for (const worker of workers) worker.kill();
    await postgres.stop();
  }
  return { struck: { producer: linesOf(producer.faultLog), consumer: linesOf(consumer.faultLog) }, ...(await outcome()) };
}

async function prepareDatabases(): Promise<void> {
  await withClient(cluster.url('postgres'), async (client) => {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
  });
  await provision(cluster, names);
  await migrateTransport(cluster.url('events', 'events_owner'));
  await withClient(cluster.url('organisation', 'organisation_owner'), async (c) => { for (const sql of producerMigration) await c.query(sql); });
  await withClient(cluster.url('talks', 'talks_owner'), async (c) => { for (const sql of consumerMigration) await c.query(sql); });
}

/** As superuser, to see past the tenants. */
const select = (database: string, sql: string): Promise<Record<string, unknown>[]> =>
  withClient(cluster.url(database), async (client) => {
    client.on('error', () => undefined);
    return (await client.query<Record<string, unknown>>(sql)).rows;
  });

async function drained(): Promise<boolean> {
  const behind = await Promise.all([
    select('organisation', `select 1 from ops.outbox where (tx, id) > coalesce((select (tx, id) from ops.relay_cursor), ('0'::xid8, 0::bigint)) limit 1`),
    select('events', 'select 1 from ops.log l, ops.subscription s where (l.tx, l.seq) > (s.tx, s.seq) limit 1'),
  ]);
  return behind.flat().length === 0;
}

async function outcome() {
  const ids = async (database: string, table: string) => (await select(database, `select event_id from ${table} order by 1`)).map((row) => row['event_id']);
  const pool = testPool(cluster.url('talks', 'talks'));
  const transport = createPostgresTransport({ databaseUrl: cluster.url('events', 'events'), logger: pino({ level: 'silent' }) });
  const compare = () => rebuildAndCompare({ name: CONSUMER, pool, log: transport, contracts: [departmentChanged], apply: applyDepartments, clear: clearDepartments, snapshot: snapshotDepartments });
  try {
    const before = {
      committed: await ids('organisation', 'ops.outbox'),
      applied: await ids('talks', 'ops.applied'),
      departments: await select('organisation', 'select institution_id, id, value from app.department order by 1, 2'),
      copies: await select('talks', 'select institution_id, id, value from app.department_copy order by 1, 2'),
      comparison: await compare(),
    };
    expect(await transport.compact(new Date(Date.now() + 60_000))).toBeGreaterThan(0);
    expect(await withClient(cluster.url('organisation', 'organisation'), (c) => compactOutbox(sqlOf(c), 'organisation', new Date(Date.now() + 60_000)))).toBeGreaterThan(0);
    expect(await select('events', 'select 1 from ops.log')).toHaveLength(before.departments.length);
    expect(await select('organisation', 'select 1 from ops.outbox')).toHaveLength(before.departments.length);
    return { ...before, comparedAfterCompaction: await compare() };
  } finally {
    await Promise.all([transport.close(), pool.end()]);
  }
}

/** Starts a worker again whenever it was killed; anything else that ends it fails the run. */
function superviseWorker(task: WorkerTask) {
  let child: ChildProcess;
  let ending = false;
  let fail: (error: Error) => void;
  const failed = new Promise<never>((_, reject) => { fail = reject; });
  failed.catch(() => undefined);
  const launch = () => {
    let stderr = '';
    child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'faults.worker.ts'), JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr?.on('data', (chunk: Buffer) => { stderr = (stderr + chunk.toString()).slice(-4_000); });
    child.once('exit', (code, signal) => {
      if (ending) return;
      if (signal === 'SIGKILL') launch();
      else fail(new Error(`${task.role} ended with ${code ?? signal}: ${stderr}`));
    });
  };
  launch();
  return {
    failed,
    terminate: () => {
      ending = true;
      return new Promise<number | null>((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      });
    },
    kill: () => {
      ending = true;
      child.kill('SIGKILL');
    },
  };
}

/** Starts PostgreSQL again, on the same port, whenever it was killed. */
function supervisePostgres() {
  let ending = false;
  const watching = (async () => {
    for (;;) {
      await waitFor(() => ending || !isRunning(cluster.pid), { timeout: 600_000, interval: 10 });
      if (isRunning(cluster.pid)) return;
      const { port } = cluster;
      // The shared memory of the killed server must be gone before the next can begin.
      cluster = await waitFor(() => start(port), { timeout: 30_000, interval: 50 });
    }
  })();
  const failed = watching.then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined);
  return {
    failed,
    stop: () => {
      ending = true;
      return watching;
    },
  };
}

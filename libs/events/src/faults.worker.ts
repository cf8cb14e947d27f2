/**
 * A producer (writers and relay) or a consumer in a process of its own, for faults.e2e-spec.ts. The first argument is a `WorkerTask` in JSON.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { newEvent } from '@tongxin/event-contracts';
import { Pool } from 'pg';
import pino from 'pino';
import { createConsumerWithSeams } from './consumer';
import { applyDepartments, CONSUMER, departmentChanged, departments, institutions, randomOf, type Fault, type WorkerTask } from './faults.fixtures';
import { saveEvents } from './outbox';
import { createPostgresTransportWithSeams } from './postgres-transport';
import { startRelayWithSeams } from './relay';
import { asInstitution, inTransaction, type Sql } from './sql';

const task = JSON.parse(process.argv[2] ?? '') as WorkerTask;
const logger = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));

// What earlier lives of this worker have met is in a file, written before the blow falls.
const struck = existsSync(task.faultLog) ? readFileSync(task.faultLog, 'utf8').split('\n').length - 1 : 0;
let upcoming: Fault[] = task.faults.slice(struck);
let hits = 0;

function faultPoint(name: string): void {
  const [fault] = upcoming;
  if (fault?.point !== name || ++hits < fault.hit) return;
  upcoming = upcoming.slice(1);
  hits = 0;
  appendFileSync(task.faultLog, `${fault.point} ${fault.victim}\n`);
  if (fault.victim === 'self') process.kill(process.pid, 'SIGKILL');
  process.kill(Number(readFileSync(task.postmasterPid, 'utf8').split('\n')[0]), 'SIGKILL');
  // Its children notice and go; only then is this the point at which the server died.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}

const seams = { faultPoint, dedupe: task.dedupe };
const transport = createPostgresTransportWithSeams({ databaseUrl: task.eventsUrl, logger }, seams);
const pool = new Pool({ connectionString: task.databaseUrl, max: 6, connectionTimeoutMillis: 5_000 });
pool.on('error', () => undefined);

let stopping = false;

const terminated = () => new Promise<void>((resolve) => void process.once('SIGTERM', () => resolve()));

async function consume(): Promise<void> {
  const consumer = createConsumerWithSeams({ name: CONSUMER, pool, transport, contracts: [departmentChanged], apply: applyDepartments, batch: 4 }, seams);
  consumer.start();
  await terminated();
  await consumer.stop();
  await Promise.all([transport.close(), pool.end()]);
}

async function produce(): Promise<void> {
  const relay = startRelayWithSeams({ databaseUrl: task.databaseUrl, source: 'organisation', transport, logger, batch: 5 }, seams);
  const random = randomOf(task.seed * 1_000 + struck);
  const writers = Promise.all([1, 2, 3, 4].map(() => write(random))).then(() => writeFileSync(task.done, ''));
  await terminated();
  stopping = true;
  await writers;
  await relay.stop();
  await Promise.all([transport.close(), pool.end()]);
}

/** Transactions that overlap, take their ids and their locks in different orders, and sometimes roll back. */
async function write(random: () => number): Promise<void> {
  const pause = () => sleep(random() * 12);
  const change = async (tx: Sql) => {
    const institutionId = institutions[random() < 0.5 ? 0 : 1];
    await asInstitution(tx, institutionId);
    if (random() < 0.5) await tx.query('select pg_current_xact_id()');
    await pause();
    const chosen = departments.filter(() => random() < 0.4);
    const events = [];
    for (const id of chosen) {
      const [row] = await tx.query<{ value: number }>(
        `insert into app.department values ($1, $2, 1) on conflict (institution_id, id) do update set value = app.department.value + 1 returning value`,
        [institutionId, id],
      );
      const at = { id: crypto.randomUUID(), institutionId, entity: `department/${id}`, occurredAt: new Date() };
      events.push(newEvent(departmentChanged, { ...at, payload: { id, value: row?.value ?? 0 } }));
      await pause();
    }
    await saveEvents(tx, events);
    faultPoint('producer:outbox-written');
    await pause();
    if (random() < 0.2) throw new RolledBack();
    faultPoint('producer:before-commit');
  };
  while (!stopping && !existsSync(task.finish)) {
    try {
      await inTransaction(pool, change);
      faultPoint('producer:after-commit');
    } catch (error) {
      if (!(error instanceof RolledBack)) await sleep(20); // the server was killed; it comes again
    }
  }
}

class RolledBack extends Error {}

(task.role === 'producer' ? produce() : consume()).catch((error: unknown) => {
  logger.fatal(error);
  process.exit(1);
});

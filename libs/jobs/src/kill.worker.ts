/** A process of a service with one job, for kill.e2e-spec.ts: it dies of SIGKILL where it is told to, if it is. The first argument is a `KillTask` in JSON. */
import { createDataSource } from '@tongxin/database';
import { pino } from 'pino';
import { effectEntities, itemJob, service } from './jobs.fixtures';
import { createJobRunnerWithSeams } from './runner';
import type { FaultPoint } from './run-once';

export interface KillTask {
  databaseUrl: string;
  point: FaultPoint | null;
}

async function main({ databaseUrl, point }: KillTask): Promise<void> {
  const dataSource = createDataSource({ url: databaseUrl, applicationName: service, entities: effectEntities });
  await dataSource.initialize();
  const options = { service, databaseUrl, dataSource, jobs: [itemJob()], now: () => new Date(), pinnedToday: null, log: pino({ level: 'silent' }) };
  await createJobRunnerWithSeams(options, { once: true, faultPoint: (name) => { if (name === point) process.kill(process.pid, 'SIGKILL'); } }).start();
}

void main(JSON.parse(process.argv[2] ?? '') as KillTask);

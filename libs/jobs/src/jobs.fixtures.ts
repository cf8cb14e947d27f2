import { randomUUID } from 'node:crypto';
import { withClient } from '@tongxin/cluster';
import { baseEntities, baseTables, createDataSource, migrate, NotPersonal, RequestDatabase, runStatements, tenantTable, type Tx } from '@tongxin/database';
import { record, uuid } from '@tongxin/event-contracts';
import { inboxMigration } from '@tongxin/events';
import { testDatabase, type TestDatabase } from '@tongxin/testing';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { Column, Entity, PrimaryColumn, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { defineJob, type Job, type JobWork } from './job';
import { jobEntities, jobTables } from './tables';
import { migrateJobs } from './migrate-jobs';
import type { JobPayload } from './payload';
import { createJobRunnerWithSeams, type JobRunner, type JobRunnerOptions } from './runner';
import { noSeams, type Seams } from './run-once';

export const service = 'talks';
export const school = '00000000-0000-7000-8000-00000000000a';
export const otherSchool = '00000000-0000-7000-8000-00000000000b';

/** What jobs did: a row each time, which nothing forbids to repeat. */
@Entity({ schema: 'app', name: 'effect' })
export class EffectEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('uuid') id!: string;
  @NotPersonal() @Column('text') what!: string;
}

export class CreateJobs1767225600000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, [
    ...baseTables(service), ...inboxMigration(service), ...jobTables(service),
    ...tenantTable({ name: 'effect', role: service, body: 'id uuid not null default gen_random_uuid(), what text not null' }),
  ]);
  down = async (): Promise<void> => undefined;
}

export const effectEntities = [...baseEntities, ...jobEntities, EffectEntity];

export const migrateEffects = async (url: string): Promise<void> => {
  await migrate({ service, url, migrations: [CreateJobs1767225600000] });
  await migrateJobs({ url, service });
};

export interface ItemPayload extends JobPayload {
  readonly id: string;
}

export const writeEffect = (tx: Tx, institutionId: string, what: string) => tx.query('insert into app.effect (institution_id, what) values ($1, $2)', [institutionId, what]);

/** A job whose effect is a row that says `id`. */
export const itemJob = (more: Partial<Job<ItemPayload>> & { name?: string } = {}): Job<ItemPayload> => defineJob<ItemPayload>({
  name: 'item',
  parse: record({ institutionId: uuid, id: uuid }),
  run: async ({ tx, institutionId, payload }: JobWork<ItemPayload>) => void (await writeEffect(tx, institutionId, payload.id)),
  ...more,
});

export const item = (institutionId = school): ItemPayload => ({ institutionId, id: randomUUID() });

export interface WaitingJob {
  id: string;
  task_identifier: string;
  attempts: number;
  max_attempts: number;
  last_error: string | null;
  run_at: Date;
  key: string | null;
  locked_by: string | null;
  payload: Record<string, unknown>;
}

/** A service's database with jobs, and runners on it. */
export class Jobs {
  /** What the runners logged, line by line. */
  readonly lines: Record<string, unknown>[] = [];
  readonly log = pino({ level: 'info' }, { write: (line: string) => void this.lines.push(JSON.parse(line) as Record<string, unknown>) });
  private readonly runners: JobRunner[] = [];
  private readonly sources: DataSource[] = [];

  private constructor(readonly database: TestDatabase, readonly dataSource: DataSource) {}

  static async open(): Promise<Jobs> {
    const database = await testDatabase(service, migrateEffects);
    return new Jobs(database, await connect(database.url));
  }

  /** Changes of one institution, in one transaction. */
  change = <T>(work: (tx: Tx) => Promise<T>, institutionId: string | null = school): Promise<T> => new RequestDatabase(this.dataSource, institutionId).transaction(work);

  /** A process of the service. */
  async start(jobs: readonly Job[], more: Partial<JobRunnerOptions> & Partial<Seams> = {}): Promise<{ runner: JobRunner; registry: Registry }> {
    const { faultPoint = noSeams.faultPoint, once = noSeams.once, registry = new Registry(), ...options } = more;
    const dataSource = await connect(this.database.url);
    this.sources.push(dataSource);
    const runner = createJobRunnerWithSeams(
      { service, databaseUrl: this.database.url, dataSource, jobs, now: () => new Date(), pinnedToday: null, log: this.log, registry, ...options }, { faultPoint, once });
    this.runners.push(runner);
    await runner.start();
    return { runner, registry };
  }

  /** As superuser, past every policy. */
  select = <Row>(text: string, parameters: unknown[] = []): Promise<Row[]> =>
    withClient(this.database.superuserUrl, async (client) => (await client.query(text, parameters)).rows as Row[]);

  effects = async (institutionId = school): Promise<string[]> =>
    (await this.select<{ what: string }>('select what from app.effect where institution_id = $1 order by what', [institutionId])).map((row) => row.what);

  waiting = (name = 'item'): Promise<WaitingJob[]> =>
    this.select<WaitingJob>(`select j.*, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p using (id) where j.task_identifier = $1 order by j.id`, [name]);

  /** Stops every runner, and forgets what was done. */
  async clear(): Promise<void> {
    await Promise.all(this.runners.splice(0).map((runner) => runner.stop(100)));
    await Promise.all(this.sources.splice(0).map((source) => source.destroy()));
    this.lines.splice(0);
    await this.select('truncate app.effect, app.job_done, ops.job_day, ops.audit_head, ops.inbox, graphile_worker._private_jobs');
  }

  async stop(): Promise<void> {
    await this.clear();
    await this.dataSource.destroy();
    await this.database.drop();
  }
}

async function connect(url: string): Promise<DataSource> {
  const dataSource = createDataSource({ url, applicationName: service, entities: effectEntities, poolSize: 4 });
  await dataSource.initialize();
  return dataSource;
}

/** A metric's value with these labels, as Prometheus would read it. */
export async function metricOf(registry: Registry, line: string): Promise<number | undefined> {
  const found = (await registry.metrics()).split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
}

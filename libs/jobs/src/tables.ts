import { NotPersonal, tenantTable } from '@tongxin/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The schema that graphile-worker owns in the service's database; this is the one place that names it. */
export const jobsSchema = 'graphile_worker';

/** The newest migration of the graphile-worker that this code was written for. */
export const jobsRevision = 19;

/** What `catalogueProblems` is told as `others`: a schema that is made by graphile-worker, for all institutions, and so holds nothing but ids, days and small numbers. */
export const jobsException: Record<string, string[]> = { [jobsSchema]: ['_private_job_queues', '_private_jobs', '_private_known_crontabs', '_private_tasks', 'migrations'] };

/** What jobs have done, each in the transaction of its effect; kept 90 days. */
@Entity({ schema: 'app', name: 'job_done' })
export class JobDoneEntity {
  @NotPersonal() @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @NotPersonal() @PrimaryColumn('text') job!: string;
  /** What the job does once for all, in ids, days and numbers; else the number of the job and when it was enqueued. */
  @NotPersonal() @PrimaryColumn('text') key!: string;
  @NotPersonal() @Column('timestamptz', { name: 'done_at' }) doneAt!: Date;
}

export const jobEntities = [JobDoneEntity];

/** Tables of schema `ops` that `jobTables` makes, for the service's committed list. */
export const jobOpsTables = ['job_day'];

/**
 * Statements for a migration of a service that has jobs. `ops.job_day`, the day that each daily job has begun for each institution, is an exception to row-level
 * security because one statement begins a day for all of them.
 */
export const jobTables = (role: string): string[] => [
  ...tenantTable({ name: 'job_done', role, key: 'job, key', body: 'job text not null, key text not null, done_at timestamptz not null' }),
  'create index on app.job_done (institution_id, done_at)',
  'create table ops.job_day (job text, institution_id uuid, day date not null, primary key (job, institution_id))',
  `grant select, insert, update on ops.job_day to ${role}`,
];

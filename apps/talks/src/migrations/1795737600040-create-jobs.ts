import { runStatements } from '@tongxin/database';
import { jobTables } from '@tongxin/jobs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What jobs have done, and which day they have begun. */
export class CreateJobs1795737600040 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> => runStatements(runner, jobTables('talks'));
  down = (runner: QueryRunner): Promise<void> => runStatements(runner, ['drop table app.job_done', 'drop table ops.job_day']);
}

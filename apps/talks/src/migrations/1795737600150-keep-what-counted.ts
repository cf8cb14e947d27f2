import { runStatements } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was known of a talk on a day that is over stays as it was known: records that were disputed afterwards, and the years at whose end an offer stood
 * unanswered before it got other terms. Both start empty: of earlier ones nothing was kept.
 */
export class KeepWhatCounted1795737600150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      `alter table app.talk add disputed_records jsonb not null default '[]' check (jsonb_typeof(disputed_records) = 'array')`,
      `alter table app.talk add unanswered_years integer[] not null default '{}'`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.talk drop disputed_records, drop unanswered_years');
  }
}

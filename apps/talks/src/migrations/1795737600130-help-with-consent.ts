import { runStatements } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A difficulty of one's own is told with consent, for a purpose and for a time; what the version before wrote was told on the day it was raised. */
export class HelpWithConsent1795737600130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      'alter table app.matter add consented_on date',
      // What was answered once and raised again may end with its consent.
      'alter table app.matter drop constraint matter_check5, add constraint matter_withdrawn check (withdrawn_on is null or data_key is null)',
      `create index on app.matter (institution_id, kind) where kind = 'HELP' and data_key is not null`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      'alter table app.matter drop consented_on, drop constraint matter_withdrawn, add constraint matter_check5 check (withdrawn_on is null or (answered_on is null and data_key is null)) not valid',
      'drop index app.matter_institution_id_kind_idx',
    ]);
  }
}

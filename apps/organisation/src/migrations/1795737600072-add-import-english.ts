import { runStatements } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import says, in English beside the Chinese; null in what was said before. */
export class AddImportEnglish1795737600072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      'alter table app.import add column step_in_english text',
      `alter table app.import alter column step_in_english set default 'Waiting'`,
      'alter table app.import_message add column message_in_english text',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['alter table app.import_message drop column message_in_english', 'alter table app.import drop column step_in_english']);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the account last proved itself again in this session; null where it has not since it signed in. */
export class StepUpSession1795737600120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.session add stepped_up_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.session drop stepped_up_at');
  }
}

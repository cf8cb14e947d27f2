import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request that was turned to somebody else keeps the day on which it was first made. Null, as the version before writes it: never turned. */
export class FirstAskedOn1795737600120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.talk_request add first_asked_on date, add check (first_asked_on <= asked_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.talk_request drop first_asked_on');
  }
}

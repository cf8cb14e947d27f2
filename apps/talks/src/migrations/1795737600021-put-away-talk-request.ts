import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request stays in one's own thread after its talk, until one puts it away. */
export class PutAwayTalkRequest1795737600021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.talk_request add put_away_on date, add check (put_away_on is null or talk_id is not null)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.talk_request drop put_away_on');
  }
}

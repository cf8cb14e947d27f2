import { runStatements } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the two agree on before and after a talk. Columns only, so that the version before goes on beside this one. */
export class WidenTalk1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      `alter table app.talk
         add topic_class text check (topic_class in ('THOUGHTS_GROWTH', 'GOALS_DEVELOPMENT', 'DISCIPLINE_INTEGRITY')),
         add channel text check (channel in ('OFFICE', 'WORKPLACE_VISIT', 'WALK', 'PHONE', 'VIDEO')),
         add place text check (length(place) between 1 and 60),
         add planned_at time,
         add proposed_by_id uuid,
         add proposed_on date,
         add cancelled_on date,
         add disputed_on date,
         add check (proposed_by_id is null or proposed_by_id in (talker_id, talkee_id)),
         add check (cancelled_on is null or (declined_on is null and held_on is null))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table app.talk drop topic_class, drop channel, drop place, drop planned_at, drop proposed_by_id, drop proposed_on, drop cancelled_on, drop disputed_on`);
  }
}

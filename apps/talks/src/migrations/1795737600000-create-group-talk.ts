import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 集体谈话, and who is invited to it. */
export class CreateGroupTalk1795737600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'group_talk', role: 'talks', body: `
        id uuid not null,
        host_id uuid not null,
        planned_on date not null,
        planned_at time,
        place text check (char_length(place) <= 60),
        invited_on date not null,
        cancelled_on date,
        held_on date check (held_on >= invited_on),
        check (cancelled_on is null or held_on is null)` }),
      ...tenantTable({ name: 'group_talk_invitee', role: 'talks', key: 'group_talk_id, person_id', body: `
        group_talk_id uuid not null,
        person_id uuid not null,
        coming boolean,
        foreign key (institution_id, group_talk_id) references app.group_talk (institution_id, id) on delete cascade` }),
      'create index on app.group_talk (institution_id, host_id, planned_on desc, id desc)',
      'create index on app.group_talk_invitee (institution_id, person_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['group_talk_invitee', 'group_talk'].map((name) => `drop table app.${name}`));
  }
}

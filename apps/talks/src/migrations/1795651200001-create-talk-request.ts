import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 我找组织谈. */
export class CreateTalkRequest1795651200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'talk_request', role: 'talks', body: `
        id uuid not null,
        requester_id uuid not null,
        chosen_id uuid,
        urgency text not null check (urgency in ('ORDINARY', 'SOON')),
        channel text check (channel in ('OFFICE', 'WORKPLACE_VISIT', 'WALK', 'PHONE', 'VIDEO')),
        asked_on date not null,
        unavailable_on date,
        withdrawn_on date,
        talk_id uuid,
        check (chosen_id <> requester_id),
        check (talk_id is null or chosen_id is not null),
        foreign key (institution_id, talk_id) references app.talk (institution_id, id)` }),
      'create index on app.talk_request (institution_id, requester_id, asked_on desc, id desc)',
      'create index on app.talk_request (institution_id, chosen_id, asked_on desc, id desc)',
      // Two at once to the same person, or to the leadership, are one.
      `create unique index talk_request_open on app.talk_request (institution_id, requester_id, chosen_id) nulls not distinct
       where talk_id is null and withdrawn_on is null and unavailable_on is null`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.talk_request');
  }
}

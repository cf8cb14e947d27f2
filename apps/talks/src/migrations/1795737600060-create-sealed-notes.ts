import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 密封记录: keys of people, envelopes of talks, and the day on which a talk was closed. */
export class CreateSealedNotes1795737600060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      'alter table app.talk add column closed_on date',
      ...tenantTable({ name: 'sealing_key', role: 'talks', key: 'person_id', body: `
        person_id uuid not null,
        public_key text not null,
        key_id text not null,
        wrapped_key text not null,
        recovery_key text not null,
        version integer not null,
        created_on date not null` }),
      ...tenantTable({ name: 'sealed_note', role: 'talks', body: `
        id uuid not null,
        talk_id uuid not null,
        author_id uuid not null,
        kind text not null check (kind in ('NOTE', 'AGENDA', 'ACTION')),
        version integer not null,
        envelope text not null check (envelope like '{"v":%'),
        position integer not null,
        written_on date not null,
        settled_talk_id uuid,
        owner_id uuid,
        due_on date,
        agreed_on date,
        done_on date,
        feedback_on date,
        check ((kind = 'ACTION') = (owner_id is not null and due_on is not null)),
        check (kind = 'AGENDA' or settled_talk_id is null),
        check (agreed_on is not null or done_on is null),
        check (done_on is not null or feedback_on is null),
        foreign key (institution_id, talk_id) references app.talk (institution_id, id),
        foreign key (institution_id, settled_talk_id) references app.talk (institution_id, id)` }),
      'create index on app.sealed_note (institution_id, talk_id)',
      'create index on app.sealed_note (institution_id, settled_talk_id) where settled_talk_id is not null',
      `create index on app.sealed_note (institution_id, owner_id) where kind = 'ACTION' and agreed_on is not null and done_on is null`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['drop table app.sealed_note', 'drop table app.sealing_key', 'alter table app.talk drop column closed_on']);
  }
}

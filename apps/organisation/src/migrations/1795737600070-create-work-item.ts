import { runStatements, tenantTable } from '@tongxin/database';
import { inboxMigration } from '@tongxin/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The inboxes, and what it takes to read the events that fill them. */
export class CreateWorkItem1795737600070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...inboxMigration('organisation'),
      ...tenantTable({ name: 'work_item', role: 'organisation', body: `
        id uuid not null,
        person_id uuid not null,
        service text not null,
        kind text not null check (kind in ('APPOINTMENT', 'REPLY')),
        due_on date not null,
        open boolean not null,
        revision bigint not null` }),
      'create index on app.work_item (institution_id, person_id, due_on, id) where open',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['drop table app.work_item', 'drop table ops.inbox', 'drop table ops.checkpoint']);
  }
}

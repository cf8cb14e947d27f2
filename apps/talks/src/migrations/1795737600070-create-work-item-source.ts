import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the items of people's inboxes stand for. */
export class CreateWorkItemSource1795737600070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, tenantTable({ name: 'work_item_source', role: 'talks', body: `
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        kind text not null check (kind in ('APPOINTMENT', 'REPLY')),
        record_type text not null check (record_type in ('TALK', 'TALK_REQUEST')),
        record_id uuid not null,
        due_on date not null,
        open boolean not null,
        unique (institution_id, record_id, person_id, kind)` }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.work_item_source');
  }
}

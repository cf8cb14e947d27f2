import { firstTables, runStatements, tenantTable } from '@tongxin/database';
import { directoryTables } from '@tongxin/directory';
import { inboxMigration } from '@tongxin/events';
import { importTables } from '@tongxin/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const role = 'integrity';
const table = (name: string, body: string) => tenantTable({ name, role, body });
/** Deferred: an import removes and adds over all tables, and is right when it is done. */
const reference = (column: string, target: string) =>
  `foreign key (institution_id, ${column}) references app.${target} (institution_id, id) deferrable initially deferred`;

/** Pool, recusals, lists, batches, tasks, findings and rectifications. */
export class CreateIntegrity1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...firstTables(role),
      ...inboxMigration(role),
      ...directoryTables(role),
      ...importTables(role),
      ...table('inspector', `
        id uuid not null,
        person_id uuid not null,
        term_from date,
        term_to date,
        trained boolean,
        state text not null check (state in ('IN_POOL', 'SUSPENDED', 'LEFT')),
        check (term_to >= term_from),
        unique (institution_id, person_id)`),
      ...table('recusal', `
        id uuid not null,
        inspector_person_id uuid not null,
        person_id uuid not null,
        check (inspector_person_id <> person_id),
        unique (institution_id, inspector_person_id, person_id)`),
      ...table('inspection_object', `
        id uuid not null,
        code text not null,
        name text not null,
        kind text not null check (kind in ('DEPARTMENT', 'CLASS', 'POST')),
        department_id uuid,
        roster_version text,
        check ((kind = 'DEPARTMENT') = (department_id is not null)),
        unique (institution_id, code)`),
      ...table('inspection_item', `
        id uuid not null,
        code text not null,
        category text not null,
        name text not null,
        points text,
        basis text,
        unique (institution_id, code)`),
      ...table('inspection_batch', `
        id uuid not null,
        code text not null,
        category text not null,
        month text not null,
        object_count integer,
        drawn_count integer,
        inspector_count integer,
        drawn_on date,
        seed_commitment text,
        seed text,
        published boolean not null,
        unique (institution_id, code)`),
      'create index on app.inspection_batch (institution_id, month)',
      ...table('inspection_task', `
        id uuid not null,
        code text not null,
        batch_id uuid not null,
        object_id uuid not null,
        inspected_on date not null,
        inspected_at text,
        inspector_ids uuid[] not null,
        item_codes text[] not null,
        state text not null check (state in ('PLANNED', 'DONE', 'CANCELLED')),
        recusal_checked boolean,
        imported boolean not null,
        ${reference('batch_id', 'inspection_batch')},
        ${reference('object_id', 'inspection_object')},
        unique (institution_id, code)`),
      'create index on app.inspection_task (institution_id, batch_id)',
      'create index on app.inspection_task (institution_id, object_id)',
      ...table('finding', `
        id uuid not null,
        code text not null,
        task_id uuid not null,
        object_id uuid not null,
        department_id uuid,
        description text not null,
        severity text not null check (severity in ('MINOR', 'SERIOUS', 'GRAVE')),
        principle text,
        found_on date not null,
        ${reference('task_id', 'inspection_task')},
        ${reference('object_id', 'inspection_object')},
        unique (institution_id, code)`),
      'create index on app.finding (institution_id, found_on, id)',
      'create index on app.finding (institution_id, department_id, found_on)',
      'create index on app.finding (institution_id, task_id)',
      // OVERDUE and its like are derived from these dates and stand nowhere.
      ...table('rectification', `
        id uuid not null,
        code text not null,
        finding_id uuid not null,
        responsible_object_id uuid not null,
        owner_person_id uuid,
        reviewer_person_id uuid,
        measures text,
        due_on date not null,
        submitted boolean not null,
        cancelled_on date,
        look_back_on date,
        imported boolean not null,
        check (look_back_on >= cancelled_on),
        ${reference('finding_id', 'finding')},
        ${reference('responsible_object_id', 'inspection_object')},
        unique (institution_id, code),
        unique (institution_id, finding_id) deferrable initially deferred`),
    ]);
  }

  async down(): Promise<void> {
    throw new Error('the first migration is not undone: drop the database instead');
  }
}

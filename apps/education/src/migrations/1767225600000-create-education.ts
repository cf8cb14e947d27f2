import { firstTables, runStatements, tenantTable } from '@tongxin/database';
import { directoryTables } from '@tongxin/directory';
import { inboxMigration } from '@tongxin/events';
import { importTables } from '@tongxin/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const role = 'education';
const table = (name: string, body: string) => tenantTable({ name, role, body });

/** At most one host; `host_id` is whichever it is, so that one index finds the sessions of a unit. */
const host = `
        host_branch_id uuid,
        host_department_id uuid,
        host_mass_organisation_id uuid,
        host_mass_organisation_name text,
        check (num_nonnulls(host_branch_id, host_department_id, host_mass_organisation_id) <= 1),
        check ((host_mass_organisation_id is null) = (host_mass_organisation_name is null))`;

/** Programmes, their sessions and who took part. */
export class CreateEducation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...firstTables(role),
      ...inboxMigration(role),
      ...directoryTables(role),
      ...importTables(role),
      ...table('programme', `
        id uuid not null,
        code text not null,
        name text not null,
        kind text,
        ${host},
        unique (institution_id, code)`),
      ...table('session', `
        id uuid not null,
        code text not null,
        programme_id uuid not null,
        name text not null,
        on_day date not null,
        starts_at text,
        hours numeric not null check (hours >= 0),
        place text,
        ${host},
        host_id uuid generated always as (coalesce(host_branch_id, host_department_id, host_mass_organisation_id)) stored,
        audience text,
        speaker_id uuid,
        planned_attendance integer,
        held boolean not null,
        cancelled boolean not null,
        check (not (held and cancelled)),
        foreign key (institution_id, programme_id) references app.programme (institution_id, id),
        unique (institution_id, code)`),
      'create index on app.session (institution_id, on_day, id)',
      'create index on app.session (institution_id, host_id, on_day, id)',
      'create index on app.session (institution_id, programme_id, on_day, id)',
      ...table('participation', `
        id uuid not null,
        session_id uuid not null,
        person_id uuid not null,
        state text not null check (state in ('PRESENT', 'EXCUSED', 'ABSENT')),
        hours numeric not null check (hours >= 0),
        foreign key (institution_id, session_id) references app.session (institution_id, id) on delete cascade,
        unique (institution_id, session_id, person_id)`),
      'create index on app.participation (institution_id, person_id)',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('the first migration is not undone: drop the database instead');
  }
}

import { firstTables, runStatements, tenantTable, validity } from '@tongxin/database';
import { directoryTables } from '@tongxin/directory';
import { inboxMigration, outboxMigration } from '@tongxin/events';
import { importTables } from '@tongxin/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const role = 'talks';
const table = (name: string, body: string) => tenantTable({ name, role, body });

/** Must-talk rules, the duties that follow from them, and talks. */
export class CreateTalks1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...firstTables(role),
      ...outboxMigration(role),
      ...inboxMigration(role),
      ...directoryTables(role),
      ...importTables(role),
      ...table('talk_rule', `
        id uuid not null,
        code text not null,
        scope text not null,
        talkers text[] not null,
        talkees text[] not null,
        mutual boolean not null,
        count integer not null check (count between 1 and 52),
        ${validity},
        unique (institution_id, code)`),
      ...table('talk_duty', `
        id uuid not null,
        rule_code text not null,
        year integer not null,
        talker_id uuid not null,
        talkee_id uuid not null,
        low_id uuid not null generated always as (least(talker_id, talkee_id)) stored,
        high_id uuid not null generated always as (greatest(talker_id, talkee_id)) stored,
        mutual boolean not null,
        count integer not null,
        windows datemultirange not null,
        check (talker_id <> talkee_id),
        unique (institution_id, year, rule_code, low_id, high_id)`),
      ...tenantTable({ name: 'duty_year', role, key: 'year', body: 'year integer not null' }),
      ...table('talk', `
        id uuid not null,
        code text,
        talker_id uuid not null,
        talkee_id uuid not null,
        planned_on date,
        offered_on date,
        accepted_on date,
        declined_on date,
        held_on date,
        recorded_on date,
        talker_confirmed_on date,
        talkee_confirmed_on date,
        check (talker_id <> talkee_id),
        check (declined_on is null or held_on is null),
        unique (institution_id, code)`),
      'create index on app.talk (institution_id, talker_id)',
      'create index on app.talk (institution_id, talkee_id)',
      `create index on app.talk (institution_id, (extract(year from coalesce(held_on, planned_on, offered_on))))`,
    ]);
  }

  async down(): Promise<void> {
    throw new Error('the first migration is not undone: drop the database instead');
  }
}

import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 干部家访. A refusal, a withdrawal and a cancellation are one column: that it does not take place. */
export class CreateHomeVisit1795737600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'home_visit', role: 'talks', body: `
        id uuid not null,
        visitor_id uuid not null,
        person_id uuid not null,
        purpose text not null check (purpose in ('CONGRATULATE', 'CONDOLE', 'HELP', 'TALK')),
        accompanying integer not null check (accompanying between 0 and 3),
        planned_on date not null,
        planned_at time,
        consented_on date,
        ended_on date,
        done_on date,
        help text[] not null default '{}' check (help <@ array['INFORMATION', 'CONTACT', 'MATERIAL', 'FOLLOW_UP']),
        check (visitor_id <> person_id),
        check (consented_on is not null or (planned_at is null and done_on is null)),
        check (ended_on is null or consented_on is null),
        check (done_on >= planned_on),
        check (done_on is not null or help = '{}')` }),
      'create index on app.home_visit (institution_id, visitor_id, planned_on desc, id desc)',
      'create index on app.home_visit (institution_id, person_id, planned_on desc, id desc)',
      'create index on app.home_visit (institution_id, planned_on)',
      // Two questions at once about one day are one.
      'create unique index home_visit_open on app.home_visit (institution_id, visitor_id, person_id, planned_on) where ended_on is null',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.home_visit');
  }
}

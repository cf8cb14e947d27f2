import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 开放时间. */
export class CreateOpenHour1795737600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'open_hour', role: 'talks', body: `
        id uuid not null,
        host_id uuid not null,
        day date not null,
        starts_at time not null,
        ends_at time not null,
        channel text not null check (channel in ('OFFICE', 'WORKPLACE_VISIT', 'WALK', 'PHONE', 'VIDEO')),
        place text check (length(place) between 1 and 60),
        closed_on date,
        talk_id uuid,
        check (starts_at < ends_at),
        foreign key (institution_id, talk_id) references app.talk (institution_id, id)` }),
      'create index on app.open_hour (institution_id, day, starts_at, id)',
      'create index on app.open_hour (institution_id, host_id, day)',
      // From one's talks to the hours they were booked in; one talk is of one hour.
      'create unique index on app.open_hour (institution_id, talk_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.open_hour');
  }
}

import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses for calendars, and the day's digests. */
export class CreateCalendarFeedAndDigest1795737600071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'calendar_feed', role: 'organisation', key: 'person_id', body: `
        person_id uuid not null,
        secret bytea not null check (length(secret) = 32),
        opened_on date not null,
        unique (institution_id, secret)` }),
      ...tenantTable({ name: 'digest', role: 'organisation', key: 'person_id, day', body: `
        person_id uuid not null,
        day date not null,
        item_ids uuid[] not null check (cardinality(item_ids) > 0)` }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['drop table app.digest', 'drop table app.calendar_feed']);
  }
}

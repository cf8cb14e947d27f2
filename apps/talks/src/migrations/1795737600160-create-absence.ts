import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which somebody takes no requests for a talk (T-27). */
export class CreateAbsence1795737600160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, tenantTable({ name: 'absence', role: 'talks', key: 'person_id', body: 'person_id uuid not null, first_day date not null, last_day date not null check (last_day >= first_day)' }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.absence');
  }
}

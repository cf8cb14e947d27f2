import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests to read who opened somebody's records, which two administrators open together (docs/adr/0021). */
export class AuditOpening1795737600130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, tenantTable({
      name: 'audit_opening',
      role: 'identity',
      body: `
        id uuid not null,
        person_id uuid not null,
        reason text not null check (reason in ('PERSON_ASKED', 'INCIDENT', 'SUPERIOR_CHECK')),
        requested_at timestamptz not null,
        answered_at timestamptz,
        agreed boolean,
        ended_at timestamptz,
        check ((answered_at is null) = (agreed is null))`,
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.audit_opening');
  }
}

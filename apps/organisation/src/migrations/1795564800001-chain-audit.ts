import { auditChainTables, runStatements } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose record an audit row is of, and the hash chain over the rows. */
export class ChainAudit1795564800001 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, auditChainTables('organisation'));
  }

  async down(): Promise<void> {
    throw new Error('an audit is not taken back: restore the database from a copy instead');
  }
}

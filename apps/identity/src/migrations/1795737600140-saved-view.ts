import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of lists that people keep by name. */
export class SavedView1795737600140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, tenantTable({
      name: 'saved_view',
      role: 'identity',
      key: 'account_id, list, name',
      body: `
        account_id uuid not null,
        list text not null check (length(list) between 1 and 40),
        name text not null check (length(name) between 1 and 30),
        address text not null check (length(address) <= 2000),
        foreign key (institution_id, account_id) references app.account (institution_id, id) on delete cascade`,
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.saved_view');
  }
}

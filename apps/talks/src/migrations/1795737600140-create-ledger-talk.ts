import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the ledger said last. It starts empty: of talks that were imported before, nobody can tell any more what the ledger said and what the pair did,
 * so the first ledger afterwards is shown as new, row by row, whatever the pair did.
 */
export class CreateLedgerTalk1795737600140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'ledger_talk', role: 'talks', body: `
        id uuid not null,
        code text not null,
        talker_id uuid not null,
        talkee_id uuid not null,
        planned_on date not null,
        done boolean not null,
        talker_confirmed boolean not null,
        talkee_confirmed boolean not null,
        unique (institution_id, code),
        foreign key (institution_id, code) references app.talk (institution_id, code) on delete cascade deferrable initially deferred` }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.ledger_talk');
  }
}

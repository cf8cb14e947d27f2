import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 事项: days in the open, words encrypted under a key of the matter's own. */
export class CreateMatter1795737600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'matter', role: 'talks', body: `
        id uuid not null,
        raiser_id uuid not null,
        kind text not null check (kind in ('PROBLEM', 'HELP')),
        unit_id uuid,
        talk_id uuid,
        raised_on date not null,
        reopened_on date,
        analysed_on date,
        resolving_on date,
        due_on date,
        feedback_on date,
        answered_on date,
        closed_on date,
        solved boolean,
        withdrawn_on date,
        data_key bytea,
        check (closed_on is null or feedback_on is not null),
        check (feedback_on is null or (analysed_on is not null and answered_on is not null)),
        check (resolving_on is null or analysed_on is not null),
        check ((resolving_on is null) = (due_on is null)),
        check ((closed_on is null) = (solved is null)),
        check (withdrawn_on is null or (answered_on is null and data_key is null)),
        foreign key (institution_id, talk_id) references app.talk (institution_id, id)` }),
      'create index on app.matter (institution_id, raiser_id, raised_on desc, id desc)',
      'create index on app.matter (institution_id, unit_id, raised_on desc, id desc)',
      'create index on app.matter (institution_id, raised_on desc, id desc)',
      ...tenantTable({ name: 'matter_step', role: 'talks', key: 'matter_id, number', body: `
        matter_id uuid not null,
        number integer not null,
        kind text not null check (kind in ('RAISED', 'PASSED', 'ANALYSED', 'RESOLVING', 'FEEDBACK', 'SOLVED', 'NOT_SOLVED', 'REOPENED', 'WITHDRAWN')),
        taken_on date not null,
        unit_id uuid,
        due_on date,
        text bytea,
        foreign key (institution_id, matter_id) references app.matter (institution_id, id)` }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['drop table app.matter_step', 'drop table app.matter']);
  }
}

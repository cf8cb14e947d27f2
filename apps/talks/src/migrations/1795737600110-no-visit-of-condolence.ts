import { runStatements } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const purposes = (names: readonly string[]): string[] => [
  'alter table app.home_visit drop constraint home_visit_purpose_check',
  `alter table app.home_visit add constraint home_visit_purpose_check check (purpose in (${names.map((name) => `'${name}'`).join(', ')}))`,
];
/** The owner works on rows of every institution, which the policy keeps from it. */
const everywhere = (statement: string): string[] => ['alter table app.home_visit no force row level security', statement, 'alter table app.home_visit force row level security'];

/** That somebody was to be consoled tells of a loss, which is known here only with a consent to that (line 6). */
export class NoVisitOfCondolence1795737600110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [...everywhere(`delete from app.home_visit where purpose = 'CONDOLE'`), ...purposes(['CONGRATULATE', 'HELP', 'TALK'])]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, purposes(['CONGRATULATE', 'CONDOLE', 'HELP', 'TALK']));
  }
}

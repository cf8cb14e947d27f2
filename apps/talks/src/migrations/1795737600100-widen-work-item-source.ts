import { runStatements } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const types = (names: readonly string[]): string[] => [
  'alter table app.work_item_source drop constraint work_item_source_record_type_check',
  `alter table app.work_item_source add constraint work_item_source_record_type_check check (record_type in (${names.map((name) => `'${name}'`).join(', ')}))`,
];
/** The owner works on rows of every institution, which the policy keeps from it. */
const everywhere = (statement: string): string[] => [
  'alter table app.work_item_source no force row level security', statement, 'alter table app.work_item_source force row level security'];

/** Items of matters, group talks, visits at home and agreed actions; and an item that is closed is not kept. */
export class WidenWorkItemSource1795737600100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...types(['TALK', 'TALK_REQUEST', 'MATTER', 'GROUP_TALK', 'HOME_VISIT', 'ACTION']),
      ...everywhere('delete from app.work_item_source where not open'),
      'alter table app.work_item_source drop open',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...everywhere(`delete from app.work_item_source where record_type not in ('TALK', 'TALK_REQUEST')`),
      ...types(['TALK', 'TALK_REQUEST']),
      'alter table app.work_item_source add open boolean not null default true',
      'alter table app.work_item_source alter open drop default',
    ]);
  }
}

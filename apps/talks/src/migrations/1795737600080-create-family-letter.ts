import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 家书: who asked for them, which were sent, and to whom. */
export class CreateFamilyLetter1795737600080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'family_letter_choice', role: 'talks', key: 'person_id', body: 'person_id uuid not null' }),
      ...tenantTable({ name: 'family_letter', role: 'talks', body: `
        id uuid not null,
        template text not null check (template in ('OPEN_DAY', 'FESTIVAL_CARE', 'INTEGRITY')),
        unit_id uuid,
        open_day date check (open_day >= sent_on),
        place text check (char_length(place) <= 60),
        sent_on date not null,
        check (template = 'OPEN_DAY' or (open_day is null and place is null))` }),
      ...tenantTable({ name: 'family_letter_receipt', role: 'talks', key: 'letter_id, person_id', body: `
        letter_id uuid not null,
        person_id uuid not null,
        foreign key (institution_id, letter_id) references app.family_letter (institution_id, id) on delete cascade` }),
      // The same letter twice a day is one.
      'create unique index family_letter_once on app.family_letter (institution_id, sent_on, template, unit_id, open_day, place) nulls not distinct',
      'create index on app.family_letter (institution_id, sent_on desc, id desc)',
      'create index on app.family_letter_receipt (institution_id, person_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['family_letter_receipt', 'family_letter', 'family_letter_choice'].map((name) => `drop table app.${name}`));
  }
}

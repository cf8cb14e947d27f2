import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['talk_request_asking', 'talk_request', 'talk', 'directory_fact', 'absence'];

const serves = (person: string): string => `exists (select from app.directory_fact f where f.institution_id = r.institution_id and f.subject_id = ${person} and f.kind = 'IN_SERVICE'
           and f.valid_from <= current_date and (f.valid_to is null or f.valid_to > current_date))`;

/** Every time an answer to a request was owed (S-03). Of requests that were made before, what is known is how they stand. */
export class CreateTalkRequestAsking1795737600170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'talk_request_asking', role: 'talks', key: 'request_id, number', body: `
        request_id uuid not null,
        number integer not null check (number > 0),
        asked_on date not null,
        unit_id uuid,
        answered_on date check (answered_on >= asked_on),
        ended_on date check (ended_on >= asked_on),
        check (answered_on is null or ended_on is null),
        foreign key (institution_id, request_id) references app.talk_request (institution_id, id) on delete cascade` }),
      'create index on app.talk_request_asking (institution_id, asked_on)',
      'alter table app.talk_request add turned_on date',
      // Of every institution at once: only without row-level security that binds the owner.
      ...tables.map((table) => `alter table app.${table} no force row level security`),
      `insert into app.talk_request_asking (institution_id, request_id, number, asked_on, unit_id, answered_on, ended_on)
       select r.institution_id, r.id, 1, r.asked_on,
         (select min(f.object_id::text)::uuid from app.directory_fact f where f.institution_id = r.institution_id and f.subject_id = r.chosen_id and f.kind = 'STAFF_OF'
            and f.valid_from <= r.asked_on and (f.valid_to is null or f.valid_to > r.asked_on)),
         answer.given_on, case when answer.given_on is null then coalesce(r.withdrawn_on, case when not answer.owed then r.asked_on end) end
       from app.talk_request r left join app.talk t on t.institution_id = r.institution_id and t.id = r.talk_id
       cross join lateral (select coalesce(r.unavailable_on, t.offered_on) as given_on,
         ${serves('r.requester_id')} and (r.chosen_id is null or (${serves('r.chosen_id')} and not exists (select from app.absence a
           where a.institution_id = r.institution_id and a.person_id = r.chosen_id and current_date between a.first_day and a.last_day))) as owed) answer`,
      // Until now a request was asked on another day than its first only where its requester had turned to somebody else.
      'update app.talk_request set turned_on = asked_on where first_asked_on < asked_on',
      ...tables.map((table) => `alter table app.${table} force row level security`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['drop table app.talk_request_asking', 'alter table app.talk_request drop turned_on']);
  }
}

import { firstTables, noOverlap, runStatements, tenantTable, validity } from '@tongxin/database';
import { outboxMigration } from '@tongxin/events';
import { importTables } from '@tongxin/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const role = 'organisation';
const table = (name: string, body: string) => tenantTable({ name, role, body });
const reference = (column: string, target: string) => `foreign key (institution_id, ${column}) references app.${target} (institution_id, id)`;

/** People, units, posts, branches and dated roles; every dated row is valid time only. */
export class CreateOrganisation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...firstTables(role),
      ...outboxMigration(role),
      ...table('institution', `
        id uuid not null check (id = institution_id),
        name text not null,
        practice boolean not null,
        created_at timestamptz not null`),
      ...table('branch', `
        id uuid not null,
        code text not null,
        name text not null,
        kind text not null,
        founded_on date,
        term_from date,
        term_to date,
        star text,
        contact_leader_id uuid,
        ${validity},
        unique (institution_id, code)`),
      ...table('department', `
        id uuid not null,
        code text not null,
        unique (institution_id, code)`),
      ...table('department_term', `
        id uuid not null,
        department_id uuid not null,
        name text not null,
        kind text not null,
        leadership boolean not null,
        parent_id uuid,
        branch_id uuid,
        establishment integer,
        location text,
        inspected boolean not null,
        ${validity},
        ${reference('department_id', 'department')},
        ${reference('parent_id', 'department')},
        ${reference('branch_id', 'branch')},
        ${noOverlap(['department_id'])}`),
      ...table('person', `
        id uuid not null,
        staff_no text not null,
        name text not null,
        birth_month text,
        political_status text,
        joined_party_on date,
        arrived_month text,
        extension text,
        email text,
        unique (institution_id, staff_no)`),
      'create index on app.person (institution_id, name, id)',
      ...table('post', `
        id uuid not null,
        code text not null,
        name text not null,
        department_id uuid,
        category text,
        establishment integer,
        dual_responsibility boolean not null,
        duties text,
        ${reference('department_id', 'department')},
        unique (institution_id, code)`),
      ...table('appointment', `
        id uuid not null,
        person_id uuid not null,
        department_id uuid,
        title text not null,
        rank text,
        category text,
        in_service boolean not null,
        ${validity},
        ${reference('person_id', 'person')},
        ${reference('department_id', 'department')},
        ${noOverlap(['person_id'])}`),
      'create index on app.appointment (institution_id, department_id)',
      ...table('branch_group', `
        id uuid not null,
        code text not null,
        name text not null,
        branch_id uuid not null,
        leader_id uuid,
        ${reference('branch_id', 'branch')},
        ${reference('leader_id', 'person')} deferrable initially deferred,
        unique (institution_id, code)`),
      ...table('membership', `
        id uuid not null,
        person_id uuid not null,
        branch_id uuid not null,
        group_id uuid,
        probationary boolean not null,
        ${validity},
        ${reference('person_id', 'person')},
        ${reference('branch_id', 'branch')},
        ${reference('group_id', 'branch_group')},
        ${noOverlap(['person_id'])}`),
      'create index on app.membership (institution_id, branch_id)',
      ...table('mass_organisation', `
        id uuid not null,
        name text not null,
        unique (institution_id, name)`),
      ...table('role_assignment', `
        id uuid not null,
        kind text not null check (kind in ('HEAD', 'SUPERVISING_LEADER', 'TEAM_MEMBER', 'COUNTY_LEVEL', 'YOUNG_BACKBONE', 'BRANCH_COMMITTEE', 'MASS_ORGANISATION', 'PARTY_OFFICER')),
        person_id uuid not null,
        department_id uuid,
        branch_id uuid,
        mass_organisation_id uuid,
        title text,
        basis text,
        ${validity},
        ${reference('person_id', 'person')},
        ${reference('department_id', 'department')},
        ${reference('branch_id', 'branch')},
        ${reference('mass_organisation_id', 'mass_organisation')},
        ${noOverlap(['department_id'], `kind = 'HEAD'`)},
        ${noOverlap(['department_id', 'person_id'], `kind = 'SUPERVISING_LEADER'`)},
        ${noOverlap(['person_id', 'kind'], `kind in ('TEAM_MEMBER', 'COUNTY_LEVEL', 'YOUNG_BACKBONE')`)},
        ${noOverlap(['branch_id'], `kind = 'BRANCH_COMMITTEE' and title = '书记'`)}`),
      'create index on app.role_assignment (institution_id, person_id)',
      'create index on app.role_assignment (institution_id, department_id) where department_id is not null',
      'create index on app.role_assignment (institution_id, branch_id) where branch_id is not null',
      ...table('representative', `
        id uuid not null,
        year integer not null,
        branch_id uuid not null,
        leader_id uuid not null,
        person_id uuid not null,
        named_on date not null,
        ended_on date,
        check (leader_id <> person_id),
        check (ended_on is null or ended_on > named_on),
        ${reference('branch_id', 'branch')},
        ${reference('leader_id', 'person')},
        ${reference('person_id', 'person')},
        unique (institution_id, year, leader_id, person_id)`),
      // Practice mode knows its institution without a tenant: an exception to row-level security, empty in production.
      `create table ops.practice_institution (institution_id uuid primary key, name text not null)`,
      `grant select, insert on ops.practice_institution to ${role}`,
      ...importTables(role),
      ...table('upload', `
        id uuid not null,
        person_id uuid,
        file_name text not null,
        bytes bigint not null,
        created_at timestamptz not null`),
      ...table('import', `
        id uuid not null,
        upload_id uuid not null,
        file_name text not null,
        requested_by uuid,
        name text,
        apply_when_clean boolean not null,
        complete_sheets text[] not null,
        present_sheets text[] not null default '{}',
        valid_from date not null,
        today date not null,
        step text not null default '等待',
        done integer not null default 0,
        total integer not null default 0,
        error_count integer not null default 0,
        difference_count integer not null default 0,
        created_at timestamptz not null,
        checked_at timestamptz,
        refused_at timestamptz,
        apply_requested_at timestamptz,
        applied_at timestamptz,
        cancel_requested_at timestamptz,
        cancelled_at timestamptz,
        failed_at timestamptz`),
      ...tenantTable({ name: 'import_message', role, key: 'import_id, kind, line', body: `
        import_id uuid not null,
        kind text not null check (kind in ('ERROR', 'WARNING', 'DIFFERENCE', 'UNSTORED')),
        line integer not null,
        sheet text,
        row_number integer,
        message text not null` }),
      ...tenantTable({ name: 'import_code', role, key: 'import_id, kind, code', body: `
        import_id uuid not null,
        kind text not null,
        code text not null,
        id uuid not null` }),
      // Imports that have not ended, whichever institution they belong to: what goes on after a restart, and what is cleared away after 24 h (WAIT).
      `create table ops.import_pending (import_id uuid primary key, institution_id uuid not null, action text not null check (action in ('CHECK', 'APPLY', 'WAIT')), since timestamptz not null default now())`,
      `grant select, insert, update, delete on ops.import_pending to ${role}`,
      factView,
      `grant select on app.fact to ${role}`,
    ]);
  }

  async down(): Promise<void> {
    throw new Error('the first migration is not undone: drop the database instead');
  }
}

const office = (label: string, condition: string) => `
  select a.institution_id, 'person/' || a.person_id, 'OFFICE', a.person_id, null::uuid, '${label}',
    greatest(a.valid_from, t.valid_from), least(a.valid_to, t.valid_to)
  from app.appointment a join app.department_term t on t.institution_id = a.institution_id and t.department_id = a.department_id
    and daterange(t.valid_from, t.valid_to) && daterange(a.valid_from, a.valid_to)
  where a.in_service and ${condition}`;

const flag = (kind: string, fact: string) => `
  select institution_id, 'person/' || person_id, '${fact}', person_id, null::uuid, null, valid_from, valid_to from app.role_assignment where kind = '${kind}'`;

/** The one definition of what holds when: events carry these rows, and rights are read from them. */
const factView = `
create view app.fact with (security_invoker = true) as
select institution_id, 'department/' || department_id as entity, 'DEPARTMENT' as kind, department_id as subject_id, null::uuid as object_id, null::text as label,
  valid_from, valid_to from app.department_term
union all
  select institution_id, 'department/' || department_id, 'LEADERSHIP_UNIT', department_id, null, null, valid_from, valid_to from app.department_term where leadership
union all
  select institution_id, 'department/' || department_id, 'BRANCH_OF', department_id, branch_id, null, valid_from, valid_to from app.department_term where branch_id is not null
union all
  select institution_id, 'department/' || department_id, case kind when 'HEAD' then 'HEAD_OF' else 'SUPERVISES' end, person_id, department_id, null, valid_from, valid_to
  from app.role_assignment where kind in ('HEAD', 'SUPERVISING_LEADER')
union all
  select institution_id, 'person/' || person_id, 'IN_SERVICE', person_id, null, null, valid_from, valid_to from app.appointment where in_service
union all
  select institution_id, 'person/' || person_id, 'STAFF_OF', person_id, department_id, null, valid_from, valid_to from app.appointment where in_service and department_id is not null
union all
  select institution_id, 'person/' || person_id, 'EVP_TITLE', person_id, null, null, valid_from, valid_to from app.appointment where in_service and title like '常务副校%'
union all ${flag('TEAM_MEMBER', 'TEAM')}
union all ${flag('COUNTY_LEVEL', 'COUNTY_LEVEL')}
union all ${flag('YOUNG_BACKBONE', 'BACKBONE')}
union all
  select institution_id, 'person/' || person_id, 'MEMBER_OF', person_id, branch_id, null, valid_from, valid_to from app.membership
union all
  select institution_id, 'person/' || person_id, case title when '书记' then 'SECRETARY_OF' else 'COMMITTEE_OF' end, person_id, branch_id, null, valid_from, valid_to
  from app.role_assignment where kind = 'BRANCH_COMMITTEE'
union all ${office('HR', `t.name like '%组织人事%'`)}
union all ${office('DISCIPLINE', `t.name like '%纪委%'`)}
union all ${office('PARTY_AFFAIRS', `t.name like '%机关党委%' and exists (select from app.role_assignment o where o.institution_id = a.institution_id
    and o.person_id = a.person_id and o.kind = 'PARTY_OFFICER' and daterange(o.valid_from, o.valid_to) && daterange(a.valid_from, a.valid_to))`)}
union all
  select institution_id, 'person/' || person_id, 'REPRESENTS', person_id, leader_id, null, named_on, least(coalesce(ended_on, make_date(year + 1, 1, 1)), make_date(year + 1, 1, 1))
  from app.representative where coalesce(ended_on, make_date(year + 1, 1, 1)) > named_on and named_on < make_date(year + 1, 1, 1)
union all
  select institution_id, 'branch/' || id, 'BRANCH', id, null, null, valid_from, valid_to from app.branch`;

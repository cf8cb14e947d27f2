import type { RefusalOf } from './refusals';
import type { Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { changeFrom, type Dated } from './dated';

/** Columns of `app.role_assignment` that say what a role is attached to. */
export interface RoleTarget {
  kind: 'HEAD' | 'SUPERVISING_LEADER' | 'YOUNG_BACKBONE';
  personId: string;
  departmentId: string | null;
}

type RoleRow = Dated & { personId: string };

/** Roles of a kind that compete with the new one: a unit has one head and one supervising leader, a person is on a list once. */
const competing = (tx: Tx, institutionId: string, target: RoleTarget): Promise<RoleRow[]> =>
  tx.query<RoleRow>(
    `select id, person_id as "personId", valid_from as "validFrom", valid_to as "validTo" from app.role_assignment
     where institution_id = $1 and kind = $2 and ${target.departmentId ? 'department_id' : 'person_id'} = $3 for update`,
    [institutionId, target.kind, target.departmentId ?? target.personId],
  );

/** From `from` on the target holds the role instead of whoever held it; `until` ends it on a known day. */
export async function changeRole(
  tx: Tx,
  institutionId: string,
  target: RoleTarget,
  period: { from: string; to: string | null },
  more: { id: string; basis: string | null },
): Promise<Outcome<{ replacedPersonId: string | null }, RefusalOf<'dated'>>> {
  const rows = await competing(tx, institutionId, target);
  const change = changeFrom(rows, period.from, (row) => row.personId === target.personId && row.validTo === period.to);
  if (!change.ok) return change;
  await endOrRemove(tx, 'role_assignment', institutionId, change.value, period.from);
  await tx.query(
    `insert into app.role_assignment (institution_id, id, kind, person_id, department_id, basis, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [institutionId, more.id, target.kind, target.personId, target.departmentId, more.basis, period.from, period.to],
  );
  const replaced = rows.find((row) => row.id === change.value.end || row.id === change.value.remove);
  return accept({ replacedPersonId: replaced?.personId ?? null });
}

export async function endOrRemove(
  tx: Tx, table: 'role_assignment' | 'appointment' | 'membership', institutionId: string, change: { end: string | null; remove: string | null }, day: string,
): Promise<void> {
  if (change.remove) await tx.query(`delete from app.${table} where institution_id = $1 and id = $2`, [institutionId, change.remove]);
  if (change.end) await tx.query(`update app.${table} set valid_to = $3 where institution_id = $1 and id = $2`, [institutionId, change.end, day]);
}

export interface PersonOnDay {
  id: string;
  departmentId: string | null;
  title: string;
  rank: string | null;
  category: string | null;
  /** The first day after on which the person is no longer in service, where that is known: offices end with it. */
  until: string | null;
}

/** A person in service on a day, locked, or why not. Its id is as stored, whichever way the caller wrote it. */
export async function lockPersonInService(tx: Tx, institutionId: string, personId: string, day: string): Promise<Outcome<PersonOnDay, 'PERSON_NOT_FOUND' | 'PERSON_NOT_IN_SERVICE'>> {
  const [person] = await tx.query(`select id from app.person where institution_id = $1 and id = $2 for update`, [institutionId, personId]);
  if (!person) return refuse('PERSON_NOT_FOUND');
  const [row] = await tx.query<PersonOnDay & { inService: boolean }>(
    `select person_id as id, department_id as "departmentId", title, rank, category, in_service as "inService",
       (select min(l.valid_to) from app.appointment l where l.institution_id = $1 and l.person_id = $2 and l.in_service and l.valid_to > $3 and not exists (
         select from app.appointment n where n.institution_id = $1 and n.person_id = $2 and n.in_service and n.valid_from = l.valid_to)) as until
     from app.appointment where institution_id = $1 and person_id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
    [institutionId, personId, day],
  );
  return row?.inService ? accept(row) : refuse('PERSON_NOT_IN_SERVICE');
}

/** A unit that exists on a day, locked, or why not. Its id is as stored. */
export async function lockDepartment(tx: Tx, institutionId: string, departmentId: string, day: string): Promise<Outcome<{ id: string; leadership: boolean }, 'DEPARTMENT_NOT_FOUND'>> {
  await tx.query(`select id from app.department where institution_id = $1 and id = $2 for update`, [institutionId, departmentId]);
  const [row] = await tx.query<{ id: string; leadership: boolean }>(
    `select department_id as id, leadership from app.department_term where institution_id = $1 and department_id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
    [institutionId, departmentId, day],
  );
  return row ? accept(row) : refuse('DEPARTMENT_NOT_FOUND');
}

import { subjectOf } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import { changeRole, endOrRemove, lockDepartment, lockPersonInService } from '../changes';
import type { Context } from '../context';
import { changeFrom, type Dated } from '../dated';
import { saveFactsEvents } from '../events';
import type { RefusalOf } from '../refusals';
import { canDesignateBackbone, canManageStaff } from './person.policy';

type Staff = RefusalOf<'staff'>;

export interface MovePersonInput {
  personId: string;
  departmentId: string;
  title?: string | null;
  from: string;
  idempotencyKey?: string | null;
}

/** 调动: from a day on the person works in another unit. A head hands over first, so that no unit is left without an answer. */
export async function movePerson(ctx: Context, input: MovePersonInput): Promise<Outcome<string, Staff>> {
  if (!canManageStaff(await ctx.standing())) throw requestError('FORBIDDEN');
  return mutate<Staff>(ctx, 'movePerson', input, async (tx, { institutionId }) => {
    const department = await lockDepartment(tx, institutionId, input.departmentId, input.from);
    if (!department.ok) return department;
    const person = await lockPersonInService(tx, institutionId, input.personId, input.from);
    if (!person.ok) return person;
    const [departmentId, personId] = [department.value.id, person.value.id];
    const [headed] = await tx.query(
      `select 1 from app.role_assignment where institution_id = $1 and kind = 'HEAD' and person_id = $2 and (valid_to is null or valid_to > $3) and department_id is distinct from $4`,
      [institutionId, personId, input.from, departmentId],
    );
    if (headed) return refuse('STILL_HEADS_A_UNIT');
    const rows = await tx.query<Dated & { departmentId: string | null; title: string }>(
      `select id, department_id as "departmentId", title, valid_from as "validFrom", valid_to as "validTo" from app.appointment where institution_id = $1 and person_id = $2 for update`,
      [institutionId, personId],
    );
    const title = input.title ?? person.value.title;
    const change = changeFrom(rows, input.from, (row) => row.departmentId === departmentId && row.title === title);
    if (!change.ok) return change;
    await endOrRemove(tx, 'appointment', institutionId, change.value, input.from);
    await tx.query(
      `insert into app.appointment (institution_id, id, person_id, department_id, title, rank, category, in_service, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7, true, $8, $9)`,
      // A departure that is already recorded still ends the service.
      [institutionId, ctx.newId(), personId, departmentId, title, person.value.rank, person.value.category, input.from, person.value.until],
    );
    return recorded(ctx, tx, institutionId, 'PersonMoved', personId, []);
  });
}

export interface RecordDepartureInput {
  personId: string;
  /** First day on which the person is no longer in service. */
  on: string;
  idempotencyKey?: string | null;
}

/** 离任: from a day on the person is no longer in service; offices and lists end with it, a headship falls vacant and shows as a gap. */
export async function recordDeparture(ctx: Context, input: RecordDepartureInput): Promise<Outcome<string, Staff>> {
  if (!canManageStaff(await ctx.standing())) throw requestError('FORBIDDEN');
  return mutate<Staff>(ctx, 'recordDeparture', input, async (tx, { institutionId }) => {
    const person = await lockPersonInService(tx, institutionId, input.personId, input.on);
    if (!person.ok) return person;
    const personId = person.value.id;
    const rows = await tx.query<Dated>(
      `select id, valid_from as "validFrom", valid_to as "validTo" from app.appointment where institution_id = $1 and person_id = $2 for update`,
      [institutionId, personId],
    );
    const change = changeFrom(rows, input.on, () => false);
    if (!change.ok) return change;
    const held = await tx.query<{ departmentId: string | null }>(
      `select department_id as "departmentId" from app.role_assignment where institution_id = $1 and person_id = $2 and (valid_to is null or valid_to > $3) for update`,
      [institutionId, personId, input.on],
    );
    const units = [...new Set(held.flatMap((row) => (row.departmentId ? [row.departmentId] : [])))].sort();
    await tx.query(`select id from app.department where institution_id = $1 and id = any($2) order by id for update`, [institutionId, units]);
    await endOrRemove(tx, 'appointment', institutionId, change.value, input.on);
    await tx.query(`delete from app.role_assignment where institution_id = $1 and person_id = $2 and valid_from >= $3`, [institutionId, personId, input.on]);
    await tx.query(
      `update app.role_assignment set valid_to = $3 where institution_id = $1 and person_id = $2 and valid_from < $3 and (valid_to is null or valid_to > $3)`,
      [institutionId, personId, input.on],
    );
    // The people who represent the departed leader are told of in their own events: their rows are locked as those of the units are.
    const represented = await tx.query<{ id: string }>(
      `select id from app.person where institution_id = $1 and id in (select person_id from app.representative where institution_id = $1 and leader_id = $2) order by id for update`,
      [institutionId, personId],
    );
    await tx.query(`delete from app.representative where institution_id = $1 and (person_id = $2 or leader_id = $2) and named_on >= $3`, [institutionId, personId, input.on]);
    await tx.query(
      `update app.representative set ended_on = $3 where institution_id = $1 and (person_id = $2 or leader_id = $2) and named_on < $3 and (ended_on is null or ended_on > $3)`,
      [institutionId, personId, input.on],
    );
    return recorded(ctx, tx, institutionId, 'PersonDeparted', personId,
      [...units.map((id) => `department/${id}`), ...represented.map((row) => `person/${row.id}`)]);
  });
}

export interface DesignateBackboneInput {
  personId: string;
  from: string;
  until?: string | null;
  basis: string;
  idempotencyKey?: string | null;
}

/** 列入青年骨干名单: a list with a term and a decision document, never a rating (O-11). */
export async function designateBackbone(ctx: Context, input: DesignateBackboneInput): Promise<Outcome<string, Staff>> {
  if (!canDesignateBackbone(await ctx.standing())) throw requestError('FORBIDDEN');
  return mutate<Staff>(ctx, 'designateBackbone', input, async (tx, { institutionId }) => {
    if (input.basis.trim() === '') return refuse('BASIS_MISSING', { path: ['input', 'basis'] });
    if (input.until && input.until <= input.from) return refuse('PERIOD_REVERSED', { path: ['input', 'until'] });
    const person = await lockPersonInService(tx, institutionId, input.personId, input.from);
    if (!person.ok) return person;
    const { id: personId, until } = person.value;
    const to = [input.until ?? null, until].filter((day) => day !== null).sort()[0] ?? null;
    const changed = await changeRole(tx, institutionId, { kind: 'YOUNG_BACKBONE', personId, departmentId: null },
      { from: input.from, to }, { id: ctx.newId(), basis: input.basis.trim() });
    if (!changed.ok) return changed;
    return recorded(ctx, tx, institutionId, 'BackboneDesignated', personId, []);
  });
}

async function recorded(
  ctx: Context,
  tx: Parameters<typeof saveFactsEvents>[0],
  institutionId: string,
  type: 'PersonMoved' | 'PersonDeparted' | 'BackboneDesignated',
  personId: string,
  others: string[],
) {
  await saveFactsEvents(tx, { institutionId, type, entities: [`person/${personId}`, ...others], at: ctx.now(), newId: ctx.newId });
  return accept({ id: personId, audit: subjectOf('Person', personId, personId) });
}

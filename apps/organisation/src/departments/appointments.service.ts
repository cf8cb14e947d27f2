import { subjectOf } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import { changeRole, lockDepartment, lockPersonInService } from '../changes';
import type { Context } from '../context';
import { saveFactsEvents } from '../events';
import type { RefusalOf } from '../refusals';
import { canRecordAppointments } from './department.policy';

export interface AppointInput {
  departmentId: string;
  personId: string;
  from: string;
  basis?: string | null;
  idempotencyKey?: string | null;
}

/** 任命部门负责人: from a day on the unit has this head; the former one ends on that day. */
export async function appointHead(ctx: Context, input: AppointInput): Promise<Outcome<string, RefusalOf<'appointment'>>> {
  return assign(ctx, 'appointHead', 'HEAD', input);
}

/** 调整分管: from a day on the unit has this supervising leader, who must be of the leadership team that day (O-14). */
export async function assignPortfolio(ctx: Context, input: AppointInput): Promise<Outcome<string, RefusalOf<'appointment'>>> {
  return assign(ctx, 'assignPortfolio', 'SUPERVISING_LEADER', input);
}

async function assign(ctx: Context, operation: string, kind: 'HEAD' | 'SUPERVISING_LEADER', input: AppointInput): Promise<Outcome<string, RefusalOf<'appointment'>>> {
  if (!canRecordAppointments(await ctx.standing())) throw requestError('FORBIDDEN');
  return mutate<RefusalOf<'appointment'>>(ctx, operation, input, async (tx, { institutionId }) => {
    const department = await lockDepartment(tx, institutionId, input.departmentId, input.from);
    if (!department.ok) return department;
    const person = await lockPersonInService(tx, institutionId, input.personId, input.from);
    if (!person.ok) return person;
    const [departmentId, personId] = [department.value.id, person.value.id];
    if (kind === 'SUPERVISING_LEADER') {
      if (department.value.leadership) return refuse('LEADERSHIP_UNIT');
      const [leader] = await tx.query(
        `select 1 from app.role_assignment where institution_id = $1 and kind = 'TEAM_MEMBER' and person_id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
        [institutionId, personId, input.from],
      );
      if (!leader) return refuse('NOT_A_LEADER');
    }
    const changed = await changeRole(tx, institutionId, { kind, personId, departmentId }, { from: input.from, to: person.value.until },
      { id: ctx.newId(), basis: input.basis ?? null });
    if (!changed.ok) return changed;
    await saveFactsEvents(tx, {
      institutionId,
      type: kind === 'HEAD' ? 'HeadAppointed' : 'PortfolioAssigned',
      entities: [`department/${departmentId}`],
      at: ctx.now(),
      newId: ctx.newId,
    });
    return accept({ id: departmentId, audit: [{ type: 'Department', id: departmentId }, ...subjectOf('Person', personId, personId)] });
  });
}

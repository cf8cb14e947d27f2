import { subjectOf } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import type { Context } from '../context';
import { saveFactsEvents } from '../events';
import type { RefusalOf } from '../refusals';
import { canNameRepresentative } from './branch.policy';
import { namingRefusal } from './representative';

export interface NameRepresentativeInput {
  branchId: string;
  leaderId: string;
  personId: string;
  year: number;
  on: string;
  idempotencyKey?: string | null;
}

/** 推选党员代表: a branch names a representative who talks with a leader of that same branch (T-08). */
export async function nameRepresentative(ctx: Context, input: NameRepresentativeInput): Promise<Outcome<string, RefusalOf<'representative'>>> {
  if (!canNameRepresentative(await ctx.standing(), { id: input.branchId })) throw requestError('FORBIDDEN');
  return mutate<RefusalOf<'representative'>>(ctx, 'nameRepresentative', input, async (tx, { institutionId }) => {
    const [branch] = await tx.query<{ id: string }>(`select id from app.branch where institution_id = $1 and id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
      [institutionId, input.branchId, input.on]);
    if (!branch) return refuse('BRANCH_NOT_FOUND');
    const [person] = await tx.query<{ id: string }>(`select id from app.person where institution_id = $1 and id = $2 for update`, [institutionId, input.personId]);
    if (!person) return refuse('PERSON_NOT_FOUND');
    const [leader] = await tx.query<{ id: string }>(`select id from app.person where institution_id = $1 and id = $2`, [institutionId, input.leaderId]);
    if (!leader) return refuse('LEADER_NOT_FOUND');
    // Ids as they are stored from here on: a caller may write them in capitals.
    const naming = { branchId: branch.id, leaderId: leader.id, personId: person.id, year: input.year, on: input.on };
    const facts = await tx.query<{ subjectId: string; kind: string; objectId: string | null }>(
      `select subject_id as "subjectId", kind, object_id as "objectId" from app.fact
       where institution_id = $1 and subject_id = any($2) and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
      [institutionId, [person.id, leader.id], input.on],
    );
    const refusal = namingRefusal(facts, naming);
    if (refusal) return refuse(refusal);
    const saved = await tx.query(
      `insert into app.representative (institution_id, id, year, branch_id, leader_id, person_id, named_on) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (institution_id, year, leader_id, person_id) do nothing returning id`,
      [institutionId, ctx.newId(), input.year, branch.id, leader.id, person.id, input.on],
    );
    if (saved.length === 0) return refuse('ALREADY_NAMED');
    await saveFactsEvents(tx, { institutionId, type: 'RepresentativeNamed', entities: [`person/${person.id}`], at: ctx.now(), newId: ctx.newId });
    return accept({ id: branch.id, audit: [{ type: 'Branch', id: branch.id }, ...subjectOf('Person', person.id, person.id)] });
  });
}

import { subjectOf, type Tx } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import type { Context } from '../context';
import { saveFactsEvents } from '../events';
import type { RefusalOf } from '../refusals';
import { canNameRepresentative } from './branch.policy';
import { namingRefusal, type NamingFact } from './representative';

interface Choice {
  leaderId: string;
  personId: string;
}
interface Naming {
  branchId: string;
  year: number;
  on: string;
  idempotencyKey?: string | null;
}
export type NameRepresentativeInput = Naming & Choice;
export type NameRepresentativesInput = Naming & { representatives: Choice[] };
type Refusal = RefusalOf<'representative'>;

/** 推选党员代表: a branch names a representative who talks with a leader of that same branch (T-08). */
export const nameRepresentative = (ctx: Context, input: NameRepresentativeInput): Promise<Outcome<string, Refusal>> =>
  name(ctx, 'nameRepresentative', input, [{ leaderId: input.leaderId, personId: input.personId }], () => ({}));

/** Those of a year at once, all or none: how a branch takes over what was proposed to it. */
export const nameRepresentatives = (ctx: Context, input: NameRepresentativesInput): Promise<Outcome<string, Refusal>> =>
  name(ctx, 'nameRepresentatives', input, input.representatives, (at) => ({ path: ['representatives', String(at)] }));

async function name(ctx: Context, operation: string, input: Naming, choices: readonly Choice[], path: (at: number) => { path?: string[] }): Promise<Outcome<string, Refusal>> {
  if (!canNameRepresentative(await ctx.standing(), { id: input.branchId })) throw requestError('FORBIDDEN');
  return mutate<Refusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const [branch] = await tx.query<{ id: string }>(`select id from app.branch where institution_id = $1 and id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
      [institutionId, input.branchId, input.on]);
    if (!branch) return refuse('BRANCH_NOT_FOUND');
    // Ids as they are stored from here on: a caller may write them in capitals.
    const people = await lockedPeople(tx, institutionId, choices.map(({ personId }) => personId));
    const leaders = await knownPeople(tx, institutionId, choices.map(({ leaderId }) => leaderId));
    const facts = await factsOn(tx, institutionId, [...people, ...leaders], input.on);
    const named = new Set<string>();
    const chosen: Choice[] = [];
    for (const [at, choice] of choices.entries()) {
      const [personId, leaderId] = [choice.personId.toLowerCase(), choice.leaderId.toLowerCase()];
      if (!people.has(personId)) return refuse('PERSON_NOT_FOUND', path(at));
      if (!leaders.has(leaderId)) return refuse('LEADER_NOT_FOUND', path(at));
      const refusal = namingRefusal(facts, { branchId: branch.id, leaderId, personId, year: input.year, on: input.on });
      if (refusal) return refuse(refusal, path(at));
      if (named.has(`${leaderId}/${personId}`)) return refuse('ALREADY_NAMED', path(at));
      named.add(`${leaderId}/${personId}`);
      chosen.push({ leaderId, personId });
    }
    const saved = await tx.query<Choice>(
      `insert into app.representative (institution_id, id, year, branch_id, leader_id, person_id, named_on)
       select $1, id, $2, $3, leader_id, person_id, $4 from unnest($5::uuid[], $6::uuid[], $7::uuid[]) as one(id, leader_id, person_id)
       on conflict (institution_id, year, leader_id, person_id) do nothing returning leader_id as "leaderId", person_id as "personId"`,
      [institutionId, input.year, branch.id, input.on, chosen.map(() => ctx.newId()), chosen.map((one) => one.leaderId), chosen.map((one) => one.personId)],
    );
    const before = chosen.findIndex((one) => !saved.some((row) => row.leaderId === one.leaderId && row.personId === one.personId));
    if (before >= 0) return refuse('ALREADY_NAMED', path(before));
    await saveFactsEvents(tx, { institutionId, type: 'RepresentativeNamed', entities: [...people].map((id) => `person/${id}`), at: ctx.now(), newId: ctx.newId });
    return accept({ id: branch.id, audit: [{ type: 'Branch', id: branch.id }, ...[...people].flatMap((id) => subjectOf('Person', id, id))] });
  });
}

/** In the order of their ids: two namings of the same people wait for one another instead of standing in each other's way. */
const lockedPeople = async (tx: Tx, institutionId: string, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await tx.query<{ id: string }>(`select id from app.person where institution_id = $1 and id = any($2) order by id for update`, [institutionId, ids])).map(({ id }) => id));

const knownPeople = async (tx: Tx, institutionId: string, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await tx.query<{ id: string }>(`select id from app.person where institution_id = $1 and id = any($2)`, [institutionId, ids])).map(({ id }) => id));

const factsOn = (tx: Tx, institutionId: string, people: readonly string[], day: string): Promise<NamingFact[]> =>
  tx.query<NamingFact>(
    `select subject_id as "subjectId", kind, object_id as "objectId" from app.fact
     where institution_id = $1 and subject_id = any($2) and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
    [institutionId, people, day],
  );

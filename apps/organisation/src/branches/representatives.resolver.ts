import { requestError, userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { representativeRefusals } from '../refusals';
import { datedKey } from '../loaders';
import { visiblePerson } from '../people/person.resolver';
import { Person } from '../people/person.schema';
import { canNameRepresentative } from './branch.policy';
import { visibleBranch } from './branch.resolver';
import { Branch } from './branch.schema';
import { NameRepresentativeInput, NameRepresentativePayload, NameRepresentativesInput, RepresentativeProposal } from './representatives.schema';
import { nameRepresentative, nameRepresentatives } from './representatives.service';
import { namingDay, proposeRepresentatives } from './rotation';

@Resolver()
export class RepresentativesResolver {
  @Mutation(() => NameRepresentativePayload, { description: '推选党员代表(支部委员会、机关党委) · name a representative; the branch’s committee, party affairs' })
  async nameRepresentative(
    @Arg('input', () => NameRepresentativeInput, { description: '内容 · input' }) input: NameRepresentativeInput,
    @Ctx() ctx: Context,
  ): Promise<NameRepresentativePayload> {
    const outcome = await nameRepresentative(ctx, input);
    return { branch: outcome.ok ? await visibleBranch(outcome.value, ctx) : null, userErrors: userErrorsOf(outcome, representativeRefusals) };
  }

  @Mutation(() => NameRepresentativePayload, { description: '推选一年的党员代表(支部委员会、机关党委) · name a year’s representatives at once; the branch’s committee, party affairs (T-08)' })
  async nameRepresentatives(
    @Arg('input', () => NameRepresentativesInput, { description: '内容 · input' }) input: NameRepresentativesInput,
    @Ctx() ctx: Context,
  ): Promise<NameRepresentativePayload> {
    const outcome = await nameRepresentatives(ctx, input);
    return { branch: outcome.ok ? await visibleBranch(outcome.value, ctx) : null, userErrors: userErrorsOf(outcome, representativeRefusals) };
  }
}

@Resolver(() => Branch)
export class RotationResolver {
  @FieldResolver(() => [RepresentativeProposal], { nullable: true, description: '该年度轮到担任党员代表的党员,供支部推选(支部委员会、机关党委可见) · whose turn it is to represent the branch, for the committee to decide; restricted (T-08)' })
  async proposedRepresentatives(
    @Root() branch: Branch,
    @Arg('year', () => Int, { description: '年度 · year' }) year: number,
    @Ctx() ctx: Context,
    @Arg('perLeader', () => Int, { defaultValue: 2, description: '每名班子成员几名代表,1–10 · representatives a leader' }) perLeader: number,
  ): Promise<RepresentativeProposal[] | null> {
    if (year < 2000 || year > 2100) throw requestError('BAD_USER_INPUT', '年度应在 2000 到 2100 之间');
    if (perLeader < 1 || perLeader > 10) throw requestError('BAD_USER_INPUT', '每名班子成员的代表人数应在 1 到 10 之间');
    if (!canNameRepresentative(await ctx.standing(), branch)) return null;
    const day = namingDay(year, ctx.today());
    if (day === null) return [];
    const [members, served] = await Promise.all([ctx.load.eligibleInBranch.load(datedKey(branch.id, day)), ctx.load.representativesOfBranch.load(branch.id)]);
    const proposals = proposeRepresentatives(members, served, year, perLeader);
    for (const { personId } of proposals) ctx.reads.read('BranchMembership', personId, personId);
    return proposals;
  }
}

@Resolver(() => RepresentativeProposal)
export class RepresentativeProposalResolver {
  @FieldResolver(() => Person, { nullable: true, description: '党员 · the member' })
  person(@Root() one: RepresentativeProposal, @Ctx() ctx: Context): Promise<Person | null> {
    return visiblePerson(one.personId, ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: '对应的班子成员 · the leader concerned' })
  leader(@Root() one: RepresentativeProposal, @Ctx() ctx: Context): Promise<Person | null> {
    return visiblePerson(one.leaderId, ctx);
  }
}

import { suppress } from '@tongxin/anonymity';
import { Branch } from '@tongxin/directory';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canSeeBranchCoverage, canSeeExactCoverage } from '../coverage/coverage.policy';
import { dayWithin } from '../coverage/coverage.query';
import { checkYear } from '../coverage/coverage.resolver';
import { branchTalks } from './branch-talk';
import { BranchTalkClass, BranchTalkTotals } from './branch-talk.schema';

@Resolver(() => Branch)
export class BranchTalkResolver {
  @FieldResolver(() => [BranchTalkTotals], { nullable: true, description: '支部谈心谈话:三类的应谈与已谈(支部委员、校(院)领导、组织人事处、机关党委可见) · talks in the branch by class, restricted (T-37)' })
  async talkTotals(@Root() branch: Branch, @Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<BranchTalkTotals[] | null> {
    const who = await ctx.standing();
    if (!canSeeBranchCoverage(who, branch)) return null;
    await ctx.requireFresh();
    const day = dayWithin(checkYear(year), null, ctx.today());
    const [loaded, people] = await Promise.all([ctx.load.year.load(year), ctx.load.branchPeople.load(day)]);
    const all = branchTalks(branch.id, people?.facts ?? [], loaded?.talks ?? [], day);
    const sum = { part: all.reduce((n, one) => n + one.met, 0), whole: all.reduce((n, one) => n + one.due, 0) };
    const hidden = canSeeExactCoverage(who) ? null : suppress(all.map(({ met, due }) => ({ part: met, whole: due })), sum);
    return all.map(({ relation, due, met }, at) => ({ relation: BranchTalkClass[relation], due, met: hidden ? (hidden.cells[at] ?? null) : met }));
  }
}

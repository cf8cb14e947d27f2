import { showable } from '@tongxin/anonymity';
import { Branch } from '@tongxin/directory';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canSeeBranchCoverage, canSeeExactCoverage } from '../coverage/coverage.policy';
import { talksBy } from '../coverage/coverage.query';
import { checkYear } from '../coverage/coverage.resolver';
import { dayShown, knownBy } from '../coverage/day-shown';
import { branchTalks } from './branch-talk';
import { BranchTalkClass, BranchTalkTotals } from './branch-talk.schema';

@Resolver(() => Branch)
export class BranchTalkResolver {
  @FieldResolver(() => [BranchTalkTotals], { nullable: true, description: '支部谈心谈话:三类的应谈与已谈(支部委员、校(院)领导、组织人事处、机关党委可见) · talks in the branch by class, restricted (T-37)' })
  async talkTotals(@Root() branch: Branch, @Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<BranchTalkTotals[] | null> {
    const who = await ctx.standing();
    if (!canSeeBranchCoverage(who, branch)) return null;
    await ctx.requireFresh();
    // A member's talk may be one that was asked for (T-27): those figures are under the small-number rule and by the month for everybody.
    const exact = (relation: string): boolean => relation === 'COMMITTEE_MUTUAL' && canSeeExactCoverage(who);
    const on = async (all: boolean): Promise<BranchTalkTotals[]> => {
      const asOf = dayShown(checkYear(year), undefined, ctx.today(), all);
      const [loaded, people] = await Promise.all([ctx.load.year.load(year), ctx.load.branchPeople.load(asOf)]);
      const talks = loaded ? talksBy(loaded, knownBy(ctx.today(), all, asOf)) : [];
      return branchTalks(branch.id, people?.facts ?? [], talks, asOf).filter(({ relation }) => exact(relation) === all).map(({ relation, due, met }) => (
        { relation: BranchTalkClass[relation], asOf, due, met: all || showable({ part: met, whole: due }) ? met : null }));
    };
    return (await Promise.all([on(true), on(false)])).flat();
  }
}

import { requireViewer } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { figuresFrom } from '../campaigns/campaign';
import type { Context } from '../context';
import { canSeeCoverage } from '../coverage/coverage.policy';
import { checkYear } from '../coverage/coverage.resolver';
import { visibleMatterTotals } from '../matters/matter.resolver';
import { MatterTotals } from '../matters/matter.schema';
import { talkQuality } from './talk-quality';
import { TalkQuality } from './talk-quality.schema';

@Resolver(() => TalkQuality)
export class TalkQualityResolver {
  @Query(() => TalkQuality, { nullable: true, description: '谈话质量,年度结束一周后才有 · the quality of a year’s talks, a week after it is over (T-17)' })
  async talkQuality(@Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<TalkQuality | null> {
    requireViewer(ctx);
    if (!canSeeCoverage(await ctx.standing())) return null;
    await ctx.requireFresh();
    if (ctx.today() < figuresFrom(checkYear(year))) return null;
    const [loaded, of] = await Promise.all([ctx.load.year.load(year), ctx.load.talksOfYear.load(year)]);
    const figures = loaded && talkQuality(year, loaded.duties, [...loaded.talks, ...loaded.late], of?.talks ?? [], ctx.today());
    return figures && { year, ...figures };
  }

  @FieldResolver(() => MatterTotals, { nullable: true, description: '事项的反馈情况,与 matterTotals 相同 · answers to matters, the same as `matterTotals`' })
  matters(@Root() quality: TalkQuality, @Ctx() ctx: Context): Promise<MatterTotals | null> {
    return visibleMatterTotals(quality.year, ctx);
  }
}

import { requireViewer } from '@tongxin/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { visibleWorkItem } from '../work-items/work-item.resolver';
import { WorkItem } from '../work-items/work-item.schema';
import { canSeeDigest } from './digest.policy';
import { findDigest } from './digest.query';
import { WorkItemDigest } from './digest.schema';

@Resolver(() => WorkItemDigest)
export class DigestResolver {
  @Query(() => WorkItemDigest, { nullable: true, description: '我的今日提要;没有到期事项时为空 · one’s own digest of today, null when nothing is due (S-01)' })
  async myDigest(@Ctx() ctx: Context): Promise<WorkItemDigest | null> {
    const { institutionId } = requireViewer(ctx);
    const who = await ctx.standing();
    const digest = who && (await findDigest(ctx.db, institutionId, who.personId, ctx.today()));
    return digest && canSeeDigest(who, digest) ? { ...digest, dueCount: digest.itemIds.length } : null;
  }

  @FieldResolver(() => [WorkItem], { description: '其中尚未办结的 · those of them that are still open' })
  async items(@Root() digest: WorkItemDigest, @Ctx() ctx: Context): Promise<WorkItem[]> {
    return (await Promise.all(digest.itemIds.map((id) => visibleWorkItem(id, ctx)))).filter((item) => item !== null);
  }
}

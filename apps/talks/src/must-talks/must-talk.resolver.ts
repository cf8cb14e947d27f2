import { requireViewer } from '@tongxin/subgraph';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { canSeeRules } from '../talks/talk.policy';
import { TalkRule } from './must-talk.schema';
import { loadRules } from './recompute-duties';

/** A rule by code, or null. */
export async function visibleRule(code: string, ctx: Context): Promise<TalkRule | null> {
  if (!ctx.viewer || !canSeeRules(await ctx.standing())) return null;
  return (await loadRules(ctx.db, ctx.viewer.institutionId)).find((rule) => rule.code === code) ?? null;
}

@Resolver(() => TalkRule)
export class TalkRuleResolver {
  @Query(() => [TalkRule], { description: '必谈规则 · the must-talk rules' })
  async talkRules(@Ctx() ctx: Context): Promise<TalkRule[]> {
    const { institutionId } = requireViewer(ctx);
    return canSeeRules(await ctx.standing()) ? loadRules(ctx.db, institutionId) : [];
  }
}

import type { Standing } from '@tongxin/event-contracts';
import type { Outcome } from '@tongxin/outcome';
import { requireViewer, userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { checkYear } from '../coverage/coverage.resolver';
import { TopicClass } from '../talks/talk.schema';
import { amend, campaignMark, classTotals, figuresFrom, topicClasses, type TalkCampaign as CampaignRow } from './campaign';
import { canAnnounceCampaign, canSeeCampaigns } from './campaign.policy';
import { findCampaign, loadCampaigns } from './campaign.query';
import { talkCampaignRefusals, type TalkCampaignRefusal } from './campaign.refusals';
import { AmendTalkCampaignInput, AnnounceTalkCampaignInput, TalkCampaign, TalkCampaignPayload, TalkCampaignTotals } from './campaign.schema';
import { amendTalkCampaign, announceTalkCampaign } from './campaign.service';

const asCampaign = (row: CampaignRow, who: Standing | null, today: string): TalkCampaign => ({
  ...row,
  mark: campaignMark(row),
  topicClasses: topicClasses.map((name) => TopicClass[name]),
  viewerCanAmend: canAnnounceCampaign(who) && amend(row, row, today).ok,
});

async function payload(outcome: Outcome<string, TalkCampaignRefusal>, ctx: Context): Promise<TalkCampaignPayload> {
  const row = outcome.ok && ctx.viewer ? await findCampaign(ctx.db, ctx.viewer.institutionId, { id: outcome.value }) : null;
  return { campaign: row && asCampaign(row, await ctx.standing(), ctx.today()), userErrors: userErrorsOf(outcome, talkCampaignRefusals) };
}

@Resolver(() => TalkCampaign)
export class TalkCampaignResolver {
  @Query(() => [TalkCampaign], { description: '“三谈三促”工作方案,一年一份,新的在前 · campaigns, one a year, the newest first (T-02)' })
  async talkCampaigns(@Ctx() ctx: Context): Promise<TalkCampaign[]> {
    const { institutionId } = requireViewer(ctx);
    const who = await ctx.standing();
    if (!canSeeCampaigns(who)) return [];
    return (await loadCampaigns(ctx.db, institutionId)).map((row) => asCampaign(row, who, ctx.today()));
  }

  @Query(() => TalkCampaign, { nullable: true, description: '某一年度的工作方案,没有则为空 · the campaign of a year, null without one' })
  async talkCampaign(@Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<TalkCampaign | null> {
    const who = await ctx.standing();
    if (!ctx.viewer || !canSeeCampaigns(who)) return null;
    const row = await findCampaign(ctx.db, ctx.viewer.institutionId, { year: checkYear(year) });
    return row && asCampaign(row, who, ctx.today());
  }

  @FieldResolver(() => TalkCampaignTotals, { nullable: true, description: '各类谈话次数:全单位合计,年度结束一周后才有,过少不显示 · talks by class, of the institution, a week after the year is over (T-02, line 3)' })
  async totals(@Root() campaign: TalkCampaign, @Ctx() ctx: Context): Promise<TalkCampaignTotals | null> {
    if (!canSeeCampaigns(await ctx.standing())) return null;
    if (ctx.today() < figuresFrom(campaign.year)) return null;
    const totals = classTotals((await ctx.load.talksOfYear.load(campaign.year))?.talks ?? [], campaign.year, ctx.today());
    return totals && { total: totals.total, classes: topicClasses.map((name, i) => ({ topicClass: TopicClass[name], talks: totals.classes[i] ?? null })) };
  }

  @Mutation(() => TalkCampaignPayload, { description: '发布“三谈三促”工作方案(机关党委) · announce the campaign of a year (T-02)' })
  async announceTalkCampaign(@Arg('input', () => AnnounceTalkCampaignInput, { description: '内容 · input' }) input: AnnounceTalkCampaignInput, @Ctx() ctx: Context): Promise<TalkCampaignPayload> {
    return payload(await announceTalkCampaign(ctx, input), ctx);
  }

  @Mutation(() => TalkCampaignPayload, { description: '修改工作方案的名称和文号(机关党委) · set a campaign right' })
  async amendTalkCampaign(@Arg('input', () => AmendTalkCampaignInput, { description: '内容 · input' }) input: AmendTalkCampaignInput, @Ctx() ctx: Context): Promise<TalkCampaignPayload> {
    return payload(await amendTalkCampaign(ctx, input), ctx);
  }
}

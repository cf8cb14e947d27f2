import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import type { Context } from '../context';
import { wasSeen } from '../seen';
import { amend, announce, campaignMark } from './campaign';
import { canAnnounceCampaign } from './campaign.policy';
import { findCampaign, insertCampaign, saveCampaign } from './campaign.query';
import type { TalkCampaignRefusal } from './campaign.refusals';

interface Words {
  idempotencyKey?: string | null;
  title: string;
  document: string;
}
type Result = Promise<Outcome<string, TalkCampaignRefusal>>;

/** 发布“三谈三促”工作方案. A campaign is about nobody, so its audit names no person. */
export async function announceTalkCampaign(ctx: Context, input: Words & { year: number }): Result {
  if (!canAnnounceCampaign(await ctx.standing())) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<TalkCampaignRefusal>(ctx, 'announceTalkCampaign', input, async (tx, { institutionId }) => {
    const { year, title, document } = input;
    const announced = announce({ id: ctx.newId(), year, title: title.trim(), document: document.trim(), announcedOn: ctx.today() }, ctx.today());
    if (!announced.ok) return refuse(announced.refusal, { path: ['input', 'year'] });
    if (!(await insertCampaign(tx, institutionId, announced.value))) return refuse('ALREADY_ANNOUNCED', { path: ['input', 'year'] });
    return accept({ id: announced.value.id, audit: [] });
  });
}

/** 修改工作方案的名称和文号. */
export async function amendTalkCampaign(ctx: Context, input: Words & { campaignId: string; seenMark?: string | null }): Result {
  if (!canAnnounceCampaign(await ctx.standing())) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<TalkCampaignRefusal>(ctx, 'amendTalkCampaign', input, async (tx, { institutionId }) => {
    const campaign = await findCampaign(tx, institutionId, { id: input.campaignId }, 'for update');
    if (!campaign) return refuse('NOT_FOUND', { path: ['input', 'campaignId'] });
    if (!wasSeen(campaignMark(campaign), input.seenMark)) return refuse('CHANGED');
    const amended = amend(campaign, { title: input.title.trim(), document: input.document.trim() }, ctx.today());
    if (!amended.ok) return amended;
    await saveCampaign(tx, institutionId, amended.value);
    return accept({ id: campaign.id, audit: [] });
  });
}

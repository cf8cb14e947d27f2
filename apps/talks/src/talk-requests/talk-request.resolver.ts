import type { Standing } from '@tongxin/event-contracts';
import type { Outcome } from '@tongxin/outcome';
import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { answerTotals } from '../answers/answers-in-time';
import { askedYear, withUnits } from '../answers/year-of-answers';
import type { Context } from '../context';
import { talkStatus } from '../talks/talk';
import { asTalk } from '../talks/talk.resolver';
import { Channel } from '../talks/talk.schema';
import { owedReplies } from './asking';
import { countedAskings } from './asking.query';
import { askToChooseAnother, canStillChoose, isLate, replyDue, requestStatus, takeUp } from './talk-request';
import { canRequestTalk, canSeeRequest } from './talk-request.policy';
import { countRequests, findRequest, pageOfRequests, type RequestRow } from './talk-request.query';
import { talkRequestRefusals, type TalkRequestRefusal } from './talk-request.refusals';
import {
  AcceptTalkRequestInput, RedirectTalkRequestInput, RequestTalkInput, TalkRequest, TalkRequestConnection, TalkRequestInput, TalkRequestPayload, TalkRequestSide, TalkRequestStatus, TalkRequestTotals, Urgency,
} from './talk-request.schema';
import { acceptTalkRequest, redirectTalkRequest, requestTalk, withdrawTalkRequest, yieldTalkRequest } from './talk-request.service';

export async function asRequest({ chosenThere, requesterServes, ...row }: RequestRow, who: Standing, ctx: Context): Promise<TalkRequest> {
  const talk = row.talkId === null ? null : await ctx.load.talk.load(row.talkId);
  const today = ctx.today();
  const due = replyDue(row.askedOn);
  const around = { chosenThere, requesterServes, talk: talk && talkStatus(talk, today) };
  const me = who.personId;
  return {
    id: row.id,
    requester: { id: row.requesterId },
    chosen: row.chosenId === null ? null : { id: row.chosenId },
    urgency: Urgency[row.urgency],
    channel: row.channel && Channel[row.channel],
    askedOn: row.askedOn,
    replyDueOn: due.day,
    replyDueProvisional: due.unpublished,
    late: isLate(row, around, today),
    status: TalkRequestStatus[requestStatus(row, around)],
    talk: talk && asTalk(talk, ctx),
    viewerCanAccept: takeUp(row, around, me, who.leader, '').ok,
    viewerCanYield: askToChooseAnother(row, around, me, today).ok,
    viewerCanRedirect: canRequestTalk(who) && canStillChoose(row, around, me),
    viewerCanWithdraw: canStillChoose(row, around, me),
  };
}

/** A request of the viewer's own or one to answer, or null. */
export async function visibleRequest(id: string, ctx: Context): Promise<TalkRequest | null> {
  const { viewer } = ctx;
  const who = await ctx.standing();
  if (!viewer || !who) return null;
  const row = await findRequest(ctx.db, viewer.institutionId, id, who, ctx.today());
  if (!row || !canSeeRequest(who, row)) return null;
  await ctx.requireFresh();
  return asRequest(row, who, ctx);
}

const payload = async (outcome: Outcome<string, TalkRequestRefusal>, ctx: Context): Promise<TalkRequestPayload> => ({
  request: outcome.ok ? await visibleRequest(outcome.value, ctx) : null,
  userErrors: userErrorsOf(outcome, talkRequestRefusals),
});

@Resolver(() => TalkRequest)
export class TalkRequestResolver {
  @Query(() => TalkRequest, { nullable: true, description: '查一次约谈请求;不可见与不存在都为空 · a request of one’s own or to answer, null when absent or hidden' })
  talkRequest(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<TalkRequest | null> {
    return visibleRequest(id, ctx);
  }

  @Query(() => TalkRequestConnection, { description: '我提出的或向我提出的约谈请求,新的在前 · requests asked by or of the viewer, the newest first (T-27)' })
  async myTalkRequests(
    @Arg('side', () => TalkRequestSide, { description: '哪一方 · which side' }) side: TalkRequestSide,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<TalkRequest>> {
    const viewer = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who) return emptyPage();
    await ctx.requireFresh();
    const page = await pageOfRequests(ctx.db, viewer.institutionId, side, who, ctx.today(), { first, after });
    const nodes = await Promise.all(page.nodes.filter((row) => canSeeRequest(who, row)).map((row) => asRequest(row, who, ctx)));
    return { ...page, nodes, totalCount: () => countRequests(ctx.db, viewer.institutionId, side, who, ctx.today()) };
  }

  @Query(() => TalkRequestTotals, { nullable: true, description: '一年的约谈请求答复合计 · how the requests of a year were answered (T-27, S-03)' })
  async talkRequestTotals(@Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<TalkRequestTotals | null> {
    const asked = await askedYear(year, ctx);
    if (!asked) return null;
    const owed = owedReplies(await countedAskings(ctx.db, asked.institutionId, year, asked.asOf), asked.asOf);
    return withUnits(asked, answerTotals(owed), owed);
  }

  @Mutation(() => TalkRequestPayload, { description: '我找组织谈:向选定的人或任一班子成员提出 · ask a chosen person, or any leader, for a talk (T-27)' })
  async requestTalk(@Arg('input', () => RequestTalkInput, { description: '内容 · input' }) input: RequestTalkInput, @Ctx() ctx: Context): Promise<TalkRequestPayload> {
    return payload(await requestTalk(ctx, input), ctx);
  }

  @Mutation(() => TalkRequestPayload, { description: '接受约谈请求,并提出时间和方式 · take a request up and offer a talk' })
  async acceptTalkRequest(@Arg('input', () => AcceptTalkRequestInput, { description: '内容 · input' }) input: AcceptTalkRequestInput, @Ctx() ctx: Context): Promise<TalkRequestPayload> {
    return payload(await acceptTalkRequest(ctx, input), ctx);
  }

  @Mutation(() => TalkRequestPayload, { description: '请对方另选谈话人,无需理由 · ask the requester to choose another person, no reason asked' })
  async yieldTalkRequest(@Arg('input', () => TalkRequestInput, { description: '内容 · input' }) input: TalkRequestInput, @Ctx() ctx: Context): Promise<TalkRequestPayload> {
    return payload(await yieldTalkRequest(ctx, input), ctx);
  }

  @Mutation(() => TalkRequestPayload, { description: '另选谈话人,只由提出的人办理 · turn to somebody else, by the person who asked alone (T-27)' })
  async redirectTalkRequest(@Arg('input', () => RedirectTalkRequestInput, { description: '内容 · input' }) input: RedirectTalkRequestInput, @Ctx() ctx: Context): Promise<TalkRequestPayload> {
    return payload(await redirectTalkRequest(ctx, input), ctx);
  }

  @Mutation(() => TalkRequestPayload, { description: '撤回约谈请求 · withdraw a request' })
  async withdrawTalkRequest(@Arg('input', () => TalkRequestInput, { description: '内容 · input' }) input: TalkRequestInput, @Ctx() ctx: Context): Promise<TalkRequestPayload> {
    return payload(await withdrawTalkRequest(ctx, input), ctx);
  }
}

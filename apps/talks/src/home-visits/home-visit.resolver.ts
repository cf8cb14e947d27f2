import type { Outcome } from '@tongxin/outcome';
import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { answer, cancel, expiresOn, homeVisitStatus, keptSince, record, schedule, type HomeVisit as HomeVisitRow } from './home-visit';
import { canProposeHomeVisits, canSeeHomeVisit } from './home-visit.policy';
import { countVisits, findVisit, pageOfVisits } from './home-visit.query';
import { homeVisitRefusals, type HomeVisitRefusal } from './home-visit.refusals';
import {
  AnswerHomeVisitInput, HomeVisit, HomeVisitConnection, HomeVisitHelp, HomeVisitInput, HomeVisitPayload, HomeVisitPurpose, HomeVisitStatus, ProposeHomeVisitInput, RecordHomeVisitInput, ScheduleHomeVisitInput,
} from './home-visit.schema';
import { answerHomeVisit, cancelHomeVisit, proposeHomeVisit, recordHomeVisit, scheduleHomeVisit } from './home-visit.service';

export function asVisit(row: HomeVisitRow, ctx: Context): HomeVisit {
  const me = ctx.viewer?.personId ?? '';
  const today = ctx.today();
  return {
    id: row.id,
    visitor: { id: row.visitorId },
    person: { id: row.personId },
    purpose: HomeVisitPurpose[row.purpose],
    accompanying: row.accompanying,
    plannedOn: row.plannedOn,
    plannedAt: row.plannedAt,
    status: HomeVisitStatus[homeVisitStatus(row, today)],
    help: row.help.map((kind) => HomeVisitHelp[kind]),
    expiresOn: expiresOn(row),
    viewerCanConsent: answer(row, me, true, today).ok,
    viewerCanSayNo: answer(row, me, false, today).ok,
    viewerCanSchedule: schedule(row, me, '00:00', today).ok,
    viewerCanCancel: cancel(row, me, today).ok,
    viewerCanRecord: record(row, me, [], today).ok,
  };
}

/** A visit of the viewer's own, on either side, or null. */
async function visibleVisit(id: string, ctx: Context): Promise<HomeVisit | null> {
  const { viewer } = ctx;
  if (!viewer?.personId) return null;
  const row = await findVisit(ctx.db, viewer.institutionId, id, viewer.personId, keptSince(ctx.today()));
  if (!row || !canSeeHomeVisit(await ctx.standing(), row)) return null;
  await ctx.requireFresh();
  return asVisit(row, ctx);
}

const payload = async (outcome: Outcome<string, HomeVisitRefusal>, ctx: Context): Promise<HomeVisitPayload> => ({
  visit: outcome.ok ? await visibleVisit(outcome.value, ctx) : null,
  userErrors: userErrorsOf(outcome, homeVisitRefusals),
});

@Resolver(() => HomeVisit)
export class HomeVisitResolver {
  /** Of the visit; and by who answers for anybody still. */
  @FieldResolver(() => Boolean)
  async viewerCanSchedule(@Root() visit: HomeVisit, @Ctx() ctx: Context): Promise<boolean> {
    return visit.viewerCanSchedule && canProposeHomeVisits(await ctx.standing());
  }

  @Query(() => HomeVisit, { nullable: true, description: '查一次自己的家访;不可见与不存在都为空 · one of one’s own visits, null when absent or hidden' })
  homeVisit(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<HomeVisit | null> {
    return visibleVisit(id, ctx);
  }

  @Query(() => Boolean, { description: '当前用户能否征求家访同意(班子成员、部门负责人、支部委员) · whether the viewer may ask anybody to be visited: a leader, a head, a member of a branch’s committee (T-23)' })
  async viewerCanProposeHomeVisits(@Ctx() ctx: Context): Promise<boolean> {
    return canProposeHomeVisits(await ctx.standing());
  }

  @Query(() => HomeVisitConnection, { description: '我提出的和访问我的家访,一年以内,日期晚的在前 · visits asked by or of the viewer, of the last year, the latest first (T-23)' })
  async myHomeVisits(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<HomeVisit>> {
    const viewer = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who) return emptyPage();
    await ctx.requireFresh();
    const since = keptSince(ctx.today());
    const page = await pageOfVisits(ctx.db, viewer.institutionId, who.personId, since, { first, after });
    return { ...page, nodes: page.nodes.filter((row) => canSeeHomeVisit(who, row)).map((row) => asVisit(row, ctx)), totalCount: () => countVisits(ctx.db, viewer.institutionId, who.personId, since) };
  }

  @Mutation(() => HomeVisitPayload, { description: '征求家访同意 · ask whether one may visit somebody at home (T-23)' })
  async proposeHomeVisit(@Arg('input', () => ProposeHomeVisitInput, { description: '内容 · input' }) input: ProposeHomeVisitInput, @Ctx() ctx: Context): Promise<HomeVisitPayload> {
    return payload(await proposeHomeVisit(ctx, input), ctx);
  }

  @Mutation(() => HomeVisitPayload, { description: '同意、不便或撤回同意(本人) · consent, refuse or withdraw, by the person' })
  async answerHomeVisit(@Arg('input', () => AnswerHomeVisitInput, { description: '内容 · input' }) input: AnswerHomeVisitInput, @Ctx() ctx: Context): Promise<HomeVisitPayload> {
    return payload(await answerHomeVisit(ctx, input), ctx);
  }

  @Mutation(() => HomeVisitPayload, { description: '约定时刻;未经同意不能约定 · fix the time of day; refused without consent (T-23)' })
  async scheduleHomeVisit(@Arg('input', () => ScheduleHomeVisitInput, { description: '内容 · input' }) input: ScheduleHomeVisitInput, @Ctx() ctx: Context): Promise<HomeVisitPayload> {
    return payload(await scheduleHomeVisit(ctx, input), ctx);
  }

  @Mutation(() => HomeVisitPayload, { description: '取消(提出的人) · cancel, by the visitor' })
  async cancelHomeVisit(@Arg('input', () => HomeVisitInput, { description: '内容 · input' }) input: HomeVisitInput, @Ctx() ctx: Context): Promise<HomeVisitPayload> {
    return payload(await cancelHomeVisit(ctx, input), ctx);
  }

  @Mutation(() => HomeVisitPayload, { description: '记录已家访和提供了哪类帮助(提出的人) · record it as done, with the kinds of help offered, by the visitor' })
  async recordHomeVisit(@Arg('input', () => RecordHomeVisitInput, { description: '内容 · input' }) input: RecordHomeVisitInput, @Ctx() ctx: Context): Promise<HomeVisitPayload> {
    return payload(await recordHomeVisit(ctx, input), ctx);
  }
}

import type { Outcome } from '@tongxin/outcome';
import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { answer, cancel, groupTalkStatus, record, reschedule, termsMark } from './group-talk';
import { canHostGroupTalk, canSeeGroupTalk } from './group-talk.policy';
import { countGroupTalks, findGroupTalk, pageOfGroupTalks, type GroupTalkRow } from './group-talk.query';
import { groupTalkRefusals, type GroupTalkRefusal } from './group-talk.refusals';
import {
  AnswerGroupTalkInput, GroupTalk, GroupTalkAnswer, GroupTalkConnection, GroupTalkInput, GroupTalkPayload, GroupTalkStatus, PlanGroupTalkInput, RecordGroupTalkInput, RescheduleGroupTalkInput,
} from './group-talk.schema';
import { answerGroupTalk, cancelGroupTalk, planGroupTalk, recordGroupTalk, rescheduleGroupTalk } from './group-talk.service';

export function asGroupTalk(row: GroupTalkRow, ctx: Context): GroupTalk {
  const me = ctx.viewer?.personId ?? '';
  const today = ctx.today();
  const status = groupTalkStatus(row);
  return {
    id: row.id,
    host: { id: row.hostId },
    status: GroupTalkStatus[status],
    plannedOn: row.plannedOn,
    plannedAt: row.plannedAt,
    place: row.place,
    terms: termsMark(row),
    invited: row.invited,
    invitees: row.inviteeIds && row.inviteeIds.map((id) => ({ id })),
    coming: status === 'PLANNED' ? row.coming : null,
    myAnswer: row.viewerComes === null ? null : row.viewerComes ? GroupTalkAnswer.COMING : GroupTalkAnswer.NOT_COMING,
    heldOn: row.heldOn,
    viewerCanAnswer: answer(row, row.invitesViewer, today).ok,
    viewerCanReschedule: reschedule(row, me, { ...row, plannedOn: today }, today).ok,
    viewerCanCancel: cancel(row, me, today).ok,
    viewerCanRecord: record(row, me, today, today).ok,
  };
}

/** A group talk that the viewer hosts or is invited to, or null. */
async function visibleGroupTalk(id: string, ctx: Context): Promise<GroupTalk | null> {
  const { viewer } = ctx;
  if (!viewer?.personId) return null;
  const row = await findGroupTalk(ctx.db, viewer.institutionId, id, viewer.personId);
  if (!row || !canSeeGroupTalk(await ctx.standing(), row)) return null;
  await ctx.requireFresh();
  return asGroupTalk(row, ctx);
}

const payload = async (outcome: Outcome<string, GroupTalkRefusal>, ctx: Context): Promise<GroupTalkPayload> => ({
  groupTalk: outcome.ok ? await visibleGroupTalk(outcome.value, ctx) : null,
  userErrors: userErrorsOf(outcome, groupTalkRefusals),
});

@Resolver(() => GroupTalk)
export class GroupTalkResolver {
  /** Of the talk; and by who may invite. */
  @FieldResolver(() => Boolean)
  async viewerCanReschedule(@Root() talk: GroupTalk, @Ctx() ctx: Context): Promise<boolean> {
    return talk.viewerCanReschedule && canHostGroupTalk(await ctx.standing());
  }

  @Query(() => GroupTalk, { nullable: true, description: '查一次集体谈话;不可见与不存在都为空 · a group talk that one hosts or is invited to, null when absent or hidden' })
  groupTalk(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<GroupTalk | null> {
    return visibleGroupTalk(id, ctx);
  }

  @Query(() => GroupTalkConnection, { description: '我召集的和邀请我的集体谈话,日期晚的在前 · group talks that one hosts or is invited to, the latest first (T-24)' })
  async myGroupTalks(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<GroupTalk>> {
    const viewer = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who) return emptyPage();
    await ctx.requireFresh();
    const page = await pageOfGroupTalks(ctx.db, viewer.institutionId, who.personId, { first, after });
    return { ...page, nodes: page.nodes.filter((row) => canSeeGroupTalk(who, row)).map((row) => asGroupTalk(row, ctx)), totalCount: () => countGroupTalks(ctx.db, viewer.institutionId, who.personId) };
  }

  @Mutation(() => GroupTalkPayload, { description: '召集集体谈话 · invite several colleagues to a talk (T-24)' })
  async planGroupTalk(@Arg('input', () => PlanGroupTalkInput, { description: '内容 · input' }) input: PlanGroupTalkInput, @Ctx() ctx: Context): Promise<GroupTalkPayload> {
    return payload(await planGroupTalk(ctx, input), ctx);
  }

  @Mutation(() => GroupTalkPayload, { description: '答复邀请,谈之前可随时改变;召集人只看到答应的人数 · answer for oneself, changeable until it is held; the host sees a number of those who come' })
  async answerGroupTalk(@Arg('input', () => AnswerGroupTalkInput, { description: '内容 · input' }) input: AnswerGroupTalkInput, @Ctx() ctx: Context): Promise<GroupTalkPayload> {
    return payload(await answerGroupTalk(ctx, input), ctx);
  }

  @Mutation(() => GroupTalkPayload, { description: '改期或改地点(召集人),各人重新答复 · another day, time or place, by the host; everybody answers anew' })
  async rescheduleGroupTalk(@Arg('input', () => RescheduleGroupTalkInput, { description: '内容 · input' }) input: RescheduleGroupTalkInput, @Ctx() ctx: Context): Promise<GroupTalkPayload> {
    return payload(await rescheduleGroupTalk(ctx, input), ctx);
  }

  @Mutation(() => GroupTalkPayload, { description: '取消集体谈话(召集人) · cancel, by the host' })
  async cancelGroupTalk(@Arg('input', () => GroupTalkInput, { description: '内容 · input' }) input: GroupTalkInput, @Ctx() ctx: Context): Promise<GroupTalkPayload> {
    return payload(await cancelGroupTalk(ctx, input), ctx);
  }

  @Mutation(() => GroupTalkPayload, { description: '记录已谈(召集人),不记谁来过 · record the day, by the host; who came is not recorded' })
  async recordGroupTalk(@Arg('input', () => RecordGroupTalkInput, { description: '内容 · input' }) input: RecordGroupTalkInput, @Ctx() ctx: Context): Promise<GroupTalkPayload> {
    return payload(await recordGroupTalk(ctx, input), ctx);
  }
}

import type { Outcome } from '@tongxin/outcome';
import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { checkYear } from '../coverage/coverage.resolver';
import { answer, cancel, close, confirm, nameTopic, record, reschedule, talkStatus, termsMark, type Talk as TalkRow } from './talk';
import { daysOf } from './talk-days';
import { canPlanTalk, canSeeTalk } from './talk.policy';
import { findTalk, pageOfTalks } from './talk.query';
import { talkRefusals, type TalkRefusal } from './talk.refusals';
import { Channel, NameTalkTopicInput, PlanTalkInput, RecordTalkInput, RescheduleTalkInput, Talk, TalkConnection, TalkDayKind, TalkInput, TalkPayload, TalkStatus, TopicClass } from './talk.schema';
import { cancelTalk, closeTalk, confirmTalk, disputeTalk, nameTalkTopic, planTalk, recordTalk, rescheduleTalk } from './talk.service';

export function asTalk(row: TalkRow, ctx: Context): Talk {
  const me = ctx.viewer?.personId ?? '';
  const today = ctx.today();
  return {
    id: row.id,
    talker: { id: row.talkerId },
    talkee: { id: row.talkeeId },
    status: TalkStatus[talkStatus(row, today)],
    topicClass: row.topicClass && TopicClass[row.topicClass],
    plannedOn: row.plannedOn,
    plannedAt: row.plannedAt,
    channel: row.channel && Channel[row.channel],
    place: row.place,
    proposedBy: row.proposedById === null ? null : { id: row.proposedById },
    terms: termsMark(row),
    heldOn: row.heldOn,
    days: daysOf(row).map(({ kind, on }) => ({ kind: TalkDayKind[kind], on })),
    viewerCanAnswer: answer(row, me, true, today).ok,
    viewerCanDecline: answer(row, me, false, today).ok,
    viewerCanReschedule: reschedule(row, me, { ...row, plannedOn: today }, today).ok,
    viewerCanNameTopic: nameTopic(row, null, today).ok,
    viewerCanCancel: cancel(row, me, today).ok,
    viewerCanRecord: record(row, me, today, today).ok,
    viewerCanConfirm: confirm(row, me, today).ok,
    viewerCanClose: close(row, false, today).ok,
  };
}

/** A talk of the viewer's own, or null. */
export async function visibleTalk(id: string, ctx: Context): Promise<Talk | null> {
  const { viewer } = ctx;
  if (!viewer?.personId) return null;
  const row = await findTalk(ctx.db, viewer.institutionId, id, viewer.personId);
  if (!row || !canSeeTalk(await ctx.standing(), row)) return null;
  await ctx.requireFresh();
  return asTalk(row, ctx);
}

const payload = async (outcome: Outcome<string, TalkRefusal>, ctx: Context): Promise<TalkPayload> => ({
  talk: outcome.ok ? await visibleTalk(outcome.value, ctx) : null,
  userErrors: userErrorsOf(outcome, talkRefusals),
});

@Resolver(() => Talk)
export class TalkResolver {
  /** Of the terms; and by whom an offer is made. */
  @FieldResolver(() => Boolean)
  async viewerCanReschedule(@Root() talk: Talk, @Ctx() ctx: Context): Promise<boolean> {
    return talk.viewerCanReschedule && canPlanTalk(await ctx.standing());
  }

  @Query(() => Talk, { nullable: true, description: '查一次自己的谈话;不可见与不存在都为空 · one of one’s own talks, null when absent or hidden' })
  talk(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<Talk | null> {
    return visibleTalk(id, ctx);
  }

  @Query(() => TalkConnection, { description: '我的谈话 · one’s own talks of a year' })
  async myTalks(
    @Arg('year', () => Int, { description: '年度 · year' }) year: number,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<Talk>> {
    const viewer = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who) return emptyPage();
    await ctx.requireFresh();
    const page = await pageOfTalks(ctx.db, viewer.institutionId, who.personId, checkYear(year), { first, after });
    return { ...page, nodes: page.nodes.filter((row) => canSeeTalk(who, row)).map((row) => asTalk(row, ctx)), totalCount: () => countTalks(ctx, viewer.institutionId, who.personId, year) };
  }

  @Mutation(() => TalkPayload, { description: '约谈 · offer a colleague a talk' })
  async planTalk(@Arg('input', () => PlanTalkInput, { description: '内容 · input' }) input: PlanTalkInput, @Ctx() ctx: Context): Promise<TalkPayload> {
    return payload(await planTalk(ctx, input), ctx);
  }

  @Mutation(() => TalkPayload, { description: '改期,或改变方式、地点;由对方重新答复 · propose other terms, which the other side answers anew (T-12)' })
  async rescheduleTalk(@Arg('input', () => RescheduleTalkInput, { description: '内容 · input' }) input: RescheduleTalkInput, @Ctx() ctx: Context): Promise<TalkPayload> {
    return payload(await rescheduleTalk(ctx, input), ctx);
  }

  @Mutation(() => TalkPayload, { description: '写明话题类别,只有谈话双方看得到 · say what a talk is about, seen by the two alone (T-02)' })
  async nameTalkTopic(@Arg('input', () => NameTalkTopicInput, { description: '内容 · input' }) input: NameTalkTopicInput, @Ctx() ctx: Context): Promise<TalkPayload> {
    return payload(await nameTalkTopic(ctx, input), ctx);
  }

  @Mutation(() => TalkPayload, { description: '取消约谈(谈话人) · take an offer back' })
  async cancelTalk(@Arg('input', () => TalkInput, { description: '内容 · input' }) input: TalkInput, @Ctx() ctx: Context): Promise<TalkPayload> {
    return payload(await cancelTalk(ctx, input), ctx);
  }

  @Mutation(() => TalkPayload, { description: '记录已谈 · record that a talk was held' })
  async recordTalk(@Arg('input', () => RecordTalkInput, { description: '内容 · input' }) input: RecordTalkInput, @Ctx() ctx: Context): Promise<TalkPayload> {
    return payload(await recordTalk(ctx, input), ctx);
  }

  @Mutation(() => TalkPayload, { description: '确认已谈 · confirm that a talk was held (T-13)' })
  async confirmTalk(@Arg('input', () => TalkInput, { description: '内容 · input' }) input: TalkInput, @Ctx() ctx: Context): Promise<TalkPayload> {
    return payload(await confirmTalk(ctx, input), ctx);
  }

  @Mutation(() => TalkPayload, { description: '办结:双方已确认,约定的事项都有了反馈 · close a confirmed talk when nothing that was agreed is open (T-01)' })
  async closeTalk(@Arg('input', () => TalkInput, { description: '内容 · input' }) input: TalkInput, @Ctx() ctx: Context): Promise<TalkPayload> {
    return payload(await closeTalk(ctx, input), ctx);
  }

  @Mutation(() => TalkPayload, { description: '提出对方的记录与事实不符,只有双方知道 · dispute the other side’s record, quietly (T-13)' })
  async disputeTalk(@Arg('input', () => TalkInput, { description: '内容 · input' }) input: TalkInput, @Ctx() ctx: Context): Promise<TalkPayload> {
    return payload(await disputeTalk(ctx, input), ctx);
  }
}

async function countTalks(ctx: Context, institutionId: string, personId: string, year: number): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(
    `select count(*) as count from app.talk t where t.institution_id = $1 and $2 in (t.talker_id, t.talkee_id) and extract(year from coalesce(t.held_on, t.planned_on, t.offered_on)) = $3`,
    [institutionId, personId, year],
  );
  return row?.count ?? 0;
}

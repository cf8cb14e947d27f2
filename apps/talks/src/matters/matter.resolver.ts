import type { Standing } from '@tongxin/event-contracts';
import type { Outcome } from '@tongxin/outcome';
import { checkFirst, emptyPage, requireViewer, userErrorsOf, type ConnectionShape } from '@tongxin/subgraph';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { askedYear, withUnits } from '../answers/year-of-answers';
import type { Context } from '../context';
import { asTalk } from '../talks/talk.resolver';
import { analyse, answerDue, close, dueFrom, giveFeedback, isLate, matterStatus, pass, reopen, resolve, withdraw } from './matter';
import { matterTotals, owedMatters } from './matter-totals';
import { canNameUnit, canSeeMatter, canSeeTalkOfMatter, canSeeWhoRaised } from './matter.policy';
import { countedMatters, countMatters, findMatter, pageOfMatters, unansweredMatters, type MatterRow } from './matter.query';
import { matterRefusals, type MatterRefusal } from './matter.refusals';
import {
  CloseMatterInput, Matter, MatterConnection, MatterInput, MatterKind, MatterPayload, MatterSide, MatterStatus, MatterStepKind, MatterTextInput, MattersToAnswer, MatterTotals, PassMatterInput, RaiseMatterInput, ResolveMatterInput,
} from './matter.schema';
import { analyseMatter, closeMatter, giveMatterFeedback, passMatter, raiseMatter, reopenMatter, resolveMatter, withdrawMatter } from './matter.service';
import { readSteps } from './matter-step.query';

const referTo = (id: string | null): { id: string } | null => (id === null ? null : { id });

/** A unit that nobody is: whether a matter can be passed on does not depend on where to. */
const anyUnit = { id: '', headId: '' };

export async function asMatter(row: MatterRow, who: Standing, ctx: Context): Promise<Matter> {
  const [me, today] = [who.personId, ctx.today()];
  const due = answerDue(dueFrom(row));
  const steps = await readSteps(ctx.keys, requireViewer(ctx).institutionId, row, await ctx.load.matterSteps.load(row.id));
  const knowsAll = canSeeWhoRaised(who, row);
  const talk = row.talkId !== null && canSeeTalkOfMatter(who, row) ? await ctx.load.talk.load(row.talkId) : null;
  ctx.reads.read('Matter', row.id, row.raiserId);
  return {
    id: row.id,
    kind: MatterKind[row.kind],
    raiser: knowsAll ? { id: row.raiserId } : null,
    unit: referTo(row.unitId),
    handler: referTo(row.handlerId),
    text: steps[0]?.text ?? null,
    status: MatterStatus[matterStatus(row)],
    raisedOn: row.raisedOn,
    answerDueOn: due.day,
    answerDueProvisional: due.unpublished,
    late: isLate(row, today),
    dueOn: row.dueOn,
    closedOn: row.closedOn,
    solved: row.solved,
    steps: knowsAll ? steps.map(({ unitId, kind, ...step }) => ({ ...step, kind: MatterStepKind[kind], unit: referTo(unitId) })) : [],
    talk: talk && asTalk(talk, ctx),
    viewerCanAnalyse: analyse(row, me, today).ok,
    viewerCanResolve: resolve(row, me, today, today).ok,
    viewerCanGiveFeedback: giveFeedback(row, me, today).ok,
    viewerCanPass: pass(row, me, canNameUnit(who, row), anyUnit).ok,
    viewerCanClose: close(row, me, true, today).ok,
    viewerCanReopen: reopen(row, me, today).ok,
    viewerCanWithdraw: withdraw(row, me, today).ok,
  };
}

/** A matter of the viewer's own, to answer or to give a unit, or null. */
async function visibleMatter(id: string, ctx: Context): Promise<Matter | null> {
  const { viewer } = ctx;
  const who = await ctx.standing();
  if (!viewer || !who) return null;
  const row = await findMatter(ctx.db, viewer.institutionId, id, who, ctx.today());
  if (!row || !canSeeMatter(who, row)) return null;
  await ctx.requireFresh();
  return asMatter(row, who, ctx);
}

const payload = async (outcome: Outcome<string, MatterRefusal>, ctx: Context): Promise<MatterPayload> => ({
  matter: outcome.ok ? await visibleMatter(outcome.value, ctx) : null,
  userErrors: userErrorsOf(outcome, matterRefusals),
});

/** What a year's matters came to; null for whoever is not on the staff. */
export async function visibleMatterTotals(year: number, ctx: Context): Promise<MatterTotals | null> {
  const asked = await askedYear(year, ctx);
  if (!asked) return null;
  const owed = owedMatters(await countedMatters(ctx.db, asked.institutionId, year, asked.asOf), asked.asOf);
  return withUnits(asked, matterTotals(owed), owed);
}

@Resolver(() => Matter)
export class MatterResolver {
  @Query(() => Matter, { nullable: true, description: '查一个事项;不可见与不存在都为空 · a matter raised by or before the viewer, null when absent or hidden' })
  matter(@Arg('id', () => ID, { description: '编号 · id' }) id: string, @Ctx() ctx: Context): Promise<Matter | null> {
    return visibleMatter(id, ctx);
  }

  @Query(() => MatterConnection, { description: '我提出的、由我承办的或待机关党委确定承办部门的事项,新的在前 · matters of one side, the newest first (T-16)' })
  async myMatters(
    @Arg('side', () => MatterSide, { description: '哪一方 · which side' }) side: MatterSide,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: '每页条数,1–100 · page size' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页 endCursor · cursor' }) after?: string,
  ): Promise<ConnectionShape<Matter>> {
    const { institutionId } = requireViewer(ctx);
    checkFirst(first);
    const who = await ctx.standing();
    if (!who) return emptyPage();
    await ctx.requireFresh();
    const page = await pageOfMatters(ctx.db, institutionId, side, who, ctx.today(), { first, after });
    const nodes = await Promise.all(page.nodes.filter((row) => canSeeMatter(who, row)).map((row) => asMatter(row, who, ctx)));
    return { ...page, nodes, totalCount: () => countMatters(ctx.db, institutionId, side, who, ctx.today()) };
  }

  @Query(() => MattersToAnswer, { nullable: true, description: '由我负责的部门还有多少事项没有反馈;只有件数,不读内容 · how many matters wait for an answer of the viewer as head of their unit; numbers alone, nothing is read (S-01)' })
  async mattersToAnswer(@Ctx() ctx: Context): Promise<MattersToAnswer | null> {
    const { institutionId } = requireViewer(ctx);
    const who = await ctx.standing();
    if (!who) return null;
    await ctx.requireFresh();
    const waiting = await unansweredMatters(ctx.db, institutionId, who, ctx.today(), null);
    return { count: waiting.length, late: waiting.filter((row) => isLate(row, ctx.today())).length };
  }

  @Query(() => MatterTotals, { nullable: true, description: '一年的事项合计 · figures of a year (T-38)' })
  matterTotals(@Arg('year', () => Int, { description: '年度 · year' }) year: number, @Ctx() ctx: Context): Promise<MatterTotals | null> {
    return visibleMatterTotals(year, ctx);
  }

  @Mutation(() => MatterPayload, { description: '提出事项,交承办部门或由机关党委确定 · raise a matter, to a unit or to be given one (T-16, W-04)' })
  async raiseMatter(@Arg('input', () => RaiseMatterInput, { description: '内容 · input' }) input: RaiseMatterInput, @Ctx() ctx: Context): Promise<MatterPayload> {
    return payload(await raiseMatter(ctx, input), ctx);
  }

  @Mutation(() => MatterPayload, { description: '分析问题 · say what it comes from' })
  async analyseMatter(@Arg('input', () => MatterTextInput, { description: '内容 · input' }) input: MatterTextInput, @Ctx() ctx: Context): Promise<MatterPayload> {
    return payload(await analyseMatter(ctx, input), ctx);
  }

  @Mutation(() => MatterPayload, { description: '提出措施和完成期限;可以再提 · name a measure and its day; a further one may follow' })
  async resolveMatter(@Arg('input', () => ResolveMatterInput, { description: '内容 · input' }) input: ResolveMatterInput, @Ctx() ctx: Context): Promise<MatterPayload> {
    return payload(await resolveMatter(ctx, input), ctx);
  }

  @Mutation(() => MatterPayload, { description: '向提出人反馈 · give feedback to the raiser' })
  async giveMatterFeedback(@Arg('input', () => MatterTextInput, { description: '内容 · input' }) input: MatterTextInput, @Ctx() ctx: Context): Promise<MatterPayload> {
    return payload(await giveMatterFeedback(ctx, input), ctx);
  }

  @Mutation(() => MatterPayload, { description: '转交承办部门 · pass a matter to the unit whose business it is' })
  async passMatter(@Arg('input', () => PassMatterInput, { description: '内容 · input' }) input: PassMatterInput, @Ctx() ctx: Context): Promise<MatterPayload> {
    return payload(await passMatter(ctx, input), ctx);
  }

  @Mutation(() => MatterPayload, { description: '办结,只由提出的人在反馈之后办理 · close a matter, after feedback and by the raiser alone (T-16)' })
  async closeMatter(@Arg('input', () => CloseMatterInput, { description: '内容 · input' }) input: CloseMatterInput, @Ctx() ctx: Context): Promise<MatterPayload> {
    return payload(await closeMatter(ctx, input), ctx);
  }

  @Mutation(() => MatterPayload, { description: '重新提出,只一次 · raise a matter again, once (T-16)' })
  async reopenMatter(@Arg('input', () => MatterTextInput, { description: '内容 · input' }) input: MatterTextInput, @Ctx() ctx: Context): Promise<MatterPayload> {
    return payload(await reopenMatter(ctx, input), ctx);
  }

  @Mutation(() => MatterPayload, { description: '撤回,反馈之前都可以;内容随即销毁 · withdraw a matter until it is answered; its words are destroyed (W-04)' })
  async withdrawMatter(@Arg('input', () => MatterInput, { description: '内容 · input' }) input: MatterInput, @Ctx() ctx: Context): Promise<MatterPayload> {
    return payload(await withdrawMatter(ctx, input), ctx);
  }
}

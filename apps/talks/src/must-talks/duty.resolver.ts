import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { DutyStatus, TalkDuty } from './must-talk.schema';
import { daysLeft, isLate } from './deadline';
import { canSeeDeadline, canSeeWhy } from './duty.policy';
import { DutyFactKind, TalkDutyWhy } from './duty.schema';
import { whyInWords } from './why';

const refer = (id: string | null): { id: string } | null => (id === null ? null : { id });
const people = (duty: TalkDuty) => ({ talkerId: duty.talker.id, talkeeId: duty.talkee.id, mutual: duty.mutual });

@Resolver(() => TalkDuty)
export class TalkDutyResolver {
  @FieldResolver(() => TalkDutyWhy, { description: '为什么有这项责任 · why it exists' })
  async why(@Root() duty: TalkDuty, @Ctx() ctx: Context): Promise<TalkDutyWhy> {
    const known = await ctx.load.why.load('duties');
    const scope = known?.scopes.get(duty.ruleCode) ?? null;
    const rule = { ruleCode: duty.ruleCode, scope };
    if (!known || !canSeeWhy(await ctx.standing(), people(duty))) return { ...rule, facts: null, windows: null, text: null, textInEnglish: null };
    const explained = { ...people(duty), ruleCode: duty.ruleCode, windows: duty.windows };
    const facts = known.factsOf(explained);
    const text = facts.length === 0 || scope === null ? null : whyInWords(explained, facts, scope);
    return {
      ...rule,
      facts: facts.map(({ personId, kind, unitId, branchId, from, to }) => (
        { person: { id: personId }, kind: DutyFactKind[kind], unit: refer(unitId), branch: refer(branchId), validFrom: from, validTo: to })),
      windows: duty.windows.map(({ from, to }) => ({ validFrom: from, validTo: to })),
      text: text?.zh ?? null,
      textInEnglish: text?.en ?? null,
    };
  }

  @FieldResolver(() => Boolean, { nullable: true, description: '是否已逾期(负责方本人可见) · open past its last day, told to those who answer for it alone (T-10)' })
  async late(@Root() duty: TalkDuty, @Ctx() ctx: Context): Promise<boolean | null> {
    if (!canSeeDeadline(await ctx.standing(), people(duty))) return null;
    return isLate({ met: duty.status === DutyStatus.MET, windows: duty.windows }, ctx.today());
  }

  @FieldResolver(() => Int, { nullable: true, description: '距期限还有几天,含今天(负责方本人可见) · days until its last day, today among them; told to those who answer for it alone' })
  async daysLeft(@Root() duty: TalkDuty, @Ctx() ctx: Context): Promise<number | null> {
    return canSeeDeadline(await ctx.standing(), people(duty)) ? daysLeft(duty, ctx.today()) : null;
  }
}

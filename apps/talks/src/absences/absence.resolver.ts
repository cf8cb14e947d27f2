import type { Outcome } from '@tongxin/outcome';
import { requireViewer, userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { canSeeAbsenceOf } from './absence.policy';
import { findAbsence } from './absence.query';
import { absenceRefusals, type AbsenceRefusal } from './absence.refusals';
import { AbsencePayload, AnnounceAbsenceInput, EndAbsenceInput, TalkAbsence } from './absence.schema';
import { announceTalkAbsence, endTalkAbsence } from './absence.service';

async function ownAbsence(ctx: Context): Promise<TalkAbsence | null> {
  const { institutionId } = requireViewer(ctx);
  const who = await ctx.standing();
  if (!who || !canSeeAbsenceOf(who, who)) return null;
  await ctx.requireFresh();
  return findAbsence(ctx.db, institutionId, who.personId, ctx.today());
}

const payload = async (outcome: Outcome<string, AbsenceRefusal>, ctx: Context): Promise<AbsencePayload> => ({ absence: await ownAbsence(ctx), userErrors: userErrorsOf(outcome, absenceRefusals) });

@Resolver(() => TalkAbsence)
export class AbsenceResolver {
  @Query(() => TalkAbsence, { nullable: true, description: '我登记的不在岗日子;没有为空 · days on which the viewer takes no requests, null without any (T-27)' })
  myTalkAbsence(@Ctx() ctx: Context): Promise<TalkAbsence | null> {
    return ownAbsence(ctx);
  }

  @Mutation(() => AbsencePayload, { description: '登记不在岗的日子,代替先前登记的 · say on which days one takes no requests, in place of those said before (T-27)' })
  async announceTalkAbsence(@Arg('input', () => AnnounceAbsenceInput, { description: '内容 · input' }) input: AnnounceAbsenceInput, @Ctx() ctx: Context): Promise<AbsencePayload> {
    return payload(await announceTalkAbsence(ctx, input), ctx);
  }

  @Mutation(() => AbsencePayload, { description: '取消登记:从现在起又接约谈请求 · take it back: one is asked again from now on (T-27)' })
  async endTalkAbsence(@Arg('input', () => EndAbsenceInput, { description: '内容 · input' }) input: EndAbsenceInput, @Ctx() ctx: Context): Promise<AbsencePayload> {
    return payload(await endTalkAbsence(ctx, input), ctx);
  }
}

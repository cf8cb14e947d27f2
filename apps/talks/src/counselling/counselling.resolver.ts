import type { Outcome } from '@tongxin/outcome';
import { requireViewer, userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { cardMark, keptSince } from './counselling';
import { canSeeCounselling, canSeeReferral } from './counselling.policy';
import { findService, loadReferrals } from './counselling.query';
import { counsellingRefusals, type CounsellingRefusal } from './counselling.refusals';
import { CounsellingPayload, CounsellingReferral, CounsellingService, DeleteReferralInput, DescribeCounsellingInput, TakeReferralInput } from './counselling.schema';
import { deleteOwnReferral, describeCounselling, takeReferral } from './counselling.service';

async function service(ctx: Context): Promise<CounsellingService | null> {
  const { institutionId } = requireViewer(ctx);
  const card = canSeeCounselling(await ctx.standing()) ? await findService(ctx.db, institutionId) : null;
  return card && { ...card, mark: cardMark(card) };
}

async function referrals(ctx: Context): Promise<CounsellingReferral[]> {
  const { institutionId } = requireViewer(ctx);
  const who = await ctx.standing();
  if (!who) return [];
  await ctx.requireFresh();
  return (await loadReferrals(ctx.db, institutionId, who.personId, keptSince(ctx.today()))).filter((row) => canSeeReferral(who, row));
}

const payload = async (outcome: Outcome<string, CounsellingRefusal>, ctx: Context): Promise<CounsellingPayload> => ({
  service: await service(ctx), referrals: await referrals(ctx), userErrors: userErrorsOf(outcome, counsellingRefusals),
});

@Resolver()
export class CounsellingResolver {
  @Query(() => CounsellingService, { nullable: true, description: '心理咨询服务卡;未填写时为空 · the card of the counselling service, null until it is written (T-36)' })
  counsellingService(@Ctx() ctx: Context): Promise<CounsellingService | null> {
    return service(ctx);
  }

  @Query(() => [CounsellingReferral], { description: '我的转介记录,只有本人看得到,保存一年 · one’s own records, seen by the person alone, kept for a year (T-36)' })
  myReferrals(@Ctx() ctx: Context): Promise<CounsellingReferral[]> {
    return referrals(ctx);
  }

  @Mutation(() => CounsellingPayload, { description: '填写咨询服务卡(组织人事处、机关党委) · describe the counselling service' })
  async describeCounselling(@Arg('input', () => DescribeCounsellingInput, { description: '内容 · input' }) input: DescribeCounsellingInput, @Ctx() ctx: Context): Promise<CounsellingPayload> {
    return payload(await describeCounselling(ctx, input), ctx);
  }

  @Mutation(() => CounsellingPayload, { description: '本人取用咨询服务卡;没有人可以替别人转介 · take the card for oneself; nobody refers anybody else (T-36)' })
  async takeReferral(@Arg('input', () => TakeReferralInput, { description: '内容 · input' }) input: TakeReferralInput, @Ctx() ctx: Context): Promise<CounsellingPayload> {
    return payload(await takeReferral(ctx, input), ctx);
  }

  @Mutation(() => CounsellingPayload, { description: '删除自己的转介记录 · delete one’s own record' })
  async deleteReferral(@Arg('input', () => DeleteReferralInput, { description: '内容 · input' }) input: DeleteReferralInput, @Ctx() ctx: Context): Promise<CounsellingPayload> {
    return payload(await deleteOwnReferral(ctx, input), ctx);
  }
}

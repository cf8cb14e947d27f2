import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import type { Context } from '../context';
import { wasSeen } from '../seen';
import { cardMark, keptSince } from './counselling';
import { canDescribeCounselling, canSeeReferral } from './counselling.policy';
import { deleteOldReferrals, deleteReferral, findService, insertReferral, saveService } from './counselling.query';
import type { CounsellingRefusal } from './counselling.refusals';

type Result = Promise<Outcome<string, CounsellingRefusal>>;
interface Input {
  idempotencyKey?: string | null;
}

/** 填写咨询服务卡. */
export async function describeCounselling(ctx: Context, input: Input & { name: string; phone: string; hours: string; seenMark?: string | null }): Result {
  if (!canDescribeCounselling(await ctx.standing())) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<CounsellingRefusal>(ctx, 'describeCounselling', input, async (tx, { institutionId }) => {
    const card = await findService(tx, institutionId, 'for update');
    if (card && !wasSeen(cardMark(card), input.seenMark)) return refuse('CHANGED');
    return accept({ id: await saveService(tx, institutionId, { id: ctx.newId(), name: input.name.trim(), phone: input.phone.trim(), hours: input.hours.trim() }), audit: [] });
  });
}

/** 本人取咨询服务卡: a day is kept, for the person alone; no audit row, which others may open, tells that somebody did. */
export async function takeReferral(ctx: Context, input: Input): Result {
  const personId = await self(ctx);
  return mutate<CounsellingRefusal>(ctx, 'takeReferral', input, async (tx, { institutionId }) => {
    if (!(await findService(tx, institutionId))) return refuse('NO_SERVICE');
    await deleteOldReferrals(tx, institutionId, keptSince(ctx.today()));
    return accept({ id: await insertReferral(tx, institutionId, { id: ctx.newId(), personId, takenOn: ctx.today() }), audit: [] });
  });
}

/** 删除本人的转介记录. */
export async function deleteOwnReferral(ctx: Context, input: Input & { referralId: string }): Result {
  const personId = await self(ctx);
  return mutate<CounsellingRefusal>(ctx, 'deleteReferral', input, async (tx, { institutionId }) =>
    (await deleteReferral(tx, institutionId, personId, input.referralId)) ? accept({ id: input.referralId, audit: [] }) : refuse('NOT_FOUND', { path: ['input', 'referralId'] }));
}

async function self(ctx: Context): Promise<string> {
  const who = await ctx.standing();
  if (!who || !canSeeReferral(who, who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return who.personId;
}

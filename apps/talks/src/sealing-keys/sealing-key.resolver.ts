import type { Outcome } from '@tongxin/outcome';
import { fingerprint } from '@tongxin/sealing';
import { requireViewer, userErrorsOf } from '@tongxin/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { canSeeTalk } from '../talks/talk.policy';
import { Talk } from '../talks/talk.schema';
import { canSeeOwnKey } from './sealing-key.policy';
import { findKey } from './sealing-key.query';
import { sealingKeyRefusals, type SealingKeyRefusal } from './sealing-key.refusals';
import { CreateSealingKeyInput, ParticipantKey, ReplaceSealingKeyInput, RewrapSealingKeyInput, SealingKey, SealingKeyPayload } from './sealing-key.schema';
import { createSealingKey, replaceSealingKey, rewrapSealingKey } from './sealing-key.service';

async function ownKey(ctx: Context): Promise<SealingKey | null> {
  const { institutionId } = requireViewer(ctx);
  const who = await ctx.standing();
  if (!who) return null;
  await ctx.requireFresh();
  const key = await findKey(ctx.db, institutionId, who.personId);
  return key && canSeeOwnKey(who, key) ? key : null;
}

const payload = async (outcome: Outcome<string, SealingKeyRefusal>, ctx: Context): Promise<SealingKeyPayload> => ({
  key: outcome.ok ? await ownKey(ctx) : null,
  userErrors: userErrorsOf(outcome, sealingKeyRefusals),
});

@Resolver(() => Talk)
export class SealingKeyResolver {
  @Query(() => SealingKey, { nullable: true, description: '本人的密封密钥;没有设置时为空 · one’s own key, null until it is made' })
  mySealingKey(@Ctx() ctx: Context): Promise<SealingKey | null> {
    return ownKey(ctx);
  }

  @FieldResolver(() => [ParticipantKey], { description: '双方的公钥;少于两个时还不能密封 · public halves of the two; with fewer than two nothing can be sealed yet' })
  async sealingKeys(@Root() talk: Talk, @Ctx() ctx: Context): Promise<ParticipantKey[]> {
    const pair = [talk.talker.id, talk.talkee.id];
    if (!canSeeTalk(await ctx.standing(), { talkerId: talk.talker.id, talkeeId: talk.talkee.id })) return [];
    const keys = await ctx.load.sealingKey.loadMany(pair);
    return keys.flatMap((key) => (key === null || key instanceof Error ? [] : [{ person: { id: key.personId }, publicKey: key.publicKey, keyId: key.keyId, fingerprint: fingerprint(key.keyId) }]));
  }

  @Mutation(() => SealingKeyPayload, { description: '设置密封口令;口令和恢复码都丢失,记录将永远打不开 · make one’s key; whoever loses passphrase and recovery code loses the notes' })
  async createSealingKey(@Arg('input', () => CreateSealingKeyInput, { description: '内容 · input' }) input: CreateSealingKeyInput, @Ctx() ctx: Context): Promise<SealingKeyPayload> {
    return payload(await createSealingKey(ctx, input), ctx);
  }

  @Mutation(() => SealingKeyPayload, { description: '更换口令,或用过恢复码之后重新加密;旧口令、旧恢复码作废 · the same key under a new passphrase and a new code; the old ones are void' })
  async rewrapSealingKey(@Arg('input', () => RewrapSealingKeyInput, { description: '内容 · input' }) input: RewrapSealingKeyInput, @Ctx() ctx: Context): Promise<SealingKeyPayload> {
    return payload(await rewrapSealingKey(ctx, input), ctx);
  }

  @Mutation(() => SealingKeyPayload, { description: '口令和恢复码都丢失时重新设置;以前的记录打不开 · another key when both are lost; earlier notes stay closed' })
  async replaceSealingKey(@Arg('input', () => ReplaceSealingKeyInput, { description: '内容 · input' }) input: ReplaceSealingKeyInput, @Ctx() ctx: Context): Promise<SealingKeyPayload> {
    return payload(await replaceSealingKey(ctx, input), ctx);
  }
}

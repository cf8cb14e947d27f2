import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { keyId, parseRecoveryWrap, parseWrappedKey } from '@tongxin/sealing';
import { mutate, requestError } from '@tongxin/subgraph';
import type { Context } from '../context';
import { replaced, rewrapped, type NewSealingKey, type SealingKey } from './sealing-key';
import { canCreateKey, canSeeOwnKey } from './sealing-key.policy';
import { findKey, insertKey, saveKey } from './sealing-key.query';
import type { SealingKeyRefusal } from './sealing-key.refusals';

export interface CreateSealingKeyInput {
  idempotencyKey?: string | null;
  publicKey: string;
  wrappedKey: string;
  recoveryKey: string;
}
export interface RewrapSealingKeyInput extends CreateSealingKeyInput {
  version: number;
}
export interface ReplaceSealingKeyInput extends RewrapSealingKeyInput {
  losesNotes: boolean;
}
type Result = Promise<Outcome<string, SealingKeyRefusal>>;

/** 设置密封口令. What a person does with their own key is theirs: no audit row. */
export async function createSealingKey(ctx: Context, input: CreateSealingKeyInput): Result {
  const who = await ctx.standing();
  if (!who || !canCreateKey(who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  const { personId } = who;
  return mutate<SealingKeyRefusal>(ctx, 'createSealingKey', input, async (tx, { institutionId }) => {
    const made = await newKeyOf(input);
    if (!made.ok) return made;
    const saved = await insertKey(tx, institutionId, { ...made.value, personId, version: 1, createdOn: ctx.today() });
    return saved ? accept({ id: personId, audit: [] }) : refuse('ALREADY_THERE');
  });
}

/** 更换口令,或用恢复码之后: the same key, wrapped anew. */
export const rewrapSealingKey = (ctx: Context, input: RewrapSealingKeyInput): Result =>
  change(ctx, 'rewrapSealingKey', input, (key, made) => rewrapped(key, made, input.version));

/** 重新设置: passphrase and code are lost, and with them the notes. It is another key, made by who may make one. */
export async function replaceSealingKey(ctx: Context, input: ReplaceSealingKeyInput): Result {
  if (!canCreateKey(await ctx.standing())) throw requestError('FORBIDDEN');
  return change(ctx, 'replaceSealingKey', input, (key, made) => replaced(key, made, input.version, input.losesNotes, ctx.today()));
}

async function change(ctx: Context, operation: string, input: RewrapSealingKeyInput, decide: (key: SealingKey, made: NewSealingKey) => Outcome<SealingKey, SealingKeyRefusal>): Result {
  const who = await ctx.standing();
  if (!who) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<SealingKeyRefusal>(ctx, operation, input, async (tx, { institutionId }) => {
    const key = await findKey(tx, institutionId, who.personId, 'for update');
    if (!key || !canSeeOwnKey(who, key)) return refuse('NOT_FOUND');
    const made = await newKeyOf(input);
    if (!made.ok) return made;
    const outcome = decide(key, made.value);
    if (!outcome.ok) return outcome;
    await saveKey(tx, institutionId, outcome.value);
    return accept({ id: key.personId, audit: [] });
  });
}

/** In its one spelling; each wrap names the public half that it belongs to. */
async function newKeyOf({ publicKey, wrappedKey, recoveryKey }: CreateSealingKeyInput): Promise<Outcome<NewSealingKey, 'KEYS_DIFFER'>> {
  const [wrapped, recovery] = [parseWrappedKey(wrappedKey), parseRecoveryWrap(recoveryKey)];
  if (!wrapped.ok || !recovery.ok || wrapped.value.publicKey !== publicKey || recovery.value.publicKey !== publicKey) return refuse('KEYS_DIFFER');
  return accept({ publicKey, keyId: await keyId(publicKey), wrappedKey: JSON.stringify(wrapped.value), recoveryKey: JSON.stringify(recovery.value) });
}

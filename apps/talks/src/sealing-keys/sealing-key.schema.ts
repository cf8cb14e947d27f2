import { Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { DayScalar, IdempotentInput, userErrorType } from '@tongxin/subgraph';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { PublicKey, RecoveryWrapped, WrappedPrivateKey } from './sealed-input';
import { sealingKeyRefusals } from './sealing-key.refusals';

@ObjectType({ description: '本人的密封密钥;私钥只以口令或恢复码加密后的样子存放 · one’s own key for sealed notes, its private half under passphrase and recovery code' })
export class SealingKey {
  @Field(() => String, { description: '公钥(P-256 点,base64url) · public half' }) publicKey!: string;
  @Field(() => String, { description: '公钥编号(SHA-256,base64url) · what envelopes name it by' }) keyId!: string;
  @Field(() => String, { description: '口令加密的私钥(JSON,见 libs/sealing) · private half under the passphrase' }) wrappedKey!: string;
  @Field(() => String, { description: '恢复码加密的私钥(JSON,见 libs/sealing) · private half under the recovery code' }) recoveryKey!: string;
  @Field(() => Int, { description: '第几次修改 · counts its changes' }) version!: number;
  @Field(() => DayScalar, { description: '设置日期 · day it was made' }) createdOn!: string;
}

@ObjectType({ description: '谈话一方的公钥,密封时用;指纹可当面核对 · public half of one of the pair, to seal to; the two may compare fingerprints' })
export class ParticipantKey {
  @Field(() => Person, { description: '谁的 · whose' }) person!: Person;
  @Field(() => String, { description: '公钥 · public half' }) publicKey!: string;
  @Field(() => String, { description: '公钥编号 · its id' }) keyId!: string;
  @Field(() => String, { description: '指纹,八组四位 · eight groups of four' }) fingerprint!: string;
}

export const SealingKeyUserError = userErrorType('SealingKey', sealingKeyRefusals);

@InputType({ description: '设置密封口令 · make one’s key' })
export class CreateSealingKeyInput extends IdempotentInput {
  @PublicKey() @Field(() => String, { description: '公钥 · public half' }) publicKey!: string;
  @WrappedPrivateKey() @Field(() => String, { description: '口令加密的私钥 · private half under the passphrase' }) wrappedKey!: string;
  @RecoveryWrapped() @Field(() => String, { description: '恢复码加密的私钥 · private half under the recovery code' }) recoveryKey!: string;
}

@InputType({ description: '更换口令,同时换恢复码 · a new passphrase, and a new recovery code with it' })
export class RewrapSealingKeyInput extends CreateSealingKeyInput {
  @Field(() => Int, { description: '修改前是第几次 · the version it changes' }) version!: number;
}

@InputType({ description: '重新设置密钥 · another key, when passphrase and code are lost' })
export class ReplaceSealingKeyInput extends RewrapSealingKeyInput {
  @Field(() => Boolean, { description: '知道以前的密封记录将永远打不开 · knows that earlier notes stay closed for ever' }) losesNotes!: boolean;
}

@ObjectType({ description: '密钥操作结果 · result' })
export class SealingKeyPayload {
  @Field(() => SealingKey, { nullable: true, description: '密钥 · the key' }) key!: SealingKey | null;
  @Field(() => [SealingKeyUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}

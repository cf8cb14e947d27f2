import type { Outcome } from '@tongxin/outcome';
import { parseEnvelope, parsePublicKey, parseRecoveryWrap, parseWrappedKey } from '@tongxin/sealing';
import { ValidateBy } from 'class-validator';

/** A field that holds what a client made with libs/sealing, and nothing else: a plain text, or a field beside it, is refused before anything is saved. */
const made = (name: string, parse: (value: unknown) => Outcome<unknown, string>, sentence: string) => (): PropertyDecorator =>
  ValidateBy({
    name,
    validator: {
      validate: (value) => value === null || value === undefined || (typeof value === 'string' && parse(value).ok),
      defaultMessage: () => sentence,
    },
  });

export const SealedEnvelope = made('sealedEnvelope', parseEnvelope, '内容应先在本机密封,不能提交明文或不完整的信封');
export const PublicKey = made('publicKey', parsePublicKey, '公钥格式不正确');
export const WrappedPrivateKey = made('wrappedKey', parseWrappedKey, '私钥应先用口令加密,不能提交明文');
export const RecoveryWrapped = made('recoveryKey', parseRecoveryWrap, '恢复用的私钥应先用恢复码加密,不能提交明文');

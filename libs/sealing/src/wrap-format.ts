import { accept, Outcome, refuse } from '@tongxin/outcome';
import { bytesOf, EncodingRefusal } from './base64url';
import { parsePublicKey } from './public-key';
import { exactObject, isCount } from './shape';

export interface PassphraseKdf {
  name: 'argon2id';
  memoryKiB: number;
  iterations: number;
  parallelism: number;
  salt: string;
}

export interface RecoveryKdf {
  name: 'hkdf-sha256';
  salt: string;
}

/** A private key under another key: kept by the server, of use to nobody without the passphrase or the code. */
export interface Wrap<K> {
  v: 1;
  kdf: K;
  iv: string;
  ct: string;
  publicKey: string;
}
export type WrappedKey = Wrap<PassphraseKdf>;
export type RecoveryWrap = Wrap<RecoveryKdf>;

export type WrapRefusal = 'NOT_A_WRAP' | 'UNKNOWN_VERSION' | 'COST_OUT_OF_BOUNDS' | 'BAD_KEY' | EncodingRefusal;

export const wrapBytes = { salt: 16, iv: 12, ct: 32 + 16 };
const longest = 2048;

/** Below, guessing gets cheap (the floor of OWASP); above, a wrap handed out by a false server would hang the device that opens it. */
export const costBounds = { memoryKiB: [19456, 262144], iterations: [2, 10], parallelism: [1, 4] } as const;

export const withinBounds = (cost: Record<keyof typeof costBounds, unknown>): boolean =>
  (['memoryKiB', 'iterations', 'parallelism'] as const).every((name) => isCount(cost[name], costBounds[name][0], costBounds[name][1]));

/** A wrap under a passphrase, from an object or its JSON, rebuilt field by field: what it returns holds nothing but what is checked here. */
export const parseWrappedKey = (input: unknown): Outcome<WrappedKey, WrapRefusal> => parseWrap(input, passphraseKdf);

/** A wrap under a recovery code, in the same way. */
export const parseRecoveryWrap = (input: unknown): Outcome<RecoveryWrap, WrapRefusal> => parseWrap(input, recoveryKdf);

function parseWrap<K>(input: unknown, kdfOf: (kdf: unknown) => Outcome<K, WrapRefusal>): Outcome<Wrap<K>, WrapRefusal> {
  const wrap = exactObject(input, ['v', 'kdf', 'iv', 'ct', 'publicKey'], longest);
  if (!wrap) return refuse('NOT_A_WRAP');
  if (wrap.v !== 1) return refuse('UNKNOWN_VERSION');
  const [kdf, iv, ct] = [kdfOf(wrap.kdf), bytesOf(wrap.iv, wrapBytes.iv), bytesOf(wrap.ct, wrapBytes.ct)];
  const publicKey = parsePublicKey(wrap.publicKey);
  if (!kdf.ok) return kdf;
  if (!iv.ok) return iv;
  if (!ct.ok) return ct;
  if (!publicKey.ok) return publicKey;
  return accept({ v: 1, kdf: kdf.value, iv: wrap.iv as string, ct: wrap.ct as string, publicKey: publicKey.value });
}

function passphraseKdf(input: unknown): Outcome<PassphraseKdf, WrapRefusal> {
  const kdf = exactObject(input, ['name', 'memoryKiB', 'iterations', 'parallelism', 'salt']);
  if (kdf?.name !== 'argon2id') return refuse('NOT_A_WRAP');
  if (!withinBounds(kdf)) return refuse('COST_OUT_OF_BOUNDS');
  const { memoryKiB, iterations, parallelism, salt } = kdf as Record<keyof PassphraseKdf, unknown> as PassphraseKdf;
  const bytes = bytesOf(salt, wrapBytes.salt);
  return bytes.ok ? accept({ name: 'argon2id', memoryKiB, iterations, parallelism, salt }) : bytes;
}

function recoveryKdf(input: unknown): Outcome<RecoveryKdf, WrapRefusal> {
  const kdf = exactObject(input, ['name', 'salt']);
  if (kdf?.name !== 'hkdf-sha256') return refuse('NOT_A_WRAP');
  const bytes = bytesOf(kdf.salt, wrapBytes.salt);
  return bytes.ok ? accept({ name: 'hkdf-sha256', salt: kdf.salt as string }) : bytes;
}

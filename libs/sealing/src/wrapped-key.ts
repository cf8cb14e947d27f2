import { argon2id } from 'hash-wasm';
import { decodeBase64url } from './base64url';
import { importKeyPair, Key, KeyPair, privateScalar, publicKeyOf } from './key-pair';
import { freshSalt, unwrapScalar, wrapScalar } from './key-wrap';
import { checkPassphrase } from './passphrase';
import { accepted, SealingError } from './sealing-error';
import { parseWrappedKey, PassphraseKdf, withinBounds, WrappedKey } from './wrap-format';

export type KdfCost = Pick<PassphraseKdf, 'memoryKiB' | 'iterations' | 'parallelism'>;

/** RFC 9106, second recommended option, in one lane: WebAssembly has one thread, and more lanes would only help who guesses on many. */
export const defaultCost: KdfCost = { memoryKiB: 65536, iterations: 3, parallelism: 1 };

/** The private key under a passphrase. Takes the pair as `generateKeyPair` made it. */
export async function wrapPrivateKey(pair: KeyPair, passphrase: string, cost: KdfCost = defaultCost): Promise<WrappedKey> {
  return wrapUnderPassphrase(await privateScalar(pair), await publicKeyOf(pair), passphrase, cost);
}

/** The pair, whose private key nothing can read any more. @throws SealingError WRONG_PASSPHRASE, also for a wrap that was tampered with: the two cannot be told apart */
export async function unwrap(wrapped: unknown, passphrase: string): Promise<KeyPair> {
  const { scalar, publicKey } = await openWrapped(wrapped, passphrase);
  return importKeyPair(scalar, publicKey);
}

/** The same private key under a new passphrase; the old wrap is for the server to throw away. */
export async function rewrap(wrapped: unknown, oldPassphrase: string, newPassphrase: string, cost: KdfCost = defaultCost): Promise<WrappedKey> {
  const { scalar, publicKey } = await openWrapped(wrapped, oldPassphrase);
  return wrapUnderPassphrase(scalar, publicKey, newPassphrase, cost);
}

export async function wrapUnderPassphrase(scalar: Uint8Array<ArrayBuffer>, publicKey: string, passphrase: string, cost: KdfCost): Promise<WrappedKey> {
  const normal = accepted(checkPassphrase(passphrase));
  if (!withinBounds(cost)) throw new SealingError('COST_OUT_OF_BOUNDS');
  const { memoryKiB, iterations, parallelism } = cost;
  const kdf: PassphraseKdf = { name: 'argon2id', memoryKiB, iterations, parallelism, salt: freshSalt() };
  return wrapScalar(await passphraseKey(normal, kdf), kdf, scalar, publicKey);
}

export async function openWrapped(input: unknown, passphrase: string): Promise<{ scalar: Uint8Array<ArrayBuffer>; publicKey: string }> {
  const wrapped = accepted(parseWrappedKey(input));
  // What could never have been chosen cannot be right, and is not worth a second of hashing.
  const normal = checkPassphrase(passphrase);
  const scalar = normal.ok && (await unwrapScalar(await passphraseKey(normal.value, wrapped.kdf), wrapped));
  if (!scalar) throw new SealingError('WRONG_PASSPHRASE');
  return { scalar, publicKey: wrapped.publicKey };
}

async function passphraseKey(normal: string, { salt, memoryKiB, iterations, parallelism }: PassphraseKdf): Promise<Key> {
  const hash = await argon2id({
    password: new TextEncoder().encode(normal),
    salt: decodeBase64url(salt) as Uint8Array,
    memorySize: memoryKiB,
    iterations,
    parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return crypto.subtle.importKey('raw', new Uint8Array(hash), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

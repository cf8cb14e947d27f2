import { decodeBase64url, encodeBase64url } from './base64url';
import { Key } from './key-pair';
import { PassphraseKdf, RecoveryKdf, Wrap, wrapBytes } from './wrap-format';

type Kdf = PassphraseKdf | RecoveryKdf;

export const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));
export const freshSalt = (): string => encodeBase64url(random(wrapBytes.salt));

/** Binds the public key and the way the wrapping key was made: a server cannot hand out a private key beside somebody else's public one. */
function wrapData(kdf: Kdf, publicKey: string): Uint8Array<ArrayBuffer> {
  const how = kdf.name === 'argon2id' ? [kdf.memoryKiB, kdf.iterations, kdf.parallelism] : [];
  return new TextEncoder().encode(JSON.stringify(['tongxin private key', 1, kdf.name, ...how, kdf.salt, publicKey]));
}

export async function wrapScalar<K extends Kdf>(wrappingKey: Key, kdf: K, scalar: Uint8Array<ArrayBuffer>, publicKey: string): Promise<Wrap<K>> {
  const iv = random(wrapBytes.iv);
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: wrapData(kdf, publicKey) }, wrappingKey, scalar);
  return { v: 1, kdf, iv: encodeBase64url(iv), ct: encodeBase64url(new Uint8Array(ct)), publicKey };
}

/** The private scalar; null under any other key, and when a byte of the wrap was changed. */
export async function unwrapScalar(wrappingKey: Key, { kdf, iv, ct, publicKey }: Wrap<Kdf>): Promise<Uint8Array<ArrayBuffer> | null> {
  const parameters = { name: 'AES-GCM', iv: decodeBase64url(iv) as Uint8Array<ArrayBuffer>, additionalData: wrapData(kdf, publicKey) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters, wrappingKey, decodeBase64url(ct) as Uint8Array<ArrayBuffer>));
  } catch {
    return null;
  }
}

import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { decodeBase64url, encodeBase64url } from './base64url';
import { parsePublicKey } from './public-key';
import { accepted, SealingError } from './sealing-error';

/** WebCrypto's key, by a name that neither the browser's types nor Node's have to be loaded for. */
export type Key = Awaited<ReturnType<typeof globalThis.crypto.subtle.deriveKey>>;

/** HPKE is always handed the pair: with a private key alone that cannot be extracted, the library guesses the public one and is often wrong. */
export interface KeyPair {
  publicKey: Key;
  privateKey: Key;
}

export const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

const algorithm = { name: 'ECDH', namedCurve: 'P-256' };

/** A person's pair. It can be extracted, in order to be wrapped; what `unwrap` gives back cannot, and is what programs should keep. */
export async function generateKeyPair(): Promise<KeyPair> {
  return (await crypto.subtle.generateKey(algorithm, true, ['deriveBits'])) as KeyPair;
}

/** base64url of the point's 65 bytes. */
export async function publicKeyOf(pair: Pick<KeyPair, 'publicKey'>): Promise<string> {
  return encodeBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
}

export async function importPublicKey(publicKey: string): Promise<Key> {
  const bytes = decodeBase64url(accepted(parsePublicKey(publicKey)));
  return crypto.subtle.importKey('raw', bytes as Uint8Array<ArrayBuffer>, algorithm, true, []);
}

/** The 32 bytes that are wrapped: not PKCS #8, which differs between makers of WebCrypto. */
export async function privateScalar({ privateKey }: KeyPair): Promise<Uint8Array<ArrayBuffer>> {
  if (!privateKey.extractable) throw new SealingError('KEY_NOT_EXTRACTABLE');
  const { d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return decodeBase64url(d) ?? new Uint8Array();
}

/** The pair that has this scalar; nothing can read the scalar out of it again. */
export async function importKeyPair(scalar: Uint8Array, publicKey: string): Promise<KeyPair> {
  const point = decodeBase64url(publicKey) ?? new Uint8Array();
  const [x, y] = [encodeBase64url(point.subarray(1, 33)), encodeBase64url(point.subarray(33))];
  const jwk = { kty: 'EC', crv: 'P-256', x, y, d: encodeBase64url(scalar) };
  return { publicKey: await importPublicKey(publicKey), privateKey: await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['deriveBits']) };
}

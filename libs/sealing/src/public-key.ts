import { accept, Outcome, refuse } from '@tongxin/outcome';
import { bytesOf, decodeBase64url, EncodingRefusal, encodeBase64url } from './base64url';

/** A public key, and the encapsulated key of HPKE: an uncompressed point of P-256, 0x04 ‖ x ‖ y. */
export const pointBytes = 65;

export type PublicKeyRefusal = EncodingRefusal | 'BAD_KEY';

const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const integer = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** On the curve y² = x³ − 3x + b? A key that is not would make sealing fail for whoever is handed it. */
function isPoint(bytes: Uint8Array): boolean {
  const [x, y] = [integer(bytes.subarray(1, 33)), integer(bytes.subarray(33))];
  return bytes[0] === 4 && x < p && y < p && (y * y - (x * x * x - 3n * x + b)) % p === 0n;
}

/** A public key as clients send it: base64url of its 65 bytes. Asks no key store and no WebCrypto, so that a server may call it on every write. */
export function parsePublicKey(input: unknown): Outcome<string, PublicKeyRefusal> {
  const bytes = bytesOf(input, pointBytes);
  if (!bytes.ok) return bytes;
  return isPoint(bytes.value) ? accept(input as string) : refuse('BAD_KEY');
}

/** What an envelope names a public key by: base64url of the SHA-256 of its 65 bytes. */
export async function keyId(publicKey: string): Promise<string> {
  const bytes = decodeBase64url(publicKey) ?? new Uint8Array();
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** What two people read out to each other: the first 128 bits of the key's id, in eight groups of four. */
export function fingerprint(id: string): string {
  const hex = Array.from((decodeBase64url(id) ?? new Uint8Array()).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.match(/.{4}/g)?.join(' ') ?? '';
}

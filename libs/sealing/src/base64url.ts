import { accept, Outcome, refuse } from '@tongxin/outcome';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url without padding (RFC 4648, section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = Math.min(bytes.length - i, 3) + 1;
    for (let j = 0; j < characters; j += 1) text += alphabet[(bits >> (18 - 6 * j)) & 63];
  }
  return text;
}

/** How many bytes so many characters stand for. */
export const decodedLength = (characters: number): number => Math.floor((characters * 3) / 4);

/** The bytes, or null for anything but the one canonical spelling: no padding, no foreign character, no stray bits at the end. */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null;
  const bytes = new Uint8Array(decodedLength(text.length));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    bits = ((bits << 6) | alphabet.indexOf(character)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = bits >> held;
    at += 1;
  }
  return encodeBase64url(bytes) === text ? bytes : null;
}

export type EncodingRefusal = 'BAD_ENCODING' | 'BAD_LENGTH';

/** Exactly so many bytes. The length is looked at first, so that a huge value costs nothing. */
export function bytesOf(value: unknown, length: number): Outcome<Uint8Array<ArrayBuffer>, EncodingRefusal> {
  if (typeof value !== 'string') return refuse('BAD_ENCODING');
  if (decodedLength(value.length) !== length) return refuse('BAD_LENGTH');
  const bytes = decodeBase64url(value);
  return bytes ? accept(bytes) : refuse('BAD_ENCODING');
}

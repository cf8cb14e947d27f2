import { SealingError } from './sealing-error';

/** In UTF-16 units, as every client counts them. At most three bytes each: the largest bucket holds any text of this length. */
export const longestText = 20_000;

const header = 4;
const step = 256;
const stepsUpTo = 2048;
const largest = 65_536;

/** Steps of 256 bytes up to 2 KiB, then powers of two up to 64 KiB. */
export function bucketOf(bytes: number): number {
  if (bytes <= stepsUpTo) return Math.max(Math.ceil(bytes / step), 1) * step;
  return 2 ** Math.ceil(Math.log2(bytes));
}

export const isBucket = (bytes: number): boolean => bytes > 0 && bytes <= largest && bucketOf(bytes) === bytes;

/** Length in four bytes (big-endian), the text in UTF-8, zeros up to the bucket. */
export function pad(text: string): Uint8Array<ArrayBuffer> {
  if (text.length > longestText) throw new SealingError('TEXT_TOO_LONG');
  // A lone surrogate has no UTF-8: encoding would replace it in silence, and the reader would see another text than the writer.
  if (!text.isWellFormed()) throw new SealingError('TEXT_MALFORMED');
  const utf8 = new TextEncoder().encode(text);
  const padded = new Uint8Array(bucketOf(header + utf8.length));
  new DataView(padded.buffer).setUint32(0, utf8.length);
  padded.set(utf8, header);
  return padded;
}

/** The text; null for anything that `pad` does not make. */
export function unpad(padded: Uint8Array<ArrayBuffer>): string | null {
  if (!isBucket(padded.length)) return null;
  const end = header + new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (bucketOf(end) !== padded.length || padded.subarray(end).some((byte) => byte !== 0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(padded.subarray(header, end));
  } catch {
    return null;
  }
}

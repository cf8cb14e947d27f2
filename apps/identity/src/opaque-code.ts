import { createHash } from 'node:crypto';

const idBytes = 16;

/** A value that finds its institution and proves itself: institution id and random bytes, base64url. Only its digest is kept. */
export function opaqueCode(institutionId: string, secret: Buffer): string {
  return Buffer.concat([Buffer.from(institutionId.replaceAll('-', ''), 'hex'), secret]).toString('base64url');
}

/** SHA-256 of the code: its secret has too many bits for a slow hash to add anything. */
export const codeDigest = (code: string): Buffer => createHash('sha256').update(code).digest();

/** The institution of a code with a secret of `secretBytes`; null for anything that is no such code, however it is spelt. */
export function institutionOfCode(code: unknown, secretBytes: number): string | null {
  if (typeof code !== 'string' || code.length > 200 || !/^[\w-]+$/.test(code)) return null;
  const bytes = Buffer.from(code, 'base64url');
  // The last character of base64url has bits that decoding ignores: one code has one spelling.
  if (bytes.length !== idBytes + secretBytes || bytes.toString('base64url') !== code) return null;
  return bytes.subarray(0, idBytes).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

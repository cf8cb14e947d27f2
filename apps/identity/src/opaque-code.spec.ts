import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { institutionOfCode, opaqueCode } from './opaque-code';

it('a code finds its institution', () => {
  for (const bytes of [24, 32]) {
    const id = randomUUID();
    expect(institutionOfCode(opaqueCode(id, randomBytes(bytes)), bytes)).toBe(id);
  }
});

it('a code of another length, or spelt otherwise, finds none', () => {
  const code = opaqueCode(randomUUID(), randomBytes(24));
  expect(institutionOfCode(code, 32)).toBeNull();
  const other = `${code.slice(0, -1)}${String.fromCharCode(code.charCodeAt(code.length - 1) + 1)}`;
  expect(Buffer.from(other, 'base64url').equals(Buffer.from(code, 'base64url'))).toBe(true);
  expect(institutionOfCode(other, 24)).toBeNull();
});

it('anything else finds none', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.anything()), (code) => institutionOfCode(code, 24) === null));
});

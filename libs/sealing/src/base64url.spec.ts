import { assert, property, string, uint8Array } from 'fast-check';
import { bytesOf, decodeBase64url, encodeBase64url } from './base64url';

it('spells bytes as everybody else does, and reads them back', () => {
  assert(property(uint8Array({ maxLength: 100 }), (bytes) => {
    const text = encodeBase64url(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64url'));
    expect(decodeBase64url(text)).toEqual(Uint8Array.from(bytes));
  }));
});

it('reads one spelling alone', () => {
  assert(property(string({ maxLength: 12 }), (text) => {
    const bytes = decodeBase64url(text);
    expect(bytes === null || encodeBase64url(bytes) === text).toBe(true);
  }));
});

it.each(['AA==', 'A', 'AB', 'AAB', 'A+/A', 'AA A', 'AAA\n', '中文'])('%j is not canonical', (text) => expect(decodeBase64url(text)).toBeNull());

it.each([
  ['AAAA', { ok: true }],
  ['AAA', { ok: false, refusal: 'BAD_LENGTH' }],
  ['AAAAA', { ok: false, refusal: 'BAD_ENCODING' }],
  ['A=AA', { ok: false, refusal: 'BAD_ENCODING' }],
  [3, { ok: false, refusal: 'BAD_ENCODING' }],
])('three bytes from %j: %j', (value, outcome) => expect(bytesOf(value, 3)).toMatchObject(outcome));

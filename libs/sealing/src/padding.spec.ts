import { assert, property, string } from 'fast-check';
import { bucketOf, isBucket, longestText, pad, unpad } from './padding';

it.each([
  [0, 256],
  [256, 256],
  [257, 512],
  [2048, 2048],
  [2049, 4096],
  [4097, 8192],
  [60_004, 65_536],
])('%d bytes go into %d', (bytes, bucket) => expect(bucketOf(bytes)).toBe(bucket));

it('any text comes back, and takes exactly a bucket', () => {
  assert(property(string({ unit: 'binary', maxLength: 3000 }), (text) => {
    const padded = pad(text);
    expect(isBucket(padded.length)).toBe(true);
    expect(unpad(padded)).toBe(text);
  }), { numRuns: 200 });
});

it.each(['', '\ufeff开头的标记', '谈心👩‍👩‍👧 𠮷', '\0', '汉'.repeat(longestText), '😀'.repeat(longestText / 2)])('keeps %#', (text) => expect(unpad(pad(text))).toBe(text));

it.each(['好', '一句话', '关心'.repeat(40)])('%j looks as long as any other short text', (text) => expect(pad(text)).toHaveLength(256));

it('refuses a lone surrogate, which would be replaced in silence', () => expect(() => pad('a\ud83d')).toThrow('TEXT_MALFORMED'));
it('refuses a text that is too long', () => expect(() => pad('a'.repeat(longestText + 1))).toThrow('TEXT_TOO_LONG'));

it.each([
  ['not a bucket', () => new Uint8Array(255)],
  ['nothing', () => new Uint8Array()],
  ['a length beyond the end', () => pad('好').fill(255, 0, 4)],
  ['a length of another bucket', () => Uint8Array.from([...pad('a'), ...new Uint8Array(256)])],
  ['something after the text', () => pad('a').fill(1, 255)],
  ['no UTF-8', () => pad('ab').fill(0xff, 4, 6)],
])('does not read %s', (_what, made) => expect(unpad(made())).toBeNull());

import fc from 'fast-check';
import { returnPath } from './return-path';

const origin = 'https://tongxin.example';

describe('the way back after sign-in', () => {
  test.each([
    ['/explorer/', '/explorer/'],
    ['/a?b=c&d=%2F#e', '/a?b=c&d=%2F#e'],
    ['/谈话', '/%E8%B0%88%E8%AF%9D'],
    ['/%2f%2fevil.example', '/%2f%2fevil.example'],
    ['/sign-instructions', '/sign-instructions'],
  ])('%j is a page of this site', (to, path) => {
    expect(returnPath(to, origin)).toBe(path);
  });

  test.each<[unknown]>([
    [undefined],
    [''],
    [['/a', '/b']],
    ['explorer'],
    ['//evil.example'],
    ['///evil.example'],
    ['/\\evil.example'],
    ['\\\\evil.example'],
    ['/\t/evil.example'],
    ['/\n/evil.example'],
    ['/\u00a0/evil.example'],
    ['https://evil.example/'],
    ['https:evil.example'],
    ['javascript:alert(1)'],
    ['/.//evil.example'],
    ['/a/..//evil.example'],
    ['/%2e//evil.example'],
    ['//tongxin.example@evil.example'],
    ['/sign-in'],
    ['/sign-in?to=/'],
    ['/x/../sign-in/callback'],
    ['/sign-out'],
    [`/${'x'.repeat(1_000)}`],
    [`/${'谈'.repeat(500)}`],
  ])('%j leads home', (to) => {
    expect(returnPath(to, origin)).toBe('/');
  });

  test('never leaves the site, whatever it is given', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', '%2f', '%5c', '%2e', '@', ':', '?', '#', '\t', 'evil.example', 'https:', 'sign-in');
    fc.assert(
      fc.property(fc.oneof(fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')), fc.string(), fc.webUrl()), (to) => {
        const path = returnPath(to, origin);
        expect(path).toMatch(/^\/(?![/\\])/);
        expect(new URL(path, origin).origin).toBe(origin);
        expect(returnPath(path, origin)).toBe(path);
      }),
      { numRuns: 2_000 },
    );
  });
});

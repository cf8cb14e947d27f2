import fc from 'fast-check';
import { totpAddress, totpCode, totpStep } from './totp';

/** Secret and moments of RFC 6238, appendix B (SHA-1); its eight digits end in these six. */
const secret = Buffer.from('12345678901234567890');
const at = (seconds: number): Date => new Date(seconds * 1000);

it.each([[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'], [20_000_000_000, '353130']])('RFC 6238: at %i s the code is %s', (seconds, code) => {
  expect(totpCode(secret, at(seconds))).toBe(code);
  expect(totpStep(secret, code, at(seconds), null)).toBe(Math.floor(seconds / 30));
});

it('takes one step before and after, and no more', () => {
  const step = 50_000_000;
  const code = totpCode(secret, at(step * 30));
  expect([-2, -1, 0, 1, 2].map((n) => totpStep(secret, code, at((step + n) * 30), null))).toEqual([null, step, step, step, null]);
});

it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345', '12 34'])('refuses %j, which is no code', (code) => {
  expect(totpStep(secret, code, at(59), null)).toBeNull();
});

it('takes a code written with a space', () => expect(totpStep(secret, '287 082', at(59), null)).toBe(1));

it('a step is used once, also when the clock jumps back and forth', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1_700_000_000, max: 1_700_003_600 }), { minLength: 1, maxLength: 40 }), (moments) => {
    let last: number | null = null;
    const used: number[] = [];
    for (const moment of moments) {
      const step = totpStep(secret, totpCode(secret, at(moment)), at(moment), last);
      if (step === null) continue;
      used.push(step);
      last = step;
    }
    return new Set(used).size === used.length && used.every((step, n) => n === 0 || step > (used[n - 1] ?? 0));
  }));
});

it('tells an authenticator app whose secret it is', () => {
  const { uri, text } = totpAddress(secret, 'P0013');
  expect(text).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  expect(decodeURIComponent(uri)).toMatch(/^otpauth:\/\/totp\/同心:P0013\?issuer=同心&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&/);
});

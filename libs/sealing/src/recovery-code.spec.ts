import { newRecoveryCode, parseRecoveryCode } from './recovery-code';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = Array.from({ length: 40 }, newRecoveryCode);

it('is seven groups of four, and never the same', () => {
  codes.forEach((code) => expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/));
  expect(new Set(codes).size).toBe(codes.length);
});

it.each([
  ['as printed', (code: string) => code],
  ['in lower case with blanks', (code: string) => ` ${code.toLowerCase().replaceAll('-', '  ')}\n`],
  ['without any groups', (code: string) => code.replaceAll('-', '')],
  ['with O for 0, I and l for 1', (code: string) => code.replaceAll('0', 'o').replace('1', 'I').replaceAll('1', 'l')],
  ['full width, with long dashes', (code: string) => code.replace(/[^-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll('-', '——')],
])('reads a code typed %s', (_how, typed) => codes.forEach((value) => expect(parseRecoveryCode(typed(value))).toEqual({ ok: true, value })));

it('notices one wrong character, and two that changed places', () => {
  const places = codes[0]?.replaceAll('-', '') ?? '';
  for (let i = 0; i < places.length; i += 1) {
    for (const other of alphabet.replace(places[i] ?? '', '')) expect(parseRecoveryCode(places.slice(0, i) + other + places.slice(i + 1)).ok).toBe(false);
    for (let j = i + 1; j < places.length; j += 1) {
      const swapped = [...places];
      [swapped[i], swapped[j]] = [swapped[j] ?? '', swapped[i] ?? ''];
      expect(parseRecoveryCode(swapped.join('')).ok).toBe(places[i] === places[j]);
    }
  }
});

it.each(['', 'ABCD', 'U'.repeat(28), '恢'.repeat(28), `${codes[0]}0`, '\ud800'.repeat(28)])('%j is malformed', (typed) =>
  expect(parseRecoveryCode(typed)).toEqual({ ok: false, refusal: 'RECOVERY_CODE_MALFORMED' }));

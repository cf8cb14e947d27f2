import { checkPassword } from './password-policy';

it.each<[string, string]>([
  ['九个字', 'TOO_SHORT'], ['short', 'TOO_SHORT'], ['ninechars', 'TOO_SHORT'], [`${'长'.repeat(200)}x`, 'TOO_LONG'], ['password123', 'TOO_COMMON'], ['PassWord123', 'TOO_COMMON'], ['1234567890', 'TOO_COMMON'],
  ['aaaaaaaaaaaa', 'TOO_COMMON'], ['abababababab', 'TOO_COMMON'], ['hr-officer-01', 'LIKE_THE_NAME'], ['HR-OFFICER-01', 'LIKE_THE_NAME'], ['hr-officer-011', 'LIKE_THE_NAME'], ['hr-officer-01hr-officer-01', 'LIKE_THE_NAME'],
])('refuses %s: %s', (password, refusal) => {
  expect(checkPassword(password, 'hr-officer-01')).toEqual({ ok: false, refusal });
});

it.each(['correct horse battery', '我每天早上七点去食堂', 'tr0ub4dor&3', '😀🐎🔋📎🚲🌧️🍜🧧🎋', `${'长江黄河珠'.repeat(40)}`])('takes %s', (password) => {
  expect(checkPassword(password, 'P0013')).toMatchObject({ ok: true });
});

it('counts characters and not bytes, after putting them into one form', () => {
  const decomposed = 'cafe\u0301-noir-é';
  expect(checkPassword(decomposed, '')).toEqual({ ok: true, value: decomposed.normalize('NFC') });
  // Ten code points whose normal form has nine.
  expect(checkPassword('abcdefghe\u0301', '')).toEqual({ ok: false, refusal: 'TOO_SHORT' });
});

import { checkPassphrase } from './passphrase';

it.each([
  ['海内存知己天涯若比邻', '海内存知己天涯若比邻'],
  ['  correct horse 1 \u3000', 'correct horse 1'],
  ['ＡＢＣ１２３４５６７', 'ABC1234567'],
  ['cafe\u0301 au lait', 'café au lait'],
])('%j is hashed as %j', (typed, value) => expect(checkPassphrase(typed)).toEqual({ ok: true, value }));

it.each([
  ['', 'PASSPHRASE_TOO_SHORT'],
  ['九个字还不够长吧呀', 'PASSPHRASE_TOO_SHORT'],
  ['123456789          ', 'PASSPHRASE_TOO_SHORT'],
  ['😀😁😂😀😁😂😀😁😂', 'PASSPHRASE_TOO_SHORT'],
  ['aaaaaaaaaaaa', 'PASSPHRASE_TOO_SIMPLE'],
  ['abababababab', 'PASSPHRASE_TOO_SIMPLE'],
  ['abc'.repeat(67), 'PASSPHRASE_TOO_LONG'],
  ['correct horse \ud800', 'PASSPHRASE_MALFORMED'],
])('%j is refused: %s', (typed, refusal) => expect(checkPassphrase(typed)).toEqual({ ok: false, refusal }));

import { parseRecoveryWrap, parseWrappedKey } from './wrap-format';
import { vectors } from './vectors.fixtures';

const { wrapped, recoveryWrap } = vectors;
const { kdf } = wrapped;

it('takes what wrapping makes, as an object and as JSON, and gives it back field by field', () => {
  expect(parseWrappedKey(wrapped)).toEqual({ ok: true, value: wrapped });
  expect(parseWrappedKey(JSON.stringify(wrapped, null, 2))).toEqual({ ok: true, value: wrapped });
  expect(parseRecoveryWrap(recoveryWrap)).toEqual({ ok: true, value: recoveryWrap });
});

it.each([
  ['nothing', null, 'NOT_A_WRAP'],
  ['a text', '我的口令', 'NOT_A_WRAP'],
  ['a list', [wrapped], 'NOT_A_WRAP'],
  ['a key too many', { ...wrapped, passphrase: 'x' }, 'NOT_A_WRAP'],
  ['a key too few', { ...wrapped, iv: undefined, ct: undefined }, 'BAD_ENCODING'],
  ['JSON with room for more', `${JSON.stringify(wrapped)}${' '.repeat(2048)}`, 'NOT_A_WRAP'],
  ['a private key as it is', { kty: 'EC', crv: 'P-256', d: 'x', x: 'x', y: 'x' }, 'NOT_A_WRAP'],
  ['another version', { ...wrapped, v: 2 }, 'UNKNOWN_VERSION'],
  ['no kdf', { ...wrapped, kdf: null }, 'NOT_A_WRAP'],
  ['another kdf', { ...wrapped, kdf: { ...kdf, name: 'pbkdf2' } }, 'NOT_A_WRAP'],
  ['a wrap under a code', recoveryWrap, 'NOT_A_WRAP'],
  ['a kdf with more', { ...wrapped, kdf: { ...kdf, hint: 'x' } }, 'NOT_A_WRAP'],
  ['too little memory', { ...wrapped, kdf: { ...kdf, memoryKiB: 19455 } }, 'COST_OUT_OF_BOUNDS'],
  ['too much memory', { ...wrapped, kdf: { ...kdf, memoryKiB: 262145 } }, 'COST_OUT_OF_BOUNDS'],
  ['one round', { ...wrapped, kdf: { ...kdf, iterations: 1 } }, 'COST_OUT_OF_BOUNDS'],
  ['a million rounds', { ...wrapped, kdf: { ...kdf, iterations: 1e6 } }, 'COST_OUT_OF_BOUNDS'],
  ['half a round', { ...wrapped, kdf: { ...kdf, iterations: 2.5 } }, 'COST_OUT_OF_BOUNDS'],
  ['rounds as text', { ...wrapped, kdf: { ...kdf, iterations: '3' } }, 'COST_OUT_OF_BOUNDS'],
  ['no lane', { ...wrapped, kdf: { ...kdf, parallelism: 0 } }, 'COST_OUT_OF_BOUNDS'],
  ['a short salt', { ...wrapped, kdf: { ...kdf, salt: 'AAAA' } }, 'BAD_LENGTH'],
  ['a short iv', { ...wrapped, iv: wrapped.iv.slice(4) }, 'BAD_LENGTH'],
  ['a long ct', { ...wrapped, ct: `${wrapped.ct}AAAA` }, 'BAD_LENGTH'],
  ['padding', { ...wrapped, iv: `${wrapped.iv.slice(0, -1)}=` }, 'BAD_ENCODING'],
  ['no point', { ...wrapped, publicKey: `B${'A'.repeat(86)}` }, 'BAD_KEY'],
])('refuses %s', (_what, input, refusal) => expect(parseWrappedKey(input)).toEqual({ ok: false, refusal }));

it.each([
  ['a wrap under a passphrase', wrapped, 'NOT_A_WRAP'],
  ['a code beside it', { ...recoveryWrap, code: 'x' }, 'NOT_A_WRAP'],
  ['a code in its kdf', { ...recoveryWrap, kdf: { ...recoveryWrap.kdf, code: 'x' } }, 'NOT_A_WRAP'],
  ['a short salt', { ...recoveryWrap, kdf: { ...recoveryWrap.kdf, salt: '' } }, 'BAD_LENGTH'],
])('under a code, refuses %s', (_what, input, refusal) => expect(parseRecoveryWrap(input)).toEqual({ ok: false, refusal }));

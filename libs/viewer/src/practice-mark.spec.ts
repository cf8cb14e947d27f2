import { checkKeySet, generateKey, importSigningKey } from './signing-key';
import { refusePracticeKeys } from './practice-mark';

describe('keys of practice mode', () => {
  test('carry their mark from the file to the key set and the signing key', async () => {
    const { privateJwk, publicJwk } = await generateKey('gateway', { practice: true });
    expect([privateJwk.practice, publicJwk.practice]).toEqual([true, true]);
    expect(checkKeySet({ keys: [publicJwk] }).keys[0]?.practice).toBe(true);
    expect((await importSigningKey(privateJwk)).practice).toBe(true);
  });

  test('other keys carry none', async () => {
    const { privateJwk, publicJwk } = await generateKey('gateway');
    expect([privateJwk, publicJwk].map((jwk) => 'practice' in jwk)).toEqual([false, false]);
    expect((await importSigningKey(privateJwk)).practice).toBe(false);
  });

  test.each<[string, { kid: string; practice?: unknown }[], boolean, string | null]>([
    ['no key', [], false, null],
    ['keys of an office', [{ kid: 'a' }, { kid: 'b', practice: false }], false, null],
    ['one practice key among others', [{ kid: 'a' }, { kid: 'b', practice: true }], false, 'VIEWER_JWKS: the key b was made for practice mode'],
    ['the same in practice mode', [{ kid: 'b', practice: true }], true, null],
  ])('%s', (_, keys, practice, line) => {
    const refusal = refusePracticeKeys('VIEWER_JWKS', keys, practice);
    if (line === null) expect(refusal).toBeNull();
    else expect(refusal).toContain(line);
  });
});

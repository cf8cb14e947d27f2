import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkKeySet, generateKey, importSigningKey, readKeySet, readOwnKeySet, readSigningKey } from './signing-key';
import { TokenCache } from './token-cache';

describe('key files', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'viewer-'))));
  afterAll(() => rm(folder, { recursive: true }));

  test('hold a private key and a key set', async () => {
    const { privateJwk, publicJwk } = await generateKey('organisation');
    await writeFile(join(folder, 'key.json'), JSON.stringify(privateJwk));
    await writeFile(join(folder, 'jwks.json'), JSON.stringify({ keys: [publicJwk] }));
    await expect(readSigningKey(join(folder, 'key.json'))).resolves.toMatchObject({ kid: privateJwk.kid, issuer: 'organisation' });
    await expect(readKeySet(join(folder, 'jwks.json'))).resolves.toEqual({ keys: [publicJwk] });
    await expect(readOwnKeySet(join(folder, 'key.json'))).resolves.toEqual({ keys: [publicJwk] });
  });

  test('never show their text when they are broken', async () => {
    await writeFile(join(folder, 'broken.json'), '{"d": "secret"');
    await expect(readSigningKey(join(folder, 'broken.json'))).rejects.toThrow(/^(?!.*secret).*is not JSON/);
  });
});

describe('a key set', () => {
  test('is refused when it would let one sign in the name of another', async () => {
    const { privateJwk, publicJwk } = await generateKey('gateway');
    const { iss, ...nameless } = publicJwk;
    expect(iss).toBe('gateway');
    expect(() => checkKeySet({ keys: [privateJwk] })).toThrow('no public Ed25519 key');
    expect(() => checkKeySet({ keys: [publicJwk, publicJwk] })).toThrow('kid of its own');
    expect(() => checkKeySet({ keys: [nameless] })).toThrow('no iss');
    expect(() => checkKeySet({})).toThrow('no list of keys');
    await expect(importSigningKey(publicJwk)).rejects.toThrow('no private Ed25519 key');
  });
});

describe('the token cache', () => {
  test('is bounded, and forgets what has expired', () => {
    const cache = new TokenCache<{ expiresAt: number }>(2);
    for (const token of ['a', 'b', 'c']) cache.set(token, { expiresAt: 100 });
    expect([cache.size, cache.get('a', 0)]).toEqual([2, undefined]);
    expect(cache.get('c', 99)).toEqual({ expiresAt: 100 });
    expect(cache.get('c', 100)).toBeUndefined();
    expect(cache.size).toBe(1);
  });
});

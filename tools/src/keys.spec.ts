import { readMasterKeys } from '@tongxin/record-keys';
import { readKeySet, readSigningKey, refusePracticeKeys } from '@tongxin/viewer';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identitySecretFile, jwksFile, keyFile, provideKeys, recordKeysFolder } from './keys';

let data: string;
beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'tongxin-keys-'))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

const marked = async () => [
  refusePracticeKeys('VIEWER_KEY', [await readSigningKey(keyFile(data, 'gateway'))], false),
  refusePracticeKeys('VIEWER_JWKS', (await readKeySet(jwksFile(data))).keys, false),
  refusePracticeKeys('RECORD_KEYS_DIR', await readMasterKeys(recordKeysFolder(data)), false),
];

test('practice keys carry a mark on which no process starts outside practice mode', async () => {
  await provideKeys(data, { practice: true });
  expect(await marked()).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
});

test('keys that practice mode made before there was a mark get it', async () => {
  await provideKeys(data, { practice: false });
  const kid = () => (JSON.parse(readFileSync(keyFile(data, 'identity'), 'utf8')) as { kid: string }).kid;
  const recordKey = async () => (await readMasterKeys(recordKeysFolder(data))).map(({ k }) => k);
  const before = [kid(), await recordKey()];
  await provideKeys(data, { practice: true });
  expect([await marked(), kid(), await recordKey()]).toEqual([[expect.any(String), expect.any(String), expect.any(String)], ...before]);
});

test('an institution of one’s own gets keys without a mark, made once, for its owner’s eyes', async () => {
  await provideKeys(data, { practice: false });
  const files = () => [keyFile(data, 'gateway'), keyFile(data, 'organisation'), keyFile(data, 'identity'), identitySecretFile(data), join(recordKeysFolder(data), '0001.json')].map((file) => readFileSync(file, 'utf8'));
  const first = files();
  await provideKeys(data, { practice: false });
  expect([await marked(), files()]).toEqual([[null, null, null], first]);
  expect(Buffer.from(first[3]?.trim() ?? '', 'base64url')).toHaveLength(32);
  expect([keyFile(data, 'identity'), identitySecretFile(data), join(recordKeysFolder(data), '0001.json'), recordKeysFolder(data)].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o700]);
});

test('a mark is not taken away', async () => {
  await provideKeys(data, { practice: true });
  await provideKeys(data, { practice: false });
  expect(await marked()).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
  writeFileSync(identitySecretFile(data), 'kept');
  await provideKeys(data, { practice: false });
  expect(readFileSync(identitySecretFile(data), 'utf8')).toBe('kept');
});

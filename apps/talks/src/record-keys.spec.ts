import { newMasterKey } from '@tongxin/record-keys';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordKeysFrom } from './record-keys';

let folder: string;
const lines: string[] = [];
class Exited extends Error {}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talks-keys-'));
  for (const [name, content] of [['own', newMasterKey('0001')], ['practice', { ...newMasterKey('0001'), practice: true }], ['broken', '{"k": "secret'], ['empty', null]] as const) {
    await mkdir(join(folder, name));
    if (content) await writeFile(join(folder, name, '0001.json'), typeof content === 'string' ? content : JSON.stringify(content));
  }
  jest.spyOn(process, 'exit').mockImplementation((code) => { throw new Exited(String(code)); });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});
beforeEach(() => void lines.splice(0));

const from = (name: string | null, practice: boolean) => recordKeysFrom(name === null ? {} : { RECORD_KEYS_DIR: join(folder, name) }, practice);

it.each<[string, string | null, boolean, RegExp]>([
  ['without a folder', null, false, /^RECORD_KEYS_DIR is not set/],
  ['without a folder in practice mode', null, true, /^RECORD_KEYS_DIR is not set/],
  ['with one that is not there', 'nowhere', false, /^RECORD_KEYS_DIR: ENOENT/],
  ['with an empty one', 'empty', false, /^RECORD_KEYS_DIR: .* holds no key/],
  ['with a broken key', 'broken', false, /^RECORD_KEYS_DIR: (?!.*secret)0001\.json is no key/],
  ['with a key of practice mode', 'practice', false, /^RECORD_KEYS_DIR: the key 0001 was made for practice mode/],
])('does not start %s: one line, exit code 1', async (_name, keys, practice, line) => {
  await expect(from(keys, practice)).rejects.toThrow(new Exited('1'));
  expect(lines.join('')).toMatch(line);
  expect(lines).toHaveLength(1);
});

it.each([['own', false], ['own', true], ['practice', true]])('starts with the key “%s”, practice mode %s', async (name, practice) => {
  const record = { institutionId: 'i', table: 'matter', id: 'm' };
  const keys = await from(name, practice);
  const key = await keys.create(record);
  expect((await (await from(name, practice)).open(record, key.wrapped)).decrypt('text', key.encrypt('text', '同一把钥匙'))).toBe('同一把钥匙');
});

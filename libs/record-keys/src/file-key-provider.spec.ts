import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newMasterKey, readMasterKeys } from './file-key-provider';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'record-keys-'))));
afterEach(() => rm(folder, { recursive: true }));
const put = (name: string, content: unknown) => writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

it('reads every key in the order of their names, and nothing else that lies there', async () => {
  const [one, two] = [newMasterKey('0001'), { ...newMasterKey('0002'), practice: true }];
  await put('0002.json', two);
  await put('0001.json', one);
  await put('README', 'not a key');
  expect(await readMasterKeys(folder)).toEqual([one, two]);
});

it.each<[string, string | null, unknown, RegExp]>([
  ['nothing', null, null, /holds no key/],
  ['a file that is no JSON', '0001.json', 'secretsecret', /^0001\.json is no key/],
  ['a short key', '0001.json', { ...newMasterKey('0001'), k: 'c2hvcnQ' }, /^0001\.json is no key/],
  ['a key pair', '0001.json', { ...newMasterKey('0001'), kty: 'OKP' }, /^0001\.json is no key/],
  ['a name that no envelope takes', '中.json', newMasterKey('中'), /is no key/],
  ['a key of another name', '0002.json', newMasterKey('0001'), /^0002\.json holds a key of another name/],
])('refuses %s, and repeats no secret', async (_name, file, content, message) => {
  if (file) await put(file, content);
  const refused = await readMasterKeys(folder).catch((error: Error) => error.message);
  expect(refused).toMatch(message);
  expect(refused).not.toMatch(/secretsecret|c2hvcnQ/);
});

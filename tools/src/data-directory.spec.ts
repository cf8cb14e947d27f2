import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim, dataDirectory, empty, isForeign, isForPractice } from './data-directory';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tongxin-data-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stranger = { name: 'stranger', uid: 64_000, gid: 64_000 };

test('a folder with the files of somebody else is refused and left as it is', () => {
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  expect(isForeign(folder)).toBe(true);
  expect(() => claim(folder)).toThrow('不是同心的数据目录');
  expect(() => empty(folder)).toThrow('不是同心的数据目录');
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

test('an empty or absent folder becomes ours and stays ours when emptied', () => {
  const data = join(folder, 'a/b');
  claim(data);
  claim(data);
  mkdirSync(join(data, 'postgres'));
  writeFileSync(join(data, 'launcher.lock'), '');
  empty(data, ['launcher.lock']);
  expect(readdirSync(data).sort()).toEqual(['launcher.lock', 'tongxin.json']);
  expect(isForeign(data)).toBe(false);
});

test('practice and an institution\'s own work never share a folder', () => {
  const [invented, own] = [join(folder, 'invented'), join(folder, 'own')];
  claim(invented);
  claim(own, { practice: false });
  claim(own, { practice: false });
  expect([isForPractice(invented), isForPractice(own)]).toEqual([true, false]);
  expect(() => claim(own)).toThrow('正式运行');
  expect(() => claim(invented, { practice: false })).toThrow('练习模式');
  writeFileSync(join(invented, 'tongxin.json'), '{ "tongxin": 1 }\n'); // as it was written before there were two kinds
  claim(invented);
});

test('a file where the folder should be is one clear line', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => claim(join(folder, 'file', 'data'))).toThrow('不可写');
});

test('where the database cannot go, the data goes under /var/lib/tongxin, unless a place was asked for', () => {
  chmodSync(folder, 0o700);
  expect(dataDirectory(folder, undefined, undefined)).toEqual({ path: join(folder, '.tongxin'), moved: false });
  expect(dataDirectory(folder, undefined, stranger)).toEqual({ path: expect.stringMatching(/^\/var\/lib\/tongxin\/[0-9a-f]{16}$/), moved: true });
  expect(() => dataDirectory('/', join(folder, 'data'), stranger)).toThrow('TONGXIN_DATA');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(existsSync(join(folder, '.tongxin'))).toBe(false);
});

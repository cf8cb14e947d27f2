import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const list = readFileSync(join(root, 'docs/rows.md'), 'utf8');
const rows = new Map([...list.matchAll(/^\| ([OETIXSNWP]-\d\d) \|.*\| ([^|]+) \|$/gm)].map(([, id = '', state = '']) => [id, state]));

/** Sources of every project; built and installed files are no sources. */
const sources = ['apps', 'libs'].flatMap((group) => readdirSync(join(root, group)).map((project) => join(group, project, 'src'))).concat('tools/src')
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file)));

it('holds every row once', () => {
  const counts = Object.fromEntries([...'OETIXSNWP'].map((letter) => [letter, [...rows.keys()].filter((id) => id.startsWith(letter)).length]));
  expect(counts).toEqual({ O: 42, E: 51, T: 38, I: 24, X: 14, S: 5, N: 5, W: 8, P: 20 });
  expect(list.match(/^\| [OETIXSNWP]-\d\d \|/gm)).toHaveLength(rows.size);
});

it('names files that exist, each a test', () => {
  const named = [...rows].flatMap(([id, state]) => (state === 'not yet' ? [] : [...state.matchAll(/`([^`]+)`/g)].map(([, file = '']) => ({ id, file }))));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ file }) => !/\.((e2e-)?spec|journey)\.ts$/.test(file) || !existsSync(join(root, file)))).toEqual([]);
  for (const [, state] of rows) expect(state).toMatch(/^(not yet|(held|in part) by `.*`)$/);
});

it('names no test of a row that does not cite it in a name of a test', () => {
  const named = [...rows].flatMap(([id, state]) => [...state.matchAll(/`([^`]+)`/g)].map(([, file = '']) => ({ id, file })));
  const inNames = (id: string) => new RegExp(String.raw`^(?!\s*(?://|\*)).*(?:\b(?:it|test|describe)(?:\.each.*)?\(|\]\)\(|^\s*\[).*\b${id}\b`, 'm');
  expect(named.filter(({ id, file }) => !inNames(id).test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it('names no file that skips a test, or runs one alone', () => {
  const named = new Set([...rows.values()].flatMap((state) => [...state.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)));
  expect([...named].filter((file) => /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it('knows every row that a source cites', () => {
  const cited = sources.filter((path) => path !== 'tools/src/line/rows.spec.ts')
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/\b[OETIXSNWP]-\d\d\b/g)].map(([id]) => ({ id, path })));
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter(({ id }) => !rows.has(id))).toEqual([]);
});

it('a row that a test cites by its number is not called "not yet"', () => {
  const tests = sources.filter((path) => /spec\.ts$/.test(path) && !path.startsWith('tools/src/line/'));
  const cited = tests.flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/(?:it|test|describe)\b.*['`(]([OETIXSNW]-\d\d)\b/g)].map(([, id = '']) => ({ id, path })));
  expect(cited.filter(({ id }) => rows.get(id) === 'not yet')).toEqual([]);
});

it('every file that docs/line.md, docs/README.md and a decision name exists', () => {
  const docs = ['docs/line.md', 'docs/README.md', 'docs/glossary.md', ...readdirSync(join(root, 'docs/adr')).map((file) => `docs/adr/${file}`)];
  const named = docs.flatMap((doc) => [...readFileSync(join(root, doc), 'utf8').matchAll(/`((?:apps|libs|tools)\/[\w/.-]+)`/g)].map(([, file = '']) => `${doc}: ${file}`));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((one) => !existsSync(join(root, one.split(': ')[1] ?? '')))).toEqual([]);
});

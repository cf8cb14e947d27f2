import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../../..');
const lines = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/(spec|fixtures)\.ts$/.test(entry.name)).map(({ name }) => `${folder}/${name}`);
/** Every rule and policy, as `npm run mutate` knows them. */
const rules: string[] = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e',
  `import { bareFiles } from ${JSON.stringify(pathToFileURL(join(root, 'tools/mutate/bare-files.mjs')).href)}; console.log(JSON.stringify(bareFiles(${JSON.stringify(root)}, 'talks')));`], { encoding: 'utf8' })) as string[];

/** What puts features together and is neither a rule nor a layer. */
const between = ['must-talks/recompute-duties', 'work-items/save-work-items', 'work-items/tidy-work-items', 'retention/delete-past-years'].map((name) => `apps/talks/src/${name}.ts`);

/** What README.md calls an afternoon: every rule, one feature through its layers, and what puts features together. */
const afternoon = new Set([...rules, ...between, ...sources('apps/talks/src/talks'), ...sources('apps/talks/src')]);

it('the service is read in an afternoon: its rules, the model of a feature and what puts them together are at most 4,000 lines', () => {
  expect(rules.length).toBeGreaterThan(40);
  expect([...afternoon].reduce((sum, file) => sum + lines(file), 0)).toBeLessThanOrEqual(4_000);
});

const features = readdirSync(join(root, 'apps/talks/src'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'migrations').map(({ name }) => `apps/talks/src/${name}`);

it('no file is longer than 250 lines', () => expect(['apps/talks/src', ...features].flatMap(sources).filter((file) => lines(file) > 250)).toEqual([]));

it('every feature has its layers under the names that the model has', () => {
  const layers = ['entity', 'query', 'policy', 'refusals', 'service', 'schema', 'resolver', 'import', 'routes'];
  expect(features.flatMap(sources).filter((file) => !layers.includes(/\.([\w-]+)\.ts$/.exec(file)?.[1] ?? 'query'))).toEqual([]);
});

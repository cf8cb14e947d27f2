import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Tree } from '@nx/devkit';
import { flushChanges, FsTree } from 'nx/src/generators/tree';

type Feature = (tree: Tree, options: { service: string; name: string; plural?: string; chinese?: string }) => Promise<() => void>;

const root = resolve(__dirname, '../../..');
const run = promisify(execFile);
/** A copy of one service inside the checkout, so that Node finds the installed packages; git and lint ignore the folder. */
let copy: string;
let feature: Feature;

const inCopy = (path: string) => join(copy, 'apps/talks', path);
const node = (script: string, ...args: string[]) =>
  run(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: inCopy('.'), env: { ...process.env, FORCE_COLOR: '0' } }).catch(
    (error: { stdout?: string; stderr?: string }) => { throw new Error(`${error.stdout}${error.stderr}`); });

beforeAll(async () => {
  const generator = join(root, 'tools/generator/feature/generator.js');
  feature = ((await import(generator)) as { default: Feature }).default;
  mkdirSync(join(root, 'tmp'), { recursive: true });
  copy = mkdtempSync(join(root, 'tmp/feature-'));
  for (const path of ['src', 'package.json', 'jest.config.js', 'tsconfig.json']) cpSync(join(root, 'apps/talks', path), inCopy(path), { recursive: true });
  writeFileSync(join(copy, 'jest.preset.js'), `module.exports = require('../../jest.preset.js');\n`);
  const tree = new FsTree(copy, false);
  await feature(tree, { service: 'talks', name: 'contact-visit', chinese: '联系点走访' });
  flushChanges(copy, tree.listChanges());
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('type-checks, unused names included', async () => {
  const config = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: { composite: false, incremental: false, declaration: false, declarationMap: false, noEmit: true },
    include: ['src/**/*.ts'],
  };
  writeFileSync(inCopy('tsconfig.check.json'), JSON.stringify(config));
  const output = await node('typescript/bin/tsc', '-p', 'tsconfig.check.json', '--pretty', 'false').then(() => '', String);
  // The libraries are read as sources here; each is checked with its own project.
  expect(output.match(/^.*error TS\d+.*$/gm)?.filter((line) => !line.includes('../../../../libs/')) ?? []).toEqual([]);
}, 180_000);

it('its own tests are green: rule, refusals, policy, the graph on PostgreSQL, who must not see', async () => {
  const { stderr } = await node('jest/bin/jest.js', '-c', 'jest.config.js', '--runInBand', 'src/contact-visits');
  expect(stderr).toMatch(/Test Suites: 3 passed, 3 total/);
  expect(stderr).toMatch(/Tests: +2\d passed, 2\d total/);
}, 180_000);

it('its service test fails without its policy', async () => {
  const policy = inCopy('src/contact-visits/contact-visit.policy.ts');
  const source = readFileSync(policy, 'utf8');
  writeFileSync(policy, source.replace('(who.personId === it.ownerId || who.leader)', '(who.personId === it.ownerId || true)'));
  await expect(node('jest/bin/jest.js', '-c', 'jest.config.js', '--runInBand', 'contact-visit.e2e-spec', '-t', 'cannot tell it')).rejects.toThrow(
    /● a colleague, another institution and nobody at all cannot tell it from one that does not exist/);
  writeFileSync(policy, source);
}, 180_000);

it.each(['organisation', 'education', 'integrity', 'talks'])('finds the hand-kept lists of %s', async (service) => {
  const tree = new FsTree(root, false);
  await feature(tree, { service, name: 'duty', plural: 'duties' });
  const written = new Map(tree.listChanges().map(({ path, content }) => [path, String(content)]));
  const src = `apps/${service}/src`;
  const dataSource = written.get(`${src}/data-source.ts`);
  expect(dataSource).toMatch(/^export const entities = [^;]*\bDutyEntity,?\s*\];$/m);
  expect(dataSource).toMatch(/^export const migrations: Migration\[\] = [^;]*\bCreateDuty\d{13},?\s*\];$/m);
  expect(written.get(`${src}/schema.ts`)).toMatch(/DutyResolver,?\s*\],[^]*Duty: \(\{ id \}, ctx\) => visibleDuty\(id \?\? '', ctx\),?\s*\},/);
  expect(written.get(`${src}/loaders.ts`)).toContain('    duty: rowLoader<string, Duty>((ids) => fetchDuties(db, tenant, ids), (row) => row.id),\n  };');
  expect([...written.keys()].filter((path) => path.startsWith(`${src}/duties/`))).toHaveLength(12);
});

it.each([
  [{ service: 'gateway', name: 'visit' }, /service is one of/],
  [{ service: 'talks', name: 'ContactVisit' }, /not kebab-case/],
  [{ service: 'talks', name: 'talk' }, /apps\/talks\/src\/talks exists/],
  [{ service: 'talks', name: 'finding' }, /the graph has a Finding already, in integrity/],
  [{ service: 'talks', name: 'staff-account' }, /the graph has a StaffAccount already, in identity/],
])('refuses %j', async (options, why) => {
  await expect(feature(new FsTree(root, false), options)).rejects.toThrow(why);
});

it('is what `nx g @tongxin/tools:feature` runs', async () => {
  const { stdout } = await run(process.execPath, [join(root, 'node_modules/.bin/nx'), 'g', '@tongxin/tools:feature', 'talks', 'contact-visit', '--dry-run'],
    { cwd: root, env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0' } });
  expect(stdout).toMatch(/CREATE apps\/talks\/src\/contact-visits\/contact-visit\.ts/);
  expect(stdout).toMatch(/UPDATE apps\/talks\/src\/data-source\.ts/);
}, 180_000);

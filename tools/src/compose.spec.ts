import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { portsFrom, services } from './ports';
import { gateway, identity, manifestFiles, subgraphs, type Program } from './programs';

// No container engine runs here: this holds the two files to the programs that npm start runs.
const checkout = resolve(__dirname, '../..');
const compose = readFileSync(join(checkout, 'docker-compose.yml'), 'utf8');
const dockerfile = readFileSync(join(checkout, 'Dockerfile'), 'utf8');

const installation = { checkout, data: '/data', ports: portsFrom('4000'), cluster: { url: (name: string, role = '') => `postgresql://${role}@postgres/${name}` }, today: undefined, practice: false };
const programs: readonly Program[] = [...subgraphs(installation), identity(installation), gateway(installation)];

/** A service of the file, from its name to the next one's. */
const blockOf = (name: string): string => new RegExp(`^  ${name}:\\n((?: {4}.*\\n|\\n|  #.*\\n)*)`, 'm').exec(compose)?.[1] ?? '';
const environmentOf = (name: string): Record<string, string> => {
  const block = blockOf(name);
  const shared = block.includes('<<: *environment') ? (/^x-environment:.*\n((?: {2}.*\n)*)/m.exec(compose)?.[1] ?? '') : '';
  return Object.fromEntries([...`${shared}${block}`.matchAll(/^ {2,6}([A-Z][A-Z_]+): (.*)$/gm)].map(([, key = '', value = '']) => [key, value]));
};
/** What the image says for every program, or LOG_LEVEL, which has a default. */
const elsewhere = ['PORT', 'LOG_LEVEL'];
/** On a machine only where the clients have been built. */
const built = ['CONSOLE_DIR', 'EXPLORER_DIR', 'OPERATIONS_MANIFESTS'];

test.each(programs.map((program) => [program.name, program] as const))('%s gets in a container what it gets on a machine', (name, program) => {
  const wanted = Object.keys(program.env).filter((variable) => !elsewhere.includes(variable) && !built.includes(variable));
  const given = Object.keys(environmentOf(name)).filter((variable) => !built.includes(variable));
  expect(given.sort()).toEqual(wanted.sort());
});

test('every program has an image of its own, and no container is in practice mode', () => {
  for (const name of [...services, 'gateway', 'init', 'institution']) expect(dockerfile).toContain(`FROM runtime AS ${name}\n`);
  for (const { script } of programs) expect(dockerfile).toContain(`"${script.slice(checkout.length + 1)}"`);
  expect(`${compose}${dockerfile}`).not.toMatch(/^\s*(ENV .*)?PRACTICE\b/m);
});

test('services listen on the address that their name stands for, the gateway alone on all of them', () => {
  expect(services.map((name) => environmentOf(name)['HOST'])).toEqual([...services]);
  expect(environmentOf('gateway')).toMatchObject({ HOST: '0.0.0.0', OPERATIONS: 'safelist' });
  expect(compose.match(/^ {4}ports:.*$/gm)).toEqual(['    ports: ["127.0.0.1:4000:4000"]']);
});

test('the gateway takes the operations of the clients that are built into the image', () => {
  expect(environmentOf('gateway')['OPERATIONS_MANIFESTS']?.split(',').map((file) => join(checkout, file))).toEqual(manifestFiles(checkout));
  expect(JSON.parse(/^ {2}(\{"organisation.*\})$/m.exec(compose)?.[1] ?? '{}')).toEqual(Object.fromEntries(services.map((name) => [name, `http://${name}:4000/graphql`])));
});

test('the secrets are those that init makes', () => {
  const made = readFileSync(join(checkout, 'tools/src/keys.ts'), 'utf8');
  const files = [...compose.matchAll(/\/data\/([\w.-]+)/g)].map(([, file = '']) => file).filter((file) => file !== 'uploads');
  for (const file of new Set(files)) expect([file, made.includes(file.replace(/^\w+\.key/, '${issuer}.key'))]).toEqual([file, true]);
});

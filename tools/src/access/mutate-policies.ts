import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPolicies, type Policy } from './policies';

interface Surroundings {
  readonly root: string;
  readonly say: (line: string) => void;
}

interface JestResult {
  readonly success: boolean;
  readonly testResults: readonly { readonly message: string; readonly assertionResults: readonly { readonly title: string; readonly status: string }[] }[];
}

/**
 * Lets everybody in at one policy after the other, each in a copy of its service, and runs the spec beside it.
 * @param only names of policies, all when empty
 * @returns the exit code: 0 when each time a test failed that names the policy
 */
export async function mutatePolicies(only: readonly string[], { root, say }: Surroundings): Promise<number> {
  const policies = findPolicies(root).filter(({ name }) => only.length === 0 || only.includes(name));
  const unknown = only.filter((name) => !policies.some((policy) => policy.name === name));
  if (unknown.length > 0) {
    say(`No policy is called ${unknown.join(', ')}.`);
    return 1;
  }
  const copy = mkdtempSync(join(tmpdir(), 'tongxin-policies-'));
  const running = new Set<ChildProcess>();
  const interrupted = () => {
    for (const child of running) child.kill('SIGTERM');
    rmSync(copy, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    copyServices(root, copy);
    const specs = [...new Set(policies.map(({ spec }) => spec))];
    const whole = await runSpecs(copy, specs, running);
    if (!whole.success) {
      say(`The specs fail before anything is changed:\n${messages(whole)}`);
      return 1;
    }
    const width = Math.max(...policies.map(({ name }) => name.length));
    let unnoticed = 0;
    for (const policy of policies) {
      const noticed = await openThenTest(copy, policy, running);
      if (!noticed) unnoticed += 1;
      say(`${policy.name.padEnd(width)} → ${noticed ?? `NOT NOTICED by a test that names it (${policy.spec})`}`);
    }
    say(`${policies.length} policies, ${unnoticed} not noticed`);
    return unnoticed === 0 ? 0 : 1;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The services' sources; everything else is the checkout's own. */
function copyServices(root: string, copy: string): void {
  cpSync(join(root, 'apps'), join(copy, 'apps'), { recursive: true, filter: (path) => !/[\\/](node_modules|dist|tmp)$/.test(path) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const preset = JSON.stringify(join(root, 'jest.preset.js'));
  writeFileSync(join(copy, 'jest.config.js'), `module.exports = { ...require(${preset})('policies', __dirname), globalSetup: undefined, globalTeardown: undefined, testMatch: ['<rootDir>/apps/**/*.policy.spec.ts'] };\n`);
}

async function openThenTest(copy: string, policy: Policy, running: Set<ChildProcess>): Promise<string | undefined> {
  const path = join(copy, policy.file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, policy.openDoor);
  try {
    const result = await runSpecs(copy, [policy.spec], running);
    const failed = result.testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
    return failed.find(({ title }) => title.startsWith(`${policy.name}: `))?.title;
  } finally {
    writeFileSync(path, original);
  }
}

function runSpecs(copy: string, specs: readonly string[], running: Set<ChildProcess>): Promise<JestResult> {
  const output = join(copy, 'result.json');
  rmSync(output, { force: true });
  const jest = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
  const child = spawn(process.execPath, [jest, '-c', join(copy, 'jest.config.js'), '--runInBand', '--silent', '--json', `--outputFile=${output}`, '--runTestsByPath', ...specs.map((spec) => join(copy, spec))], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  const said: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      running.delete(child);
      try {
        resolve(JSON.parse(readFileSync(output, 'utf8')) as JestResult);
      } catch {
        reject(new Error(`jest gave no result: ${Buffer.concat(said).toString().slice(-2_000)}`));
      }
    });
  });
}

const messages = ({ testResults }: JestResult): string => testResults.map(({ message }) => message).filter((message) => message !== '').join('\n');

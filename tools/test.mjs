/** Everything that CI runs. Each step runs even if one before it failed; the last line counts them all. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure, root } from './ensure.mjs';

ensure();
const long = process.argv.includes('--long');
const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', ...(long && { TONGXIN_LONG: '1' }) };
const total = { passed: 0, failed: 0, skipped: 0 };

const run = (title, parameters) => {
  console.log(`\n== ${title}`);
  return spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit', env }).status ?? 1;
};
const check = (title, parameters) => {
  total[run(title, parameters) === 0 ? 'passed' : 'failed'] += 1;
};
const nx = (target) => ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', target, '--parallel=2', '--output-style=static'];

check('lint', nx('lint'));
check('type check and build', nx('build'));

const folder = mkdtempSync(join(tmpdir(), 'tongxin-results-'));
const results = join(folder, 'jest.json');
// One more than CI has cores: journeys through a browser wait most of the time.
const status = run('tests', ['node_modules/jest/bin/jest.js', '--maxWorkers=3', '--json', `--outputFile=${results}`]);
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  total.passed += numPassedTests;
  total.failed += numFailedTests + numRuntimeErrorTestSuites;
  total.skipped += numPendingTests + numTodoTests;
  if (status !== 0 && numFailedTests + numRuntimeErrorTestSuites === 0) total.failed += 1;
} else total.failed += 1;
rmSync(folder, { recursive: true, force: true });

check('contracts', ['tools/graph.mjs', 'check']);

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

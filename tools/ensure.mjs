/** Makes sure that the checkout can run: the right Node, and the dependencies of the lock file. Needs nothing installed itself. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

/** Ends the process with one line for the user. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** True where `version` (`20.19.0`) is at least 20.19. */
export function suits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Runs a program and returns its exit code; its output is kept and shown only if it fails. */
export function quietly(program, parameters, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  return status ?? 1;
}

export function ensure() {
  if (!suits(process.versions.node))
    fail(`需要 Node 20.19 或更高版本,现在是 ${process.versions.node} · Tongxin needs Node >= 20.19`);
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(modules, '.tongxin-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('安装依赖(npm ci,约一两分钟)· installing dependencies');
  if (quietly('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']) !== 0)
    fail('依赖安装失败,原因见上 · npm ci failed, see above');
  writeFileSync(stamp, lock);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensure();

/** Builds every project with Nx, and not even asks Nx when no source has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, quietly, root } from './ensure.mjs';

const stamp = join(root, 'node_modules', '.tongxin-build');
const skipped = new Set(['node_modules', 'dist', 'coverage', 'tmp']);

export function build() {
  const state = sources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state && existsSync(join(root, 'tools/dist/start.js'))) return;
  console.error('构建 · building');
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const parameters = [nx, 'run-many', '-t', 'build', '--parallel=2', '--output-style=static'];
  if (quietly(process.execPath, parameters, { NX_DAEMON: 'false', NX_TUI: 'false' }) !== 0) fail('构建失败,原因见上 · the build failed, see above');
  writeFileSync(stamp, sources());
}

/** A digest of what a build reads (by name, size and time) and whether every project has been built. */
function sources() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'tsconfig.base.json', 'nx.json']) note(hash, join(root, name));
  for (const group of ['apps', 'libs']) {
    for (const project of readdirSync(join(root, group))) hash.update(`${project} ${existsSync(join(root, group, project, 'dist'))}\n`);
  }
  for (const folder of ['apps', 'libs', 'tools']) walk(hash, join(root, folder));
  return hash.digest('hex');
}

function walk(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(hash, path);
    else if (/\.(ts|tsx|json|graphql|html|css|mjs)$/.test(entry.name)) note(hash, path);
  }
}

function note(hash, path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path} ${size} ${mtimeMs}\n`);
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Libraries whose code migrations run. */
const SHARED = ['../database', '../events'];

/** Folder of the project that a test file belongs to. */
export function projectOf(file: string): string {
  for (let at = dirname(file); at !== dirname(at); at = dirname(at)) if (existsSync(join(at, 'package.json'))) return at;
  return dirname(file);
}

/** A digest of every source that a migration of this project may run. Which one it runs is not worked out: a change too many costs one template. */
export function sourcesKey(project: string): string {
  const hash = createHash('sha256');
  for (const folder of [project, ...SHARED.map((path) => resolve(__dirname, '..', path))]) {
    for (const file of sources(join(folder, 'src'))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('spec.ts'))
    .sort()
    .map((name) => join(folder, name));
}

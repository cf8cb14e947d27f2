import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was loaded; written only after a first import that succeeded, so that a failed one is tried again. */
export interface LoadedInstitution {
  readonly id: string;
  readonly name: string;
  /** The practice institution that ships, whose today is pinned. */
  readonly shipped: boolean;
}

export const SHIPPED_TODAY = '2026-11-23';

export function loadedInstitution(data: string): LoadedInstitution | undefined {
  try {
    return JSON.parse(readFileSync(join(data, 'institution.json'), 'utf8')) as LoadedInstitution;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function rememberInstitution(data: string, loaded: LoadedInstitution): void {
  const path = join(data, 'institution.json');
  writeFileSync(`${path}.new`, JSON.stringify(loaded, null, 2));
  renameSync(`${path}.new`, path);
}

import { existsSync, readFileSync } from 'node:fs';

/** Last lines of a log, for a message; empty when there is none. */
export function lastLines(file: string, count: number): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The operations that the commands of this folder send: one file each. */
const folder = resolve(__dirname, '../operations');

/** The text of `tools/operations/<name>.graphql`. @throws Error when there is no such file */
export const operationText = (name: string): string => readFileSync(join(folder, `${name}.graphql`), 'utf8');

export const operationTexts = (): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => readFileSync(join(folder, name), 'utf8'));

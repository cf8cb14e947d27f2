import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ClusterError } from './cluster-error';

/** The password of a role, made on first use and kept in a file that only its owner can read. */
export type PasswordOf = (role: string) => string;

export function passwordFile(path: string): PasswordOf {
  const known = read(path);
  return (role) => {
    const found = known.get(role);
    if (found) return found;
    const made = randomBytes(24).toString('base64url');
    known.set(role, made);
    writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(known), null, 2), { mode: 0o600 });
    renameSync(`${path}.new`, path);
    return made;
  };
}

function read(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
  } catch {
    throw new ClusterError('FOREIGN_PASSWORDS', `${path} is not a password file`);
  }
}

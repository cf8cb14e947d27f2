/**
 * What of identity is reachable from outside: plain paths under `/identity`. No escapes, dots or empty parts, which two programs could
 * read in two ways: its internal routes lie beside `/identity`, one "..", read late, away.
 */
export function isIdentityPath(path: string): boolean {
  return /^\/identity(\/[\w.~-]+)+$/.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
}

import fc from 'fast-check';
import { isIdentityPath } from './identity-path';

describe('a path of identity', () => {
  test.each([
    '/identity/auth',
    '/identity/auth/Zx_-9',
    '/identity/.well-known/openid-configuration',
    '/identity/interaction/V1StGXR8_Z5jdHi6B-myT',
    '/identity/assets/style.css',
    '/identity/practice/accounts',
  ])('%s', (path) => {
    expect(isIdentityPath(path)).toBe(true);
  });

  test.each([
    '/identity',
    '/identity/',
    '/identity/../internal/viewer',
    '/identity/./../internal/viewer',
    '/identity/..',
    '/identity/a/../../graphql',
    '/identity/%2e%2e/internal/viewer',
    '/identity/%2E./internal/viewer',
    '/identity/..%2finternal/viewer',
    '/identity/..\\internal\\viewer',
    '/identity//internal/viewer',
    '//identity/auth',
    '/identity/a//b',
    '/identity/auth/',
    '/identity/auth;x=y',
    '/identity/auth#x',
    '/identity/a\u0000b',
    '/identity@evil.example/auth',
    '/identityx/auth',
    '/internal/viewer',
    'http://evil.example/identity/auth',
    '/Identity/auth',
  ])('%j is none', (path) => {
    expect(isIdentityPath(path)).toBe(false);
  });

  test('means the same to every reader of addresses', () => {
    const piece = fc.constantFrom('/identity', '/', '.', '..', '%2e', '%2f', '\\', 'a', 'internal', ';', '?', '#', '@', '\t');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }).map((parts) => `/identity/${parts.join('')}`), (path) => {
        if (isIdentityPath(path)) expect(new URL(path, 'http://127.0.0.1').pathname).toBe(path);
      }),
      { numRuns: 5_000 },
    );
  });
});

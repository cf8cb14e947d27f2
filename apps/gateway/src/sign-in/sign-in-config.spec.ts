import { readSignInConfig } from './sign-in-config';

describe('the configuration of sign-in', () => {
  test('has a default for one machine', async () => {
    await expect(readSignInConfig({}, 4000, false)).resolves.toEqual({
      publicUrl: new URL('http://localhost:4000'),
      identityUrl: new URL('http://127.0.0.1:4006'),
      issuer: { url: 'http://localhost:4000/identity', embedded: true, clientId: 'gateway', clientSecret: null, audience: 'tongxin', accountClaim: 'preferred_username' },
      tls: null,
      trustProxy: [],
    });
  });

  test('is https by default with a certificate', async () => {
    await expect(readSignInConfig({ TLS_CERT: 'c', TLS_KEY: 'k', TRUST_PROXY: '10.0.0.1, 10.1.0.0/16,' }, 443, false)).resolves.toMatchObject({
      publicUrl: new URL('https://localhost'),
      tls: { cert: 'c', key: 'k' },
      trustProxy: ['10.0.0.1', '10.1.0.0/16'],
    });
  });

  test.each<[Record<string, string>, boolean, RegExp]>([
    [{ PUBLIC_URL: 'http://tongxin.example' }, false, /must be https/],
    [{ PUBLIC_URL: 'http://192.168.1.5:4000' }, false, /must be https/],
    [{ PUBLIC_URL: 'http://localhost.evil.example' }, false, /must be https/],
    [{ PUBLIC_URL: 'https://tongxin.example/path' }, false, /no origin/],
    [{ PUBLIC_URL: 'https://tongxin.example/?' }, false, /no origin/],
    [{ PUBLIC_URL: 'https://a:b@tongxin.example' }, false, /no origin/],
    [{ PUBLIC_URL: 'ftp://tongxin.example' }, false, /no origin/],
    [{ PUBLIC_URL: 'tongxin.example' }, false, /no origin/],
    [{ PUBLIC_URL: 'https://tongxin.example' }, true, /^PRACTICE=1 is for this machine only/],
    [{ PUBLIC_URL: 'http://localhost:4000', TLS_CERT: 'c', TLS_KEY: 'k' }, false, /must be https with TLS_CERT/],
    [{ TLS_CERT: 'c' }, false, /belong together/],
    [{ IDENTITY_URL: 'http://127.0.0.1:4006/graphql' }, false, /^IDENTITY_URL=.* no origin/],
    [{ OIDC_ISSUER: 'http://sso.example' }, false, /^OIDC_ISSUER=http:\/\/sso\.example must be/],
    [{ OIDC_ISSUER: 'sso' }, false, /^OIDC_ISSUER=sso must be/],
    [{ OIDC_ISSUER: 'https://sso.example' }, false, /needs OIDC_CLIENT_SECRET_FILE/],
    [{ OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_SECRET_FILE: '/nowhere' }, false, /cannot be read/],
    [{ OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_SECRET_FILE: '/dev/null' }, false, /is empty/],
    [{ OIDC_AUDIENCE: 'gateway' }, false, /must not equal/],
  ])('%j is refused', async (env, practice, reason) => {
    await expect(readSignInConfig(env, 4000, practice)).rejects.toThrow(reason);
  });
});

import { identityConfig } from './config';

const env = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({ PUBLIC_URL: 'https://tongxin.example', SUBGRAPH_URLS: '{"organisation":"http://127.0.0.1:4001/graphql"}', ...more });

it('our own issuer unless another is named', () => {
  const own = { publicUrl: 'https://tongxin.example', organisationUrl: 'http://127.0.0.1:4001/graphql', issuer: { url: 'https://tongxin.example/identity', external: null } };
  expect([identityConfig(env()), identityConfig(env({ OIDC_ISSUER: 'https://tongxin.example/identity' }))]).toEqual([own, own]);
  expect(identityConfig(env({ OIDC_ISSUER: 'https://sso.example', OIDC_INSTITUTION: 'swdx' })).issuer).toEqual({ url: 'https://sso.example', external: { accountClaim: 'preferred_username', institutionCode: 'swdx' } });
  expect(identityConfig(env({ OIDC_ISSUER: 'https://sso.example', OIDC_INSTITUTION: 'swdx', OIDC_ACCOUNT_CLAIM: 'employee' })).issuer.external?.accountClaim).toBe('employee');
});

it.each(['http://localhost:4000', 'http://127.0.0.1:4000/', 'http://[::1]:4000', 'https://10.1.2.3'])('%s is a public address', (url) => {
  expect(identityConfig(env({ PUBLIC_URL: url })).publicUrl).toBe(new URL(url).origin);
});

it.each<[string, NodeJS.ProcessEnv]>([
  ['PUBLIC_URL', { PUBLIC_URL: '' }], ['PUBLIC_URL', { PUBLIC_URL: 'http://tongxin.example' }], ['PUBLIC_URL', { PUBLIC_URL: 'http://10.1.2.3' }], ['PUBLIC_URL', { PUBLIC_URL: 'https://tongxin.example/x' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'ftp://localhost' }], ['PUBLIC_URL', { PUBLIC_URL: 'tongxin' }], ['SUBGRAPH_URLS', { SUBGRAPH_URLS: '' }], ['SUBGRAPH_URLS', { SUBGRAPH_URLS: '{}' }], ['SUBGRAPH_URLS', { SUBGRAPH_URLS: 'x' }],
  ['OIDC_INSTITUTION', { OIDC_ISSUER: 'https://sso.example' }],
])('names %s where it is wrong %#', (name, more) => expect(() => identityConfig(env(more))).toThrow(name));

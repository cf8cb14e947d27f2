import type { KeySet } from '@tongxin/viewer';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { IdentityDeps } from '../deps';
import { ALGORITHM, type PrivateSigningJwk } from '../keys/signing-jwk';
import type { ProviderPages } from '../pages/provider.pages';
import { oidcAdapter } from './oidc-adapter';
import { errors, interactionPolicy } from './oidc-library';
import { accountOfRequest, findProviderAccount } from './provider-account';
import { providerClients } from './provider-clients';
import { cookieNames } from './provider-cookies';
import { grantFor } from './provider-grant';
import { AUDIENCE, GATEWAY, LIFE, refreshTokenLife, RESOURCE, sessionLife } from './provider-terms';

export interface ProviderOptions {
  /** VIEWER_JWKS: the gateway's public key is among them. */
  keySet: KeySet;
}

const seconds = (): number => Math.floor(Date.now() / 1000);

/** One configuration for each set of signing keys; the first of `keys` signs. */
export const providerConfiguration = (deps: IdentityDeps, { keySet }: ProviderOptions, keys: readonly PrivateSigningJwk[], pages: ProviderPages): Configuration => ({
  adapter: oidcAdapter(deps.dataSource, deps.secret),
  jwks: { keys: [...keys] },
  clients: providerClients(deps.publicUrl, keySet, deps.practice),
  findAccount: findProviderAccount(deps),
  loadExistingGrant: grantFor,
  cookies: {
    names: cookieNames(deps.publicUrl),
    keys: [deps.secret.derive('cookies').toString('base64url')],
    long: { httpOnly: true, sameSite: 'lax', secure: true, signed: true },
    short: { httpOnly: true, sameSite: 'lax', secure: true, signed: true },
  },
  scopes: ['openid'],
  claims: { openid: ['sub', 'preferred_username', 'institution'], auth_time: null, acr: null, sid: null, iss: null },
  responseTypes: ['code'],
  subjectTypes: ['public'],
  clientAuthMethods: ['private_key_jwt', 'none'],
  // The same signature under its two names: libraries are on their way from `EdDSA` to `Ed25519`.
  enabledJWA: { idTokenSigningAlgValues: [ALGORITHM], clientAuthSigningAlgValues: [ALGORITHM, 'Ed25519'] },
  clockTolerance: 5,
  clientBasedCORS: () => false,
  pkce: { required: () => true },
  discovery: { ui_locales_supported: ['zh-CN', 'en'] },
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    userinfo: { enabled: false },
    revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
    // A device is known by its client's name; neither address nor browser is kept.
    deviceFlow: { enabled: true, deviceInfo: () => ({}), userCodeInputSource: pages.deviceInput, userCodeConfirmSource: pages.deviceConfirm, successSource: pages.deviceSuccess },
    rpInitiatedLogout: { enabled: true, logoutSource: pages.signOut, postLogoutSuccessSource: pages.signedOut },
    resourceIndicators: { enabled: true, defaultResource: () => RESOURCE, useGrantedResource: () => true, getResourceServerInfo: theGraph },
  },
  extraTokenClaims,
  renderError: pages.error,
  interactions: { policy: firstPartyPolicy(), url: (_ctx, { uid }) => `/identity/interaction/${uid}` },
  // A browser's codes end with its session; a command line goes on after the browser that let it in has signed out.
  expiresWithSession: ({ oidc }) => oidc.client?.clientId === GATEWAY,
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  ttl: {
    AccessToken: LIFE.accessToken,
    AuthorizationCode: LIFE.authorizationCode,
    DeviceCode: LIFE.deviceCode,
    IdToken: LIFE.idToken,
    Interaction: LIFE.interaction,
    Grant: LIFE.grant,
    RefreshToken: (_ctx, token) => refreshTokenLife(token.iiat ?? seconds(), seconds()),
    Session: (_ctx, session) => sessionLife(session, seconds()),
  },
});

export function theGraph(_ctx: KoaContextWithOIDC, resource: string) {
  if (resource !== RESOURCE) throw new errors.InvalidTarget();
  return { scope: '', audience: AUDIENCE, accessTokenFormat: 'jwt' as const, accessTokenTTL: LIFE.accessToken, jwt: { sign: { alg: ALGORITHM } } } as const;
}

/** `institution` finds the account, `grant` lets the gateway see that it has been ended. */
function extraTokenClaims(ctx: KoaContextWithOIDC, token: object): Record<string, string> {
  const account = accountOfRequest(ctx);
  if (!account) throw new Error('a token is issued without an account');
  return { institution: account.institutionId, ...('grantId' in token && typeof token.grantId === 'string' ? { grant: token.grantId } : {}) };
}

/** No consent, for both clients are the house's own; and a sign-in also where the account behind a session may no longer be used. */
function firstPartyPolicy() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  policy.get('login')?.checks.add(
    new interactionPolicy.Check('account_closed', 'the account may no longer be used', ({ oidc }) => oidc.session?.accountId !== undefined && oidc.account === undefined),
  );
  return policy;
}

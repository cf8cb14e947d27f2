import { isLoopback } from '@tongxin/viewer';

export interface IssuerConfig {
  /** Address of the issuer, as it stands in its tokens. */
  url: string;
  /** Another issuer than our own: which claim is the sign-in name, and which institution it speaks for. */
  external: { accountClaim: string; institutionCode: string } | null;
}

export interface IdentityConfig {
  /** Origin under which browsers reach the house, without a slash at its end. */
  publicUrl: string;
  issuer: IssuerConfig;
  /** Organisation's GraphQL address. */
  organisationUrl: string;
}

/** @throws Error naming the variable that is missing or wrong */
export function identityConfig(env: NodeJS.ProcessEnv): IdentityConfig {
  const publicUrl = publicOrigin(needed(env, 'PUBLIC_URL'));
  return { publicUrl, issuer: issuerOf(env, publicUrl), organisationUrl: organisationOf(needed(env, 'SUBGRAPH_URLS')) };
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; see docs/house.md`);
  return value;
}

/** Cookies that carry a sign-in want https; on this machine alone http will do. */
function publicOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.pathname !== '/' || url.search || url.hash || url.username) throw new Error(`PUBLIC_URL=${text} is no origin like https://tongxin.example`);
  const here = url.hostname === 'localhost' || isLoopback(url.hostname.replace(/^\[|\]$/g, ''));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) throw new Error(`PUBLIC_URL=${text} is neither https nor this machine`);
  return url.origin;
}

function issuerOf(env: NodeJS.ProcessEnv, publicUrl: string): IssuerConfig {
  const url = env['OIDC_ISSUER'];
  if (!url || url === `${publicUrl}/identity`) return { url: `${publicUrl}/identity`, external: null };
  return { url, external: { accountClaim: env['OIDC_ACCOUNT_CLAIM'] || 'preferred_username', institutionCode: needed(env, 'OIDC_INSTITUTION') } };
}

function organisationOf(text: string): string {
  try {
    const url = (JSON.parse(text) as Record<string, unknown>)['organisation'];
    if (typeof url === 'string' && URL.canParse(url)) return url;
  } catch {
    // falls through: the value is ours to name, not the parser's to quote
  }
  throw new Error('SUBGRAPH_URLS is no JSON object with the address of organisation');
}

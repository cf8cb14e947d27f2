import { readFile } from 'node:fs/promises';
import { ConfigError } from '../config-error';

/** Who signs people in. */
export interface IssuerConfig {
  /** Its OpenID issuer identifier. */
  url: string;
  /** It is our own identity, fetched from `identityUrl` and never from outside. */
  embedded: boolean;
  clientId: string;
  /** Null for the embedded issuer, to which the gateway proves itself with the key of `VIEWER_KEY`. */
  clientSecret: string | null;
  /** What a client's access token must say in `aud`. */
  audience: string;
  /** The claim that names a person's account. */
  accountClaim: string;
}

export interface TlsFiles {
  cert: string;
  key: string;
}

export interface SignInConfig {
  /** The one origin that browsers and issuers know. */
  publicUrl: URL;
  /** Identity inside the house: an origin. */
  identityUrl: URL;
  issuer: IssuerConfig;
  tls: TlsFiles | null;
  /** Addresses and networks of proxies whose `X-Forwarded-For` counts. */
  trustProxy: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export const isLoopback = (url: URL): boolean => LOOPBACK.test(url.hostname);

/** @throws ConfigError naming the variable at fault. */
export async function readSignInConfig(env: Env, port: number, practice: boolean): Promise<SignInConfig> {
  const tls = readTls(env.TLS_CERT || null, env.TLS_KEY || null);
  const publicUrl = readOrigin('PUBLIC_URL', env.PUBLIC_URL || `${tls ? 'https' : 'http'}://localhost:${port}`);
  if (!isSafe(publicUrl)) throw new ConfigError(`PUBLIC_URL=${publicUrl.origin} must be https, or http on loopback: browsers keep the session cookie from anything else.`);
  if (tls && publicUrl.protocol !== 'https:') throw new ConfigError(`PUBLIC_URL=${publicUrl.origin} must be https with TLS_CERT and TLS_KEY.`);
  if (practice && !isLoopback(publicUrl)) throw new ConfigError(`PRACTICE=1 is for this machine only, not for PUBLIC_URL=${publicUrl.origin}.`);
  return {
    publicUrl,
    identityUrl: readOrigin('IDENTITY_URL', env.IDENTITY_URL || 'http://127.0.0.1:4006'),
    issuer: await readIssuer(env, publicUrl),
    tls,
    trustProxy: (env.TRUST_PROXY ?? '').split(',').flatMap((address) => address.trim() || []),
  };
}

async function readIssuer(env: Env, publicUrl: URL): Promise<IssuerConfig> {
  const own = `${publicUrl.origin}/identity`;
  const url = env.OIDC_ISSUER || own;
  const embedded = url === own;
  if (!URL.canParse(url) || !isSafe(new URL(url))) throw new ConfigError(`OIDC_ISSUER=${url} must be an https URL, or http on loopback.`);
  const clientId = env.OIDC_CLIENT_ID || 'gateway';
  const audience = env.OIDC_AUDIENCE || 'tongxin';
  // An ID token names its client in the same place: one value for both would let it pass as an access token.
  if (audience === clientId) throw new ConfigError('OIDC_AUDIENCE must not equal OIDC_CLIENT_ID.');
  if (!embedded && !env.OIDC_CLIENT_SECRET_FILE) throw new ConfigError('OIDC_ISSUER needs OIDC_CLIENT_SECRET_FILE.');
  const clientSecret = embedded || !env.OIDC_CLIENT_SECRET_FILE ? null : await readSecret(env.OIDC_CLIENT_SECRET_FILE);
  return { url, embedded, clientId, clientSecret, audience, accountClaim: env.OIDC_ACCOUNT_CLAIM || 'preferred_username' };
}

function readOrigin(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare = url && /^https?:$/.test(url.protocol) && url.username === '' && url.href === `${url.origin}/`;
  if (!bare) throw new ConfigError(`${name}=${text} is no origin like https://tongxin.example.`);
  return url;
}

const isSafe = (url: URL): boolean => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));

function readTls(cert: string | null, key: string | null): TlsFiles | null {
  if (!cert && !key) return null;
  if (!cert || !key) throw new ConfigError('TLS_CERT and TLS_KEY belong together.');
  return { cert, key };
}

async function readSecret(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ConfigError(`OIDC_CLIENT_SECRET_FILE=${file} cannot be read.`);
  });
  const secret = text.trim();
  if (secret === '') throw new ConfigError(`OIDC_CLIENT_SECRET_FILE=${file} is empty.`);
  return secret;
}

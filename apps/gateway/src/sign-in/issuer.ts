import type { FastifyBaseLogger } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import * as openid from 'openid-client';
import type { SigningKey } from '@tongxin/viewer';
import { unavailable } from '../masking';
import type { IssuerHttp } from './issuer-http';
import { IssuerKeys } from './issuer-keys';
import type { IssuerConfig } from './sign-in-config';

/** An issuer may move its endpoints; ours never does. */
const METADATA_MS = 3_600_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
const TIMEOUT_SECONDS = 5;

export interface IssuerTerms {
  config: IssuerConfig;
  http: IssuerHttp;
  /** The gateway's own: with it the gateway proves itself to the embedded issuer. */
  key: SigningKey;
  monotonic: () => number;
  log: FastifyBaseLogger;
}

/** The OpenID issuer, discovered when it is first needed: the gateway starts without it, and asks again with growing pauses. */
export class Issuer {
  readonly keys: IssuerKeys;
  private known: { configuration: openid.Configuration; at: number } | null = null;
  private underWay: Promise<openid.Configuration> | null = null;
  private pauseMs = 0;
  private failedAt = -Infinity;

  constructor(private readonly terms: IssuerTerms) {
    this.keys = new IssuerKeys({ fetchKeys: () => this.fetchKeys(), monotonic: terms.monotonic });
  }

  get config(): IssuerConfig {
    return this.terms.config;
  }

  /** @throws GraphQLError SERVICE_UNAVAILABLE while the issuer cannot be reached. */
  async configuration(): Promise<openid.Configuration> {
    const now = this.terms.monotonic();
    if (this.known && now - this.known.at < METADATA_MS) return this.known.configuration;
    try {
      if (!this.underWay && now - this.failedAt < this.pauseMs) throw unavailable();
      return await (this.underWay ??= this.discover(now));
    } catch (error) {
      if (this.known) return this.known.configuration;
      throw error;
    }
  }

  private async discover(at: number): Promise<openid.Configuration> {
    const { config, http, log } = this.terms;
    try {
      const issuer = new URL(config.url);
      const configuration = await openid.discovery(issuer, config.clientId, {}, this.authentication(), {
        [openid.customFetch]: http.fetch,
        timeout: TIMEOUT_SECONDS,
        execute: issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [],
      });
      this.known = { configuration, at };
      this.pauseMs = 0;
      return configuration;
    } catch (error) {
      this.failedAt = at;
      this.pauseMs = Math.min(LONGEST_PAUSE_MS, this.pauseMs * 2 || FIRST_PAUSE_MS);
      log.warn({ err: error, issuer: config.url }, 'the issuer cannot be reached');
      throw unavailable();
    } finally {
      this.underWay = null;
    }
  }

  private authentication(): openid.ClientAuth {
    const { config, key } = this.terms;
    const { clientSecret } = config;
    if (clientSecret !== null) {
      const [basic, post] = [openid.ClientSecretBasic(clientSecret), openid.ClientSecretPost(clientSecret)];
      return (server, ...rest) => (takesPostAlone(server) ? post : basic)(server, ...rest);
    }
    const { privateKey, kid } = key;
    if (!('usages' in privateKey)) throw new Error('The key of the gateway is no WebCrypto key.');
    return openid.PrivateKeyJwt(
      { key: privateKey, kid },
      // The house's name of the algorithm, as it stands in the published key.
      { [openid.modifyAssertion]: (header) => void (header.alg = 'EdDSA') },
    );
  }

  private async fetchKeys(): Promise<JSONWebKeySet> {
    const { jwks_uri: address } = (await this.configuration()).serverMetadata();
    if (!address) throw new Error('the issuer publishes no keys');
    const answer = await this.terms.http.fetch(address, { method: 'GET', headers: { accept: 'application/json' }, body: null, redirect: 'manual' });
    const keys: unknown = await answer.json();
    if (answer.status !== 200 || typeof keys !== 'object' || keys === null || !('keys' in keys) || !Array.isArray(keys.keys)) throw new Error('the issuer answered no key set');
    return { keys: keys.keys };
  }
}

/** Basic is what an issuer takes that names no method. */
function takesPostAlone({ token_endpoint_auth_methods_supported: methods }: openid.ServerMetadata): boolean {
  return methods !== undefined && methods.includes('client_secret_post') && !methods.includes('client_secret_basic');
}

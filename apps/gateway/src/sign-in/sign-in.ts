import type { FastifyBaseLogger } from 'fastify';
import { Pool } from 'undici';
import type { KeySet, SigningKey } from '@tongxin/viewer';
import { AccessTokens } from './access-token';
import type { AuditAdHoc } from './caller';
import { Callers } from './callers';
import { cookieNames, type CookieNames } from './cookies';
import { IdentityClient } from './identity-client';
import { Issuer } from './issuer';
import { IssuerHttp } from './issuer-http';
import type { SignInConfig } from './sign-in-config';
import { SignInFlow } from './sign-in-flow';

export interface SignInParts {
  viewerKey: { signing: SigningKey; keySet: KeySet };
  /** Wall clock. */
  now: () => Date;
  /** Milliseconds of a clock that nobody sets. */
  monotonic: () => number;
  log: FastifyBaseLogger;
}

/** All that knows who is there: issuer, registry, flows and callers. */
export interface SignIn {
  publicUrl: URL;
  cookies: CookieNames;
  identity: IdentityClient;
  issuer: Issuer;
  flow: SignInFlow;
  callers: Callers;
  auditAdHoc: AuditAdHoc;
  /** Connections to identity's pages. */
  pages: Pool;
  close(): Promise<void>;
}

/** Nothing is asked before the first request: identity and the issuer may come up later than the gateway. */
export function createSignIn(config: SignInConfig, { viewerKey, now, monotonic, log }: SignInParts): SignIn {
  const { publicUrl, identityUrl } = config;
  const key = viewerKey.signing;
  // Two pools: however slow the pages are, sessions can be checked.
  const connect = () => new Pool(identityUrl.origin, { connections: 64, connect: { timeout: 3_000 } });
  const [registry, pages] = [connect(), connect()];
  const http = new IssuerHttp({ publicUrl, embedded: config.issuer.embedded, identityUrl });
  const issuer = new Issuer({ config: config.issuer, http, key, monotonic, log });
  const identity = new IdentityClient({ pool: registry, key, now, log });
  return {
    publicUrl,
    cookies: cookieNames(publicUrl),
    identity,
    issuer,
    flow: new SignInFlow({ issuer, viewerKey, publicUrl, now, log }),
    callers: new Callers({ identity, accessTokens: new AccessTokens(issuer, now), issuer: config.issuer, key, now, monotonic, log }),
    auditAdHoc: (caller, adHoc) => identity.auditAdHoc(caller, adHoc),
    pages,
    close: async () => {
      await Promise.all([registry.destroy(), pages.destroy(), http.close()]);
    },
  };
}

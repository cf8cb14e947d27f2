import { createHash } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { InvalidToken, signViewerToken, type SigningKey } from '@tongxin/viewer';
import { unauthenticated } from '../masking';
import type { AccessTokens } from './access-token';
import type { Caller } from './caller';
import type { IdentityClient } from './identity-client';
import { RecentCache } from './recent-cache';
import { namedClaims } from './subject-claims';
import type { IssuerConfig } from './sign-in-config';

/** With the account asked for at most 20 s ago and a token of 40 s, whoever is blocked is out everywhere after 60 s. */
const REUSE_MS = 20_000;
const TOKEN_SECONDS = 40;
const REFUSAL_MS = 1_000;
/** A wall clock that moved against the monotonic one was set: what was signed by it is signed anew. */
const DRIFT_MS = 2_000;
const CACHE_SIZE = 10_000;

type Resolved = { ok: false } | { ok: true; caller: Caller; wall: number; monotonic: number; expiresAt: number | null };

export interface CallersTerms {
  identity: IdentityClient;
  accessTokens: AccessTokens;
  issuer: IssuerConfig;
  key: SigningKey;
  now: () => Date;
  monotonic: () => number;
  log: FastifyBaseLogger;
}

/**
 * Turns a session cookie or a bearer token into a caller.
 * @throws GraphQLError UNAUTHENTICATED on whatever proves none; SERVICE_UNAVAILABLE when nobody can be asked: nobody is let in unchecked.
 */
export class Callers {
  private readonly cache: RecentCache<Resolved>;

  constructor(private readonly terms: CallersTerms) {
    this.cache = new RecentCache({ holdMs: ({ ok }) => (ok ? REUSE_MS : REFUSAL_MS), monotonic: terms.monotonic, size: CACHE_SIZE });
  }

  async bySession(secret: string): Promise<Caller> {
    const resolved = await this.cache.get(keyOf('session', secret), () => this.ask({ session: secret }, null), this.fits);
    if (!resolved.ok || !resolved.caller.session) throw unauthenticated();
    return resolved.caller;
  }

  async byBearer(authorization: string): Promise<Caller> {
    const resolved = await this.cache.get(keyOf('bearer', authorization), () => this.askBearer(authorization), this.fits);
    if (!resolved.ok) throw unauthenticated();
    return resolved.caller;
  }

  /** This proof was good when it was last asked about, however long ago: it is nobody's guess, though it may have ended since. */
  knowsSession(secret: string): boolean {
    return this.cache.last(keyOf('session', secret))?.ok ?? false;
  }

  knowsBearer(authorization: string): boolean {
    return this.cache.last(keyOf('bearer', authorization))?.ok ?? false;
  }

  /** After sign-out: the next request is asked for. */
  forgetSession(secret: string): void {
    this.cache.forget(keyOf('session', secret));
  }

  private async askBearer(authorization: string): Promise<Resolved> {
    const { accessTokens, issuer, log } = this.terms;
    try {
      const { claims, expiresAt } = await accessTokens.verify(authorization);
      return await this.ask({ bearer: { issuer: issuer.url, subject: claims.sub, ...namedClaims(claims, issuer) } }, expiresAt);
    } catch (error) {
      if (!(error instanceof InvalidToken)) throw error;
      log.info({ reason: error.message }, 'bearer token refused');
      return { ok: false };
    }
  }

  private async ask(question: Parameters<IdentityClient['findViewer']>[0], expiresAt: number | null): Promise<Resolved> {
    const { identity, key, now, monotonic } = this.terms;
    const answer = await identity.findViewer(question);
    if (!answer.ok) return { ok: false };
    const wall = now();
    const authorization = `Bearer ${await signViewerToken(answer.value.viewer, key, wall, TOKEN_SECONDS)}`;
    return { ok: true, caller: { ...answer.value, authorization }, wall: wall.getTime(), monotonic: monotonic(), expiresAt };
  }

  private readonly fits = (resolved: Resolved): boolean => {
    if (!resolved.ok) return true;
    const wall = this.terms.now().getTime();
    if (resolved.expiresAt !== null && resolved.expiresAt * 1000 <= wall) return false;
    return Math.abs(wall - resolved.wall - (this.terms.monotonic() - resolved.monotonic)) < DRIFT_MS;
  };
}

/** The secrets themselves are not kept in memory. */
const keyOf = (kind: string, secret: string): string => `${kind} ${createHash('sha256').update(secret).digest('base64url')}`;

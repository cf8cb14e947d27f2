import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { unavailable } from '../masking';

/** A key that the issuer withdraws is out after this. */
const FRESH_MS = 60_000;
/** After a look-up in vain nobody looks again for so long: a flood of forged key ids is no flood for the issuer. */
const COOLDOWN_MS = 2_000;
/** How long the keys still hold when the issuer cannot be asked. */
const STALE_MS = 600_000;

interface Held {
  find: ReturnType<typeof createLocalJWKSet>;
  at: number;
}

export interface IssuerKeysTerms {
  /** The published key set. */
  fetchKeys: () => Promise<JSONWebKeySet>;
  /** Not jose's remote key set: it counts by the wall clock, and one set back would hold its keys for as long. */
  monotonic: () => number;
}

/** The issuer's public keys. A key id that is not among them is looked up anew: a key rotated in mid-session signs people in at once. */
export class IssuerKeys {
  private held: Held | null = null;
  private underWay: Promise<Held> | null = null;
  private failedAt = -Infinity;
  private inVainAt = -Infinity;

  constructor(private readonly terms: IssuerKeysTerms) {}

  /** For `jwtVerify`. @throws GraphQLError SERVICE_UNAVAILABLE when there are no keys to judge by. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const held = await this.noOlderThan(FRESH_MS);
    try {
      return await held.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.terms.monotonic() - this.inVainAt < COOLDOWN_MS) throw error;
    }
    try {
      return await (await this.noOlderThan(0)).find(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) this.inVainAt = this.terms.monotonic();
      throw error;
    }
  };

  private async noOlderThan(milliseconds: number): Promise<Held> {
    const now = this.terms.monotonic();
    if (this.held && now - this.held.at < milliseconds) return this.held;
    try {
      if (!this.underWay && now - this.failedAt < COOLDOWN_MS) throw unavailable();
      return await (this.underWay ??= this.fetch(now));
    } catch (error) {
      if (this.held && now - this.held.at < STALE_MS) return this.held;
      throw error;
    }
  }

  private async fetch(at: number): Promise<Held> {
    try {
      const held = { find: createLocalJWKSet(await this.terms.fetchKeys()), at };
      this.held = held;
      return held;
    } catch {
      this.failedAt = at;
      throw unavailable();
    } finally {
      this.underWay = null;
    }
  }
}

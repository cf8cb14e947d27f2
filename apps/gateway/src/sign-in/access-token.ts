import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { bearerToken, InvalidToken, refuseAmbiguousEncoding } from '@tongxin/viewer';
import type { Issuer } from './issuer';

/** Signatures with a public key. A symmetric one could be made by whoever knows the public key. */
export const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256'];
const TYPES: readonly unknown[] = ['at+jwt', 'application/at+jwt', 'JWT'];
/** Claims that only an ID token has; one is worth nothing here, however well signed. */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'];
/** Clocks of two machines may differ by this much. */
const SKEW_SECONDS = 5;
const MAX_LENGTH = 8_192;

export interface AccessToken {
  claims: JWTPayload & { sub: string };
  /** Seconds since 1970. */
  expiresAt: number;
}

/** Verifies access tokens of `issuer` for this installation. `now` is the wall clock. */
export class AccessTokens {
  constructor(
    private readonly issuer: Issuer,
    private readonly now: () => Date,
  ) {}

  /**
   * @throws InvalidToken on an `Authorization` header that is no access token of this issuer for us, valid now;
   * GraphQLError SERVICE_UNAVAILABLE when the issuer's keys cannot be had.
   */
  async verify(authorization: string): Promise<AccessToken> {
    const token = bearerToken(authorization);
    if (token.length > MAX_LENGTH) throw new InvalidToken('too long');
    refuseAmbiguousEncoding(token);
    if (!TYPES.includes(typeOf(token))) throw new InvalidToken('no access token by its type');
    const claims = await this.signedClaims(token);
    const { sub, iat, exp, aud } = claims;
    const seconds = this.now().getTime() / 1000;
    if (!sub || iat === undefined || exp === undefined) throw new InvalidToken('no sub, iat or exp');
    if (exp <= seconds) throw new InvalidToken('expired');
    if (iat > seconds + SKEW_SECONDS) throw new InvalidToken('issued in the future');
    const isIdToken = [aud].flat().includes(this.issuer.config.clientId) || ID_TOKEN_CLAIMS.some((claim) => claim in claims);
    if (isIdToken) throw new InvalidToken('an ID token is no access token');
    return { claims: { ...claims, sub }, expiresAt: exp };
  }

  private async signedClaims(token: string): Promise<JWTPayload> {
    const { url: issuer, audience } = this.issuer.config;
    try {
      const { payload } = await jwtVerify(token, this.issuer.keys.find, { issuer, audience, algorithms: ALGORITHMS, currentDate: this.now(), clockTolerance: SKEW_SECONDS });
      return payload;
    } catch (error) {
      // The code alone: a message of the library may quote what the token says.
      if (error instanceof errors.JOSEError) throw new InvalidToken(error.code);
      throw error;
    }
  }
}

function typeOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).typ;
  } catch {
    throw new InvalidToken('no readable header');
  }
}

import { decodeProtectedHeader, importJWK, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { ALGORITHM, checkKeySet, type KeySet, type SigningKey } from './signing-key';
import { TokenCache } from './token-cache';

/** The token is forged, expired, meant for somebody else or signed by the wrong key. Answer 401; `message` is for the log. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** Clocks of two machines may differ by this much before a token counts as issued in the future. */
const CLOCK_SKEW_SECONDS = 5;

export interface TokenTerms {
  audience: string;
  now: Date;
  /** How long the token holds. */
  seconds: number;
}

/** Signs `claims` as `key.issuer`; `iat` and `exp` follow from `terms`. */
export function signToken(claims: JWTPayload, key: SigningKey, terms: TokenTerms): Promise<string> {
  const issuedAt = Math.floor(terms.now.getTime() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: 'JWT' })
    .setIssuer(key.issuer)
    .setAudience(terms.audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + terms.seconds)
    .sign(key.privateKey);
}

export interface VerifierTerms {
  audience: string;
  /** Only keys of these issuers may have signed. */
  issuers: readonly string[];
  /** A token that holds longer than this is refused, however well signed. */
  maxSeconds: number;
  now: () => Date;
  cacheSize?: number;
}

export interface VerifiedToken {
  issuer: string;
  /** Seconds since 1970. */
  expiresAt: number;
  claims: JWTPayload;
}

/**
 * Verifies tokens against `keySet`; a verified token is remembered until it expires.
 * @throws InvalidToken (the verifier); Error on an unsafe key set (at once).
 */
export function createTokenVerifier(keySet: KeySet, terms: VerifierTerms): (token: string) => Promise<VerifiedToken> {
  const keys = new Map(
    checkKeySet(keySet).keys.map((jwk) => {
      let imported: ReturnType<typeof importJWK> | undefined;
      return [jwk.kid, { issuer: jwk.iss, publicKey: () => (imported ??= importJWK(jwk, ALGORITHM)) }] as const;
    }),
  );
  const cache = new TokenCache<VerifiedToken>(terms.cacheSize ?? 10_000);

  return async (token) => {
    const now = terms.now();
    const known = cache.get(token, now.getTime() / 1000);
    if (known) return known;
    refuseAmbiguousEncoding(token);
    const { kid } = protectedHeader(token);
    const key = keys.get(kid ?? '');
    if (!key) throw new InvalidToken('signed with an unknown key');
    if (!terms.issuers.includes(key.issuer)) throw new InvalidToken(`the key of ${key.issuer} may not sign this`);
    const claims = await verifiedClaims(token, await key.publicKey(), key.issuer, terms.audience, now);
    const { iat, exp } = claims;
    if (iat === undefined || exp === undefined) throw new InvalidToken('no iat or exp');
    if (iat > now.getTime() / 1000 + CLOCK_SKEW_SECONDS) throw new InvalidToken('issued in the future');
    if (exp - iat > terms.maxSeconds) throw new InvalidToken('holds for too long');
    const verified = { issuer: key.issuer, expiresAt: exp, claims };
    cache.set(token, verified);
    return verified;
  };
}

/** The token of an `Authorization` header. @throws InvalidToken when the header is no bearer token. */
export function bearerToken(authorization: string): string {
  const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization);
  if (!match?.[1]) throw new InvalidToken('no bearer token');
  return match[1];
}

/** The last character of a part has bits that decoding ignores: without this two spellings of one signature would pass. */
export function refuseAmbiguousEncoding(token: string): void {
  for (const part of token.split('.')) {
    if (Buffer.from(part, 'base64url').toString('base64url') !== part) throw new InvalidToken('not canonical base64url');
  }
}

function protectedHeader(token: string): { kid?: string } {
  try {
    return decodeProtectedHeader(token);
  } catch {
    throw new InvalidToken('no readable header');
  }
}

async function verifiedClaims(
  token: string,
  publicKey: Awaited<ReturnType<typeof importJWK>>,
  issuer: string,
  audience: string,
  now: Date,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, publicKey, { algorithms: [ALGORITHM], issuer, audience, currentDate: now });
    return payload;
  } catch (error) {
    throw new InvalidToken(error instanceof Error ? error.message : 'not verified');
  }
}

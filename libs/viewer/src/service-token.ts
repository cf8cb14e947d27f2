import type { KeySet, SigningKey } from './signing-key';
import { bearerToken, createTokenVerifier, InvalidToken, signToken } from './token';
import { isUuid } from './viewer';

/** A service that calls another on behalf of one institution. */
export interface ServiceClaim {
  /** The caller, equal to its key's issuer. */
  service: string;
  /** UUID; the nil UUID where the call concerns no institution yet. */
  institutionId: string;
}

const AUDIENCE = 'service';
const MAX_SECONDS = 60;

/** @throws Error when `claim.service` is not the key's own issuer, the institution no UUID, or `seconds` exceeds 60. */
export async function signServiceToken(claim: ServiceClaim, key: SigningKey, now: Date, seconds = MAX_SECONDS): Promise<string> {
  if (claim.service !== key.issuer) throw new Error(`The key of ${key.issuer} cannot sign for ${claim.service}.`);
  if (!isUuid(claim.institutionId)) throw new Error('The institution of a service token is a UUID.');
  if (seconds > MAX_SECONDS) throw new Error(`A service token holds for at most ${MAX_SECONDS} s.`);
  return signToken({ institution: claim.institutionId }, key, { audience: AUDIENCE, now, seconds });
}

/**
 * Reads the calling service from an `Authorization` header; `accept` lists the services that may call.
 * @throws InvalidToken on anything but a valid service token of one of them; no header included.
 */
export function createServiceVerifier(
  keySet: KeySet,
  options: { now: () => Date; accept: readonly string[]; cacheSize?: number },
): (authorization: string | undefined) => Promise<ServiceClaim> {
  const { accept: issuers, ...rest } = options;
  const verify = createTokenVerifier(keySet, { audience: AUDIENCE, issuers, maxSeconds: MAX_SECONDS, ...rest });
  return async (authorization) => {
    if (authorization === undefined) throw new InvalidToken('no service token');
    const { issuer, claims } = await verify(bearerToken(authorization));
    if (!isUuid(claims.institution)) throw new InvalidToken('names no institution');
    return { service: issuer, institutionId: claims.institution };
  };
}

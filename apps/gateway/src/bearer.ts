import {
  bearerToken,
  createTokenVerifier,
  InvalidToken,
  signToken,
  signViewerToken,
  viewerClaims,
  viewerFromClaims,
  type KeySet,
  type SigningKey,
  type Viewer,
} from '@tongxin/viewer';

const ISSUER = 'gateway';
const AUDIENCE = 'gateway';
const BEARER_SECONDS = 12 * 3600;
/** A viewer token holds for 60 s and is used for 50, so that none expires on its way. */
const REUSE_MS = 50_000;
const CACHE_SIZE = 5_000;

/** The bearer token of practice mode: for curl, scripts and other clients, 12 h. */
export function signBearer(viewer: Viewer, account: string, key: SigningKey, now: Date): Promise<string> {
  return signToken({ ...viewerClaims(viewer), account }, key, { audience: AUDIENCE, now, seconds: BEARER_SECONDS });
}

export interface BearerOptions {
  viewerKey: { signing: SigningKey; keySet: KeySet } | null;
  /** Practice mode: the gateway's own bearer tokens are taken. Else none is, until an OpenID issuer is there. */
  practice: boolean;
  now: () => Date;
}

/**
 * Turns a client's `Authorization` header into the one for the subgraphs. No header: null, an anonymous caller.
 * @throws InvalidToken on every header that proves no viewer.
 */
export function createBearerReader({ viewerKey, practice, now }: BearerOptions): (authorization: string | undefined) => Promise<string | null> {
  if (!viewerKey || !practice) {
    return async (authorization) => {
      if (authorization === undefined) return null;
      throw new InvalidToken('no bearer token is taken here');
    };
  }
  const verify = createTokenVerifier(viewerKey.keySet, { audience: AUDIENCE, issuers: [ISSUER], maxSeconds: BEARER_SECONDS, now });
  const signed = new Map<string, { authorization: string; until: number }>();
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = bearerToken(authorization);
    const { claims } = await verify(token);
    const at = now().getTime();
    const known = signed.get(token);
    if (known && known.until > at) return known.authorization;
    const viewer = viewerFromClaims(claims);
    if (!viewer) throw new InvalidToken('names no viewer');
    const fresh = `Bearer ${await signViewerToken(viewer, viewerKey.signing, now())}`;
    signed.delete(token);
    signed.set(token, { authorization: fresh, until: at + REUSE_MS });
    const [oldest] = signed.keys();
    if (signed.size > CACHE_SIZE && oldest !== undefined) signed.delete(oldest);
    return fresh;
  };
}

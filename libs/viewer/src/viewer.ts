import type { JWTPayload } from 'jose';
import type { KeySet, SigningKey } from './signing-key';
import { bearerToken, createTokenVerifier, InvalidToken, signToken } from './token';

/** 系统管理员, 安全管理员, 审计管理员: three roles with no right to content. */
export type Administrator = 'SYSTEM' | 'SECURITY' | 'AUDIT';

const ADMINISTRATORS: readonly string[] = ['SYSTEM', 'SECURITY', 'AUDIT'] satisfies Administrator[];

/** Who asks. Exactly one of `personId` and `administrator` is set; an anonymous caller is `null` instead. */
export interface Viewer {
  /** UUID */
  institutionId: string;
  /** UUID of the person in organisation. */
  personId: string | null;
  administrator: Administrator | null;
  /** Of the audit administrator: whose record accesses two administrators have opened now, by person (docs/adr/0021). Left out where there are none. */
  opened?: readonly string[];
}

/** More are never open at a time; a token that names more is refused. */
export const MOST_OPENED = 5;

/** A viewer token holds for at most this long: a leaver's rights end with it. */
const MAX_SECONDS = 60;
const ISSUER = 'gateway';
const AUDIENCE = 'subgraph';

/**
 * The token that the gateway sends to every subgraph as `authorization: Bearer …`.
 * @throws Error when the viewer is neither a person nor an administrator, or both, or `seconds` exceeds 60.
 */
export async function signViewerToken(viewer: Viewer, key: SigningKey, now: Date, seconds = MAX_SECONDS): Promise<string> {
  if (seconds > MAX_SECONDS) throw new Error(`A viewer token holds for at most ${MAX_SECONDS} s.`);
  const claims = viewerClaims(viewer);
  if (!viewerFromClaims(claims)) throw new Error('A viewer is one person or one administrator of one institution.');
  return signToken(claims, key, { audience: AUDIENCE, now, seconds });
}

/**
 * Reads the viewer from an `Authorization` header. No header is an anonymous viewer (`null`).
 * @throws InvalidToken on anything but a valid viewer token of the gateway's own key.
 */
export function createViewerVerifier(
  keySet: KeySet,
  options: { now: () => Date; cacheSize?: number },
): (authorization: string | undefined) => Promise<Viewer | null> {
  const verify = createTokenVerifier(keySet, { audience: AUDIENCE, issuers: [ISSUER], maxSeconds: MAX_SECONDS, ...options });
  return async (authorization) => {
    if (authorization === undefined) return null;
    const { claims } = await verify(bearerToken(authorization));
    const viewer = viewerFromClaims(claims);
    if (!viewer) throw new InvalidToken('names no viewer');
    return viewer;
  };
}

/** A viewer as claims of a token: `institution`, `person`, `admin`, and `opened` where something is. */
export function viewerClaims({ institutionId, personId, administrator, opened }: Viewer): JWTPayload {
  return { institution: institutionId, person: personId, admin: administrator, ...(opened?.length && { opened }) };
}

/** The viewer in a verified token's claims; null when they name none, or two. */
export function viewerFromClaims({ institution, person, admin, opened = [] }: JWTPayload): Viewer | null {
  if (!isUuid(institution) || !isOpened(opened) || (opened.length > 0 && admin !== 'AUDIT')) return null;
  if (isUuid(person) && admin === null) return { institutionId: institution, personId: person, administrator: null };
  if (isAdministrator(admin) && person === null) return { institutionId: institution, personId: null, administrator: admin, ...(opened.length > 0 && { opened }) };
  return null;
}

const isOpened = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length <= MOST_OPENED && value.every(isUuid);

/** What a client calls an id need not be one; anything else names nothing, and must not reach SQL. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value);
}

function isAdministrator(value: unknown): value is Administrator {
  return typeof value === 'string' && ADMINISTRATORS.includes(value);
}

import type { Administrator } from '@tongxin/viewer';
import { sessionTerms } from '../sessions/session';

/** What the graph is called as a resource, and in the `aud` of its access tokens. */
export const RESOURCE = 'urn:tongxin:graph';
export const AUDIENCE = 'tongxin';

/** The clients there are: the gateway's web pages and the command line. */
export const GATEWAY = 'gateway';
export const COMMAND_LINE = 'cli';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Lifetimes in seconds. */
export const LIFE = {
  accessToken: 10 * MINUTE,
  practiceToken: 12 * HOUR,
  authorizationCode: MINUTE,
  deviceCode: 10 * MINUTE,
  idToken: 10 * MINUTE,
  interaction: 30 * MINUTE,
  /** From the first token of a grant, however often it is renewed. */
  refreshToken: 12 * HOUR,
  grant: 12 * HOUR,
} as const;

/** `acr` of a session: how long it may last depends on it. */
export const levelOf = (administrator: Administrator | null): string => (administrator ? 'urn:tongxin:administrator' : 'urn:tongxin:staff');

/** Seconds that the issuer's own session still has: the idle time, but never past its absolute end. `loginTs` and `now` in seconds since 1970. */
export function sessionLife({ acr, loginTs }: { acr?: string; loginTs?: number }, now: number): number {
  if (loginTs === undefined) return LIFE.interaction;
  const { idle, absolute } = sessionTerms(acr === levelOf('SYSTEM') ? 'SYSTEM' : null);
  return Math.max(1, Math.min(idle / 1000, Math.floor(loginTs + absolute / 1000 - now)));
}

/** Seconds that a refresh token has, the ones before it counted in. `iiat`: when the first was issued. */
export const refreshTokenLife = (iiat: number, now: number): number => Math.max(1, Math.min(LIFE.refreshToken, iiat + LIFE.refreshToken - now));

import { timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failure } from '../failure';
import { unauthenticated } from '../masking';
import { rateLimited } from '../rate/rate-limited';
import { addressKey, type RateLimits } from '../rate/rate-limits';
import type { Caller } from './caller';
import { cookieValue, readCookies } from './cookies';
import type { SignIn } from './sign-in';

export type Authenticate = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * Sets `request.caller` before the body is read, from a bearer token or from the session cookie with its proof against
 * cross-site requests. Without sign-in (`null`, a gateway without `VIEWER_KEY`) every caller is anonymous.
 * @throws GraphQLError UNAUTHENTICATED (401), CSRF (403), BAD_REQUEST (400: both proofs at once), RATE_LIMITED (429), SERVICE_UNAVAILABLE (503)
 */
export function authentication(signIn: SignIn | null, rates: RateLimits): Authenticate {
  return async (request, reply) => {
    const { authorization } = request.headers;
    const secret = signIn && sessionSecret(request, signIn);
    if (authorization !== undefined && secret !== null) throw failure(400, 'BAD_REQUEST', '请求同时带有会话和令牌,只能使用其中一种');
    if (!signIn && authorization === undefined) return;
    try {
      request.caller = await found(signIn, rates, request, secret);
    } catch (error) {
      const isRefused = error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED';
      if (isRefused) void reply.header('www-authenticate', `Bearer realm="tongxin"${authorization === undefined ? '' : ', error="invalid_token"'}`);
      throw error;
    }
  };
}

async function found(signIn: SignIn | null, rates: RateLimits, request: FastifyRequest, secret: string | null): Promise<Caller> {
  const { authorization } = request.headers;
  if (!signIn) throw unauthenticated();
  const { callers } = signIn;
  if (authorization !== undefined) {
    await refuseGuessing(request, rates, () => callers.knowsBearer(authorization));
    return callers.byBearer(authorization);
  }
  if (secret === null) throw unauthenticated();
  refuseForeignOrigin(request, signIn);
  await refuseGuessing(request, rates, () => callers.knowsSession(secret));
  const caller = await callers.bySession(secret);
  refuseWithoutProof(request, caller);
  return caller;
}

/**
 * An address that has failed too often has no further proof of its looked up, neither at identity nor by its signature. A proof that was good
 * before goes on: behind that address there may be a whole building.
 */
async function refuseGuessing(request: FastifyRequest, rates: RateLimits, isKnown: () => boolean): Promise<void> {
  const exceeded = await rates.spent('failures', addressKey(request.ip));
  if (exceeded && !isKnown()) throw rateLimited(exceeded);
}

/** The value of the session cookie; null without one. */
export const sessionSecret = (request: FastifyRequest, signIn: SignIn): string | null => cookieValue(readCookies(request.headers.cookie), signIn.cookies.session);

/** A page elsewhere, another port of this machine included. */
export function refuseForeignOrigin({ headers }: FastifyRequest, { publicUrl }: SignIn): void {
  const { origin, 'sec-fetch-site': site } = headers;
  const foreign = (origin !== undefined && origin !== publicUrl.origin) || site === 'cross-site' || site === 'same-site';
  if (foreign) throw forged();
}

/** The token of this very session: a tab that was opened for another account has another one. */
export function refuseWithoutProof({ headers }: FastifyRequest, { session }: Caller): void {
  const given = headers['x-csrf-token'];
  const proven = session !== null && typeof given === 'string' && isEqual(given, session.csrf);
  if (!proven) throw forged();
}

const forged = () => failure(403, 'CSRF', '这个页面的登录状态已经变化,请刷新页面后再试');

function isEqual(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

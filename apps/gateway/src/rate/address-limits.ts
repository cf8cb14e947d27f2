import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { recordOf } from '../operation-record';
import { RATE_LIMITED_MESSAGE } from './rate-limited';
import { addressKey, type Exceeded, type RateLimits } from './rate-limits';

/** What anybody may ask without having signed in, and what costs more than a file. */
const BEFORE_SIGN_IN = /^\/(identity|sign-in|sign-out|session|calendar)(\/|\?|$)/;
const FAILED = new Set([400, 401, 403, 413, 415]);

/**
 * Counts by address what no account stands for: pages of the sign-in, and requests that proved nobody and failed. Whoever is signed in
 * is counted by account instead, so that one guest of a building does not lock out the others. `authentication` looks up no new proof of an
 * address whose failures are spent.
 */
export function addressLimits(app: FastifyInstance, rates: RateLimits): void {
  app.addHook('onRequest', async (request, reply) => {
    // The route that was found, not the address as it was written: `/%73ession` is one of them too.
    if (!BEFORE_SIGN_IN.test(request.routeOptions.url ?? request.url)) return;
    const exceeded = await rates.take('anonymous', addressKey(request.ip));
    if (exceeded) return reply.code(429).headers(headers(exceeded)).send(answer(exceeded));
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.caller || !FAILED.has(reply.statusCode)) return payload;
    const exceeded = await rates.take('failures', addressKey(request.ip));
    if (!exceeded) return payload;
    if (isStream(payload)) payload.destroy();
    recordOf(request).codes.add('RATE_LIMITED');
    void reply.code(429).headers(headers(exceeded)).removeHeader('content-length');
    return answer(exceeded);
  });
}

const headers = ({ retryAfterSeconds }: Exceeded) => ({ 'retry-after': String(retryAfterSeconds), 'content-type': 'application/json; charset=utf-8' });

const answer = ({ retryAfterSeconds }: Exceeded): string =>
  JSON.stringify({ errors: [{ message: RATE_LIMITED_MESSAGE, extensions: { code: 'RATE_LIMITED', retryAfterSeconds } }] });

const isStream = (payload: unknown): payload is Readable => typeof payload === 'object' && payload !== null && 'destroy' in payload;

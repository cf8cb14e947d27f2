import type { FastifyInstance, FastifyRequest } from 'fastify';
import { signServiceToken, type SigningKey } from '@tongxin/viewer';
import type { Limits } from './config';
import { failure } from './failure';
import { Reason } from './loggable';
import { unavailable } from './masking';
import { rateLimited } from './rate/rate-limited';
import { addressKey, type RateLimits } from './rate/rate-limits';
import { besideGraphql, type SubgraphPools } from './subgraph-pools';

/** `<institution>.<secret>.ics`: the institution's id and 256 bits in base64url. */
const FILE = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.([\w-]{43})\.ics$/;

export interface CalendarTerms {
  pools: SubgraphPools;
  rates: RateLimits;
  limits: Limits;
  key: SigningKey;
  now: () => Date;
}

/**
 * `GET /calendar/<institution>.<secret>.ics`: a person's calendar, for programs that hold nothing but its address; cookies and tokens count for nothing. Whatever is no
 * address that holds is 404 alike, and counts as a failure of whoever asked; an address whose failures are spent is asked about no further one.
 */
export function calendarRoute(app: FastifyInstance, terms: CalendarTerms): void {
  const { rates } = terms;
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const spent = await rates.spent('failures', addressKey(request.ip));
    if (spent) throw rateLimited(spent);
    const [, institutionId, secret] = FILE.exec(request.params.file) ?? [];
    const calendar = institutionId && secret ? await calendarFor(institutionId, secret, request, terms) : null;
    if (calendar !== null) return reply.type('text/calendar; charset=utf-8').send(calendar);
    const exceeded = await rates.take('failures', addressKey(request.ip));
    throw exceeded ? rateLimited(exceeded) : failure(404, 'NOT_FOUND', '没有这个地址');
  });
}

/** What organisation answers for the address; null where it knows none such. @throws SERVICE_UNAVAILABLE */
async function calendarFor(institutionId: string, secret: string, request: FastifyRequest, { pools, limits, key, now }: CalendarTerms): Promise<string | null> {
  const organisation = pools.get('organisation');
  if (!organisation) throw unavailable();
  try {
    const authorization = `Bearer ${await signServiceToken({ service: 'gateway', institutionId }, key, now())}`;
    const headers = { authorization, 'content-type': 'application/json', 'x-request-id': request.id };
    const { statusCode, headers: answered, body } = await organisation.pool.request({
      method: 'POST', path: besideGraphql(organisation, '/internal/calendar'), headers, body: JSON.stringify({ secret }), signal: AbortSignal.timeout(limits.subgraphMs),
    });
    const text = await body.text();
    if (statusCode === 404) return null;
    if (statusCode !== 200 || !String(answered['content-type']).startsWith('text/calendar')) throw new Reason(`no calendar, but ${statusCode}`);
    return text;
  } catch (error) {
    request.log.warn({ err: error }, 'a calendar could not be read');
    throw unavailable();
  }
}

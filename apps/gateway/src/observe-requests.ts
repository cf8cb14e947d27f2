import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics';
import { recordOf } from './operation-record';

/**
 * One line a request, and its figures, also of one whose client left. Names and numbers only: variables, headers, accounts and tokens are never logged.
 * Not in onResponse, which a client who leaves keeps from coming.
 */
export function observeRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onRequest', async (request, reply) => {
    const started = performance.now();
    reply.raw.once('close', () => observe(request, reply, (performance.now() - started) / 1000, metrics));
  });
}

function observe(request: FastifyRequest, reply: FastifyReply, seconds: number, metrics: Metrics): void {
  const route = request.routeOptions.url ?? 'none';
  const left = !reply.raw.writableFinished;
  const { name, listed, fetches, codes } = recordOf(request);
  metrics.requests.observe({ route, status: left ? 'left' : reply.statusCode }, seconds);
  if (route === '/graphql') {
    metrics.operations.observe({ operation: listed ?? 'ad-hoc' }, seconds);
    metrics.fetches.observe(fetches);
  }
  for (const code of codes) metrics.errors.inc({ code });
  request.log.info(
    {
      method: request.method,
      route,
      ...(left ? { left } : { status: reply.statusCode }),
      ms: Math.round(seconds * 1000),
      ...(name !== null && { operation: name }),
      ...(fetches > 0 && { fetches }),
      ...(codes.size > 0 && { codes: [...codes] }),
    },
    'request',
  );
}

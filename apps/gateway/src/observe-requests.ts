import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics';
import { recordOf } from './operation-record';

/** One line a request, and its figures. Names and numbers only: variables, headers, accounts and tokens are never logged. */
export function observeRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const { name, listed, fetches, codes } = recordOf(request);
    const seconds = reply.elapsedTime / 1000;
    metrics.requests.observe({ route, status: reply.statusCode }, seconds);
    if (route === '/graphql') {
      metrics.operations.observe({ operation: listed ?? 'ad-hoc' }, seconds);
      metrics.fetches.observe(fetches);
    }
    for (const code of codes) metrics.errors.inc({ code });
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(name !== null && { operation: name }),
        ...(fetches > 0 && { fetches }),
        ...(codes.size > 0 && { codes: [...codes] }),
      },
      'request',
    );
  });
}

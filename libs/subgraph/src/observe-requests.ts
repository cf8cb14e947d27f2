import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { recordOf } from './request-record';
import type { ServiceMetrics } from './service-metrics';

/** What a probe asks every few seconds. */
const probes = new Set(['/live', '/ready', '/metrics']);

/** One line a request, also of one whose caller left. Names and numbers only: no variable, header or address. */
export function observeRequests(app: FastifyInstance, log: Logger, metrics: ServiceMetrics): void {
  app.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    if (probes.has(route)) return;
    const started = performance.now();
    // Not onResponse, which a caller who leaves keeps from coming.
    reply.raw.once('close', () => {
      const record = recordOf(request);
      const answered = reply.sent;
      const say = (): void => {
        const { operation, statements, codes, aborted } = record;
        if (aborted) metrics.aborted.inc();
        log.info(
          {
            requestId: request.id,
            method: request.method,
            route,
            ...(answered && { status: reply.statusCode }),
            ms: Math.round(performance.now() - started),
            ...(operation !== null && { operation, statements }),
            ...(codes.size > 0 && { codes: [...codes] }),
            ...(aborted && { aborted }),
          },
          'request',
        );
      };
      if (answered) say();
      else void Promise.resolve(record.ended).then(say);
    });
  });
}

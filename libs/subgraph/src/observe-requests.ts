import { traceOperation } from '@tongxin/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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
    whenOver(request, reply, (answered) => {
      const { operation, statements, codes, aborted } = recordOf(request);
      if (aborted) metrics.aborted.inc();
      log.info(
        {
          requestId: request.id,
          method: request.method,
          route,
          ...(answered && { status: reply.statusCode }),
          ms: Math.round(performance.now() - started),
          ...(operation !== null && { operation }),
          ...(statements !== null && { statements }),
          ...(codes.size > 0 && { codes: [...codes] }),
          ...(aborted && { aborted }),
        },
        'request',
      );
    });
  });
  // With a callback: what runs after it runs inside the operation's span.
  app.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== '/graphql') return done();
    traceOperation((span) => {
      if (span) whenOver(request, reply, () => span.end(recordOf(request).operation, recordOf(request).codes));
      done();
    });
  });
}

/** Calls back once the answer is out, or, where the caller left, once the operation has ended. Not onResponse, which a caller who leaves keeps from coming. */
function whenOver(request: FastifyRequest, reply: FastifyReply, over: (answered: boolean) => void): void {
  reply.raw.once('close', () => {
    const answered = reply.sent;
    if (answered) over(answered);
    else void Promise.resolve(recordOf(request).ended).then(() => over(answered));
  });
}

import { randomUUID } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import pino from 'pino';
import { InvalidToken } from '@tongxin/viewer';
import { createAdmission } from './admission';
import { startApollo } from './apollo';
import { createBearerReader } from './bearer';
import type { GatewayConfig } from './config';
import { requestSignal, wellFormedRequestId, type GatewayContext } from './context';
import { failure, sendFailure } from './failure';
import { graphqlRoute } from './graphql-route';
import { healthRoutes } from './health';
import { unauthenticated } from './masking';
import { createMetrics } from './metrics';
import { observeRequests } from './observe-requests';
import { recordOf } from './operation-record';
import { followManifests } from './operations/manifest-files';
import { practiceRoutes } from './practice-routes';
import { addressLimits } from './rate/address-limits';
import { RateLimits } from './rate/rate-limits';
import { SubgraphPools } from './subgraph-pools';
import { uploadRoutes } from './uploads';

export interface Gateway {
  /** Begins to listen; answers the address. */
  listen(): Promise<string>;
  /** Takes nothing new, finishes what is in flight (or cuts it at the drain deadline), closes every connection. */
  close(): Promise<void>;
}

export interface GatewayParts {
  now?: () => Date;
  log?: FastifyBaseLogger;
}

/** The gateway over its supergraph file, loaded but not yet listening. @throws Error when the file does not load. */
export async function createGateway(config: GatewayConfig, parts: GatewayParts = {}): Promise<Gateway> {
  const now = parts.now ?? (() => new Date());
  const log: FastifyBaseLogger = parts.log ?? pino({ level: config.logLevel });
  const metrics = createMetrics();
  const pools = new SubgraphPools(config.subgraphUrls, config.limits);
  const manifests = await followManifests(config.operations.manifests, config.limits.pollMs, log, metrics);
  const rates = new RateLimits(config.rateLimits);
  const { apollo, schema } = await startApollo(config, pools, metrics, log, null);
  const readBearer = createBearerReader({ viewerKey: config.viewerKey, practice: config.practice, now });
  let draining = false;

  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.limits.bodyBytes,
    forceCloseConnections: 'idle',
    genReqId: (request) => wellFormedRequestId(request.headers['x-request-id']) ?? randomUUID(),
  });
  app.decorateRequest('caller', null);
  secureEveryAnswer(app);
  app.setErrorHandler(sendFailure);
  observeRequests(app, metrics);
  addressLimits(app, rates);
  app.setNotFoundHandler((request, reply) => sendFailure(failure(404, 'NOT_FOUND', '没有这个地址'), request, reply));
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => {
    const authorization = await readBearer(request.headers.authorization).catch((error: unknown) => {
      if (!(error instanceof InvalidToken)) throw error;
      request.log.info({ reason: error.message }, 'bearer token refused');
      throw unauthenticated();
    });
    const { signal, deadline, abort, release } = requestSignal(config.limits.requestMs);
    reply.raw.once('close', () => {
      release();
      if (!reply.raw.writableFinished) abort();
    });
    const session = request.caller?.session != null;
    return { requestId: request.id, authorization, caller: request.caller, session, signal, deadline, log: request.log, operation: recordOf(request) };
  };
  graphqlRoute(app, apollo, context, createAdmission({ mode: config.operations.mode, listed: manifests.listed, schema, rates }));
  healthRoutes(app, pools, metrics, () => draining);
  uploadRoutes(app, pools, config.limits, readBearer);
  if (config.practice && config.viewerKey) practiceRoutes(app, pools, config.viewerKey.signing, now);
  if (config.explorerDir) {
    await app.register(fastifyStatic, { root: config.explorerDir, prefix: '/explorer/', redirect: true });
    app.get('/', (_request, reply) => reply.redirect('/explorer/'));
  }

  let closing: Promise<void> | undefined;
  const shutDown = async (): Promise<void> => {
    draining = true;
    const deadline = setTimeout(() => app.server.closeAllConnections(), config.limits.drainMs);
    await app.close();
    clearTimeout(deadline);
    await apollo.stop();
    await manifests.close();
    await pools.close();
  };
  return {
    listen: () => app.listen({ host: config.host, port: config.port }),
    close: () => (closing ??= shutDown()),
  };
}

function secureEveryAnswer(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'x-request-id': request.id,
      'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (!request.url.startsWith('/explorer')) void reply.header('cache-control', 'no-store');
  });
}

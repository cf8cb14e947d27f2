import { randomUUID } from 'node:crypto';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import pino from 'pino';
import { createAdmission } from './admission';
import { startApollo } from './apollo';
import { calendarRoute } from './calendar-route';
import type { GatewayConfig } from './config';
import { wellFormedRequestId, type GatewayContext } from './context';
import { failure, sendFailure } from './failure';
import { graphqlRoute } from './graphql-route';
import { healthRoutes } from './health';
import { loggable } from './loggable';
import { createMetrics } from './metrics';
import { observeRequests } from './observe-requests';
import { recordOf } from './operation-record';
import { followManifests } from './operations/manifest-files';
import { addressLimits } from './rate/address-limits';
import { RateLimits, RATES, type Rate } from './rate/rate-limits';
import { beginDeadline, type RequestDeadline } from './request-deadline';
import { authentication } from './sign-in/authenticate';
import { identityProxy } from './sign-in/identity-proxy';
import { pageRoutes } from './sign-in/page-routes';
import { refuseForeignHost } from './sign-in/practice-host';
import { sessionRoutes } from './sign-in/session-routes';
import { createSignIn } from './sign-in/sign-in';
import { signInRoutes } from './sign-in/sign-in-routes';
import { publicServer } from './sign-in/tls';
import { SubgraphPools } from './subgraph-pools';
import { uploadRoutes } from './uploads';

export interface Gateway {
  /** Begins to listen; answers the address. */
  listen(): Promise<string>;
  /** Takes nothing new, finishes what is in flight (or cuts it at the drain deadline), closes every connection. */
  close(): Promise<void>;
}

export interface GatewayParts {
  /** Wall clock. */
  now?: () => Date;
  /** Milliseconds of a clock that nobody sets. */
  monotonic?: () => number;
  log?: FastifyBaseLogger;
  /** Instead of some of `RATES`. */
  rates?: Partial<Record<Rate, number>>;
}

/** The gateway over its supergraph file, loaded but not yet listening. @throws Error when the file does not load. */
export async function createGateway(config: GatewayConfig, parts: GatewayParts = {}): Promise<Gateway> {
  const now = parts.now ?? (() => new Date());
  const monotonic = parts.monotonic ?? (() => performance.now());
  const log = (parts.log ?? pino({ level: config.logLevel })).child({}, { serializers: { err: loggable } });
  const server = await publicServer(config.tls, config.limits.pollMs, log);
  const metrics = createMetrics();
  const pools = new SubgraphPools(config.subgraphUrls, config.limits);
  const manifests = await followManifests(config.operations.manifests, config.limits.pollMs, log, metrics);
  const rates = new RateLimits(config.rateLimits, { ...RATES, ...parts.rates });
  const signIn = config.viewerKey ? createSignIn(config, { viewerKey: config.viewerKey, now, monotonic, log }) : null;
  const authenticate = authentication(signIn, rates);
  const { apollo, schema } = await startApollo(config, pools, metrics, log, signIn?.auditAdHoc ?? null);
  let draining = false;

  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.limits.bodyBytes,
    forceCloseConnections: 'idle',
    serverFactory: server.create,
    // Only for the address that is logged; the server itself comes from above.
    ...(config.tls && { https: {} }),
    trustProxy: config.trustProxy.length > 0 && [...config.trustProxy],
    genReqId: (request) => wellFormedRequestId(request.headers['x-request-id']) ?? randomUUID(),
  });
  app.decorateRequest('caller', null);
  secureEveryAnswer(app, config.publicUrl);
  if (config.practice) refuseForeignHost(app);
  app.setErrorHandler(sendFailure);
  observeRequests(app, metrics);
  addressLimits(app, rates);
  app.setNotFoundHandler((request, reply) => sendFailure(failure(404, 'NOT_FOUND', '没有这个地址'), request, reply));
  const context = (request: FastifyRequest, { signal, deadline }: RequestDeadline): GatewayContext => {
    const { caller } = request;
    const authorization = caller?.authorization ?? null;
    return { requestId: request.id, authorization, caller, session: caller?.session != null, signal, deadline, log: request.log, operation: recordOf(request) };
  };
  const admit = createAdmission({ mode: config.operations.mode, listed: manifests.listed, schema, rates, now });
  graphqlRoute(app, [beginDeadline(config.limits.requestMs), authenticate], apollo, context, admit);
  healthRoutes(app, pools, metrics, () => draining);
  uploadRoutes(app, authenticate, pools, config.limits, rates);
  if (config.viewerKey) calendarRoute(app, { pools, rates, limits: config.limits, key: config.viewerKey.signing, now });
  if (signIn) {
    signInRoutes(app, signIn);
    sessionRoutes(app, signIn, config.practice);
    if (config.issuer.embedded) identityProxy(app, signIn);
  }
  pageRoutes(app, signIn, config);

  let closing: Promise<void> | undefined;
  const shutDown = async (): Promise<void> => {
    draining = true;
    const deadline = setTimeout(() => app.server.closeAllConnections(), config.limits.drainMs);
    await app.close();
    clearTimeout(deadline);
    await apollo.stop();
    await manifests.close();
    await signIn?.close();
    server.close();
    await pools.close();
  };
  return {
    listen: () => app.listen({ host: config.host, port: config.port }),
    close: () => (closing ??= shutDown()),
  };
}

function secureEveryAnswer(app: FastifyInstance, publicUrl: URL): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'x-request-id': request.id,
      'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (publicUrl.protocol === 'https:') void reply.header('strict-transport-security', 'max-age=31536000');
    if (!request.url.startsWith('/explorer')) void reply.header('cache-control', 'no-store');
  });
}

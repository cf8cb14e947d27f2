import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { dayIn } from '@tongxin/calendar';
import { ReadAudit, RequestDatabase } from '@tongxin/database';
import type { Viewer } from '@tongxin/viewer';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { BaseContext } from './context';
import { LoggedError, maskError, requestError } from './errors';
import { failureHandler } from './failure';
import { requestPlugin } from './graphql-plugin';
import { errSerializer, loggable } from './loggable';
import { newId } from './new-id';
import { observeRequests } from './observe-requests';
import { recordOf } from './request-record';
import { requestTerms } from './request-terms';
import type { ServiceLag } from './service-lag';
import { createServiceMetrics } from './service-metrics';
import { serviceState, watchEventLoop, type StateSources } from './service-status';

export interface SubgraphConfig<Ctx extends BaseContext> {
  name: string;
  schema: GraphQLSchema;
  dataSource: DataSource;
  /** Authorization header → viewer; throws for anything forged, expired or foreign. */
  verify: (authorization: string | undefined) => Promise<Viewer | null>;
  /** Adds the service's loaders to the request's context. */
  contextOf: (base: BaseContext) => Ctx;
  now?: () => Date;
  /** Pins the calendar day of practice mode. */
  pinnedToday?: string | null;
  log?: Logger;
  /** More routes: uploads, calls from other services. */
  routes?: (app: FastifyInstance) => void;
  /** What `/ready` asks beside the database. */
  ready?: () => Promise<boolean>;
  /** How far outbox and directory lag, for metrics and status; left out where the service has neither. */
  lag?: ServiceLag;
  /** Version of the program, for the status. */
  version?: string;
}

export interface SubgraphServer {
  app: FastifyInstance;
  registry: Registry;
  listen: (address: { host: string; port: number }) => Promise<string>;
  /** Stops accepting, finishes what is in flight, closes the pool. */
  close: () => Promise<void>;
}

const requestIdOf = ({ headers }: { headers: IncomingHttpHeaders }): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
};

/** A subgraph over HTTP; `libs/testing` and `main.ts` use the same. */
export async function createSubgraphServer<Ctx extends BaseContext>(config: SubgraphConfig<Ctx>): Promise<SubgraphServer> {
  const log = config.log ?? pino({ name: config.name, serializers: { err: errSerializer } });
  const now = config.now ?? (() => new Date());
  const today = () => config.pinnedToday ?? dayIn(now());
  const { dataSource } = config;
  const metrics = createServiceMetrics(dataSource, config.lag, now);
  const eventLoop = watchEventLoop();
  const sources: StateSources = {
    service: config.name, version: config.version ?? 'unknown', upSince: now(), today, todayPinned: Boolean(config.pinnedToday), dataSource, lag: config.lag,
    eventLoopLagMs: eventLoop.lagMs,
  };
  const apollo = new ApolloServer<Ctx>({
    schema: config.schema,
    plugins: [requestPlugin(log, metrics, now), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    logger: log,
  });
  await apollo.start();

  const app = Fastify({ logger: false, bodyLimit: 4 * 1024 * 1024, forceCloseConnections: 'idle', genReqId: requestIdOf });
  let draining = false;
  // Else a connection whose last request was in flight stays open until it times out, and the drain waits for it.
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  app.setErrorHandler(failureHandler(log));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ errors: [{ message: '没有这个地址', extensions: { code: 'NOT_FOUND' } }] }));
  observeRequests(app, log, metrics);
  app.get('/live', async () => ({ live: true }));
  app.get('/ready', async (_request, reply) => {
    const ready = await dataSource.query('select 1').then(() => config.ready?.() ?? true).catch(() => false);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.scrape()));
  config.routes?.(app);
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Ctx> => {
    const viewer = await config.verify(request.headers.authorization).catch(() => {
      throw requestError('UNAUTHENTICATED', undefined, { http: { status: 401 } });
    });
    const terms = requestTerms(request, reply);
    const db = new RequestDatabase(dataSource, viewer?.institutionId ?? null, terms);
    return config.contextOf({
      viewer, db, now, today, newId, requestId: request.id, reads: new ReadAudit(viewer), signal: terms.signal, record: recordOf(request),
      state: () => serviceState(sources, db, now()),
    });
  };
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['POST'],
    context: (request, reply) =>
      context(request, reply).catch((error: unknown) => {
        const code = error instanceof GraphQLError ? String(error.extensions['code']) : 'INTERNAL_SERVER_ERROR';
        recordOf(request).codes.add(code);
        metrics.errors.inc({ code });
        if (error instanceof GraphQLError) throw error;
        log.error({ requestId: request.id, err: loggable(error) }, 'masked error');
        throw new LoggedError(request.id);
      }),
  });
  return {
    app,
    registry: metrics.registry,
    listen: (address) => app.listen(address),
    close: async () => {
      draining = true;
      await app.close();
      await apollo.stop();
      eventLoop.stop();
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}

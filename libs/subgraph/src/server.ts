import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { dayIn } from '@tongxin/calendar';
import { ReadAudit, RequestDatabase } from '@tongxin/database';
import type { Viewer } from '@tongxin/viewer';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { BaseContext } from './context';
import { internalError, loggable, maskError, requestError } from './errors';
import { newId } from './new-id';

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
}

export interface SubgraphServer {
  app: FastifyInstance;
  registry: Registry;
  listen: (address: { host: string; port: number }) => Promise<string>;
  /** Stops accepting, finishes what is in flight, closes the pool. */
  close: () => Promise<void>;
}

const requestIdOf = (request: FastifyRequest): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
};

/** A subgraph over HTTP; `libs/testing` and `main.ts` use the same. */
export async function createSubgraphServer<Ctx extends BaseContext>(config: SubgraphConfig<Ctx>): Promise<SubgraphServer> {
  const log = config.log ?? pino({ name: config.name });
  const now = config.now ?? (() => new Date());
  const today = () => config.pinnedToday ?? dayIn(now());
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const statements = new Counter({ name: 'sql_statements_total', help: 'SQL statements sent by requests', registers: [registry] });
  const latency = new Histogram({ name: 'graphql_operation_seconds', help: 'latency by root field', labelNames: ['field', 'outcome'], registers: [registry] });

  const finish: ApolloServerPlugin<Ctx> = {
    async requestDidStart({ contextValue, request }) {
      const started = process.hrtime.bigint();
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (maskError({ message: error.message, extensions: error.extensions }, error).extensions?.['code'] === 'INTERNAL_SERVER_ERROR') {
              log.error({ requestId: contextValue.requestId, err: loggable(error.originalError ?? error) }, 'masked error');
            }
          }
        },
        async willSendResponse({ response, operationName, operation: document }) {
          const operation = operationName ?? request.operationName ?? 'anonymous';
          try {
            await contextValue.reads.flush(contextValue.db, operation, contextValue.requestId, now());
          } catch (error) {
            // What was read without a trace is not handed out.
            log.error({ requestId: contextValue.requestId, err: loggable(error) }, 'the audit could not be written');
            response.body = { kind: 'single', singleResult: { errors: [internalError()] } };
            response.http.status = 500;
          } finally {
            await contextValue.db.close();
          }
          statements.inc(contextValue.db.statements);
          if (response.body.kind === 'single') {
            for (const error of response.body.singleResult.errors ?? []) {
              if (error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') error.extensions['requestId'] = contextValue.requestId;
            }
          }
          const failed = response.body.kind === 'single' && response.body.singleResult.errors?.length;
          // Labels never come from clients: a validated root field, not the operation's name.
          const root = document?.selectionSet.selections.find((selection) => selection.kind === 'Field');
          latency.observe({ field: root?.name.value ?? 'none', outcome: failed ? 'errors' : 'ok' }, Number(process.hrtime.bigint() - started) / 1e9);
          log.debug({ requestId: contextValue.requestId, operation }, 'answered');
        },
      };
    },
  };
  const apollo = new ApolloServer<Ctx>({
    schema: config.schema,
    plugins: [finish, ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
  });
  await apollo.start();

  const app = Fastify({ logger: false, bodyLimit: 4 * 1024 * 1024, forceCloseConnections: 'idle' });
  let draining = false;
  // Else a connection whose last request was in flight stays open until it times out, and the drain waits for it.
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  app.get('/live', async () => ({ live: true }));
  app.get('/ready', async (_request, reply) => {
    const ready = await config.dataSource.query('select 1').then(() => config.ready?.() ?? true, () => false);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  config.routes?.(app);
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['POST'],
    context: async (request) => {
      const viewer = await config.verify(request.headers.authorization).catch(() => {
        throw requestError('UNAUTHENTICATED', undefined, { http: { status: 401 } });
      });
      const base: BaseContext = {
        viewer,
        db: new RequestDatabase(config.dataSource, viewer?.institutionId ?? null),
        now,
        today,
        newId,
        requestId: requestIdOf(request),
        reads: new ReadAudit(viewer),
      };
      return config.contextOf(base);
    },
  });
  return {
    app,
    registry,
    listen: (address) => app.listen(address),
    close: async () => {
      draining = true;
      await app.close();
      await apollo.stop();
      if (config.dataSource.isInitialized) await config.dataSource.destroy();
    },
  };
}

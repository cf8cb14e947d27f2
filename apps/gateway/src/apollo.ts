import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { MAX_TOKENS } from '@tongxin/operation-limits';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { apolloLog, logUnexpected } from './apollo-log';
import { publishCompletionErrors } from './completion-errors';
import type { GatewayConfig } from './config';
import type { GatewayContext } from './context';
import { formatError, unavailable } from './masking';
import type { Metrics } from './metrics';
import { auditBeforeAnswer } from './operations/audit-ad-hoc';
import { resolveOperation } from './operations/resolve-operation';
import { PoolDataSource } from './pool-data-source';
import { SharedReads } from './shared-reads';
import type { AuditAdHoc } from './sign-in/caller';
import { followSupergraphFile } from './supergraph-file';
import type { SubgraphAnswer } from './subgraph-answer';
import type { SubgraphPools } from './subgraph-pools';

// Without this @apollo/gateway sends measurements of every installation to its maker.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

export interface StartedApollo {
  apollo: ApolloServer<GatewayContext>;
  /** What clients see of the graph in force. */
  schema: () => GraphQLSchema | undefined;
}

/** Apollo Server over the supergraph file, started. @throws Error when the file does not load. */
export async function startApollo(
  config: GatewayConfig,
  pools: SubgraphPools,
  metrics: Metrics,
  log: FastifyBaseLogger,
  auditAdHoc: AuditAdHoc | null,
): Promise<StartedApollo> {
  const reads = new SharedReads<SubgraphAnswer>();
  const gateway = new ApolloGateway({
    supergraphSdl: followSupergraphFile(config.supergraph, config.limits.pollMs, log, metrics),
    buildService: ({ name, url }) => {
      const subgraph = pools.connect(name, url);
      if (subgraph) return new PoolDataSource(subgraph, config.limits, metrics, reads);
      log.warn({ subgraph: name }, 'subgraph without an address');
      return { process: () => Promise.reject(unavailable()) };
    },
    logger: apolloLog(log),
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: ({ requestContext }) => {
      const { planningSince } = (requestContext.context as GatewayContext).operation;
      if (planningSince !== null) metrics.planning.observe((performance.now() - planningSince) / 1_000);
    },
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl, apiSchema }) => {
    schema = apiSchema;
    pools.enforce(subgraphNames(coreSupergraphSdl));
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger: apolloLog(log),
    formatError,
    plugins: [
      resolveOperation,
      auditBeforeAnswer(auditAdHoc),
      beginPlanning,
      publishCompletionErrors,
      logUnexpected,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    introspection: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
  });
  await server.start();
  return { apollo: server, schema: () => schema };
}

/** The last thing before the plan is asked for. */
const beginPlanning: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    executionDidStart: async ({ contextValue }) => void (contextValue.operation.planningSince = performance.now()),
  }),
};

function subgraphNames(supergraphSdl: string): string[] {
  return [...supergraphSdl.matchAll(/@join__graph\(\s*name:\s*"([^"]+)"/g)].map(([, name]) => name ?? '');
}

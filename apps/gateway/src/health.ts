import type { FastifyInstance, FastifyRequest } from 'fastify';
import { comesFromInside } from './comes-from-inside';
import { failure } from './failure';
import type { Metrics } from './metrics';
import { besideGraphql, type Subgraph, type SubgraphPools } from './subgraph-pools';

/**
 * `/live`: the process runs. `/ready`: every subgraph of the graph in force is ready, and which are not. `/metrics`: Prometheus.
 * The latter two name services and figures of the house, so they are there for private addresses alone; for anybody else there is no such address.
 */
export function healthRoutes(app: FastifyInstance, pools: SubgraphPools, metrics: Metrics, draining: () => boolean): void {
  app.get('/live', async () => ({ status: 'live' }));
  const inside = async (request: FastifyRequest): Promise<void> => {
    if (!comesFromInside(request)) throw failure(404, 'NOT_FOUND', '没有这个地址');
  };
  app.get('/ready', { onRequest: inside }, async (_request, reply) => {
    const answers = await Promise.all(pools.all().map(async ({ name, subgraph }) => [name, subgraph ? await isReady(subgraph) : false] as const));
    const notReady = answers.filter(([, ready]) => !ready).map(([name]) => name);
    const ready = notReady.length === 0 && !draining();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : draining() ? 'draining' : 'not ready', notReady });
  });
  app.get('/metrics', { onRequest: inside }, async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
}

async function isReady(subgraph: Subgraph): Promise<boolean> {
  try {
    const path = besideGraphql(subgraph, '/ready');
    const response = await subgraph.pool.request({ method: 'GET', path, signal: AbortSignal.timeout(2_000) });
    await response.body.dump();
    return response.statusCode === 200;
  } catch {
    return false;
  }
}

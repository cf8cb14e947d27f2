import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics';
import { besideGraphql, type Subgraph, type SubgraphPools } from './subgraph-pools';

/** `/live`: the process runs. `/ready`: every subgraph of the graph in force is ready, and which are not. `/metrics`: Prometheus. */
export function healthRoutes(app: FastifyInstance, pools: SubgraphPools, metrics: Metrics, draining: () => boolean): void {
  app.get('/live', async () => ({ status: 'live' }));
  app.get('/ready', async (_request, reply) => {
    const answers = await Promise.all(pools.all().map(async ({ name, subgraph }) => [name, subgraph ? await isReady(subgraph) : false] as const));
    const notReady = answers.filter(([, ready]) => !ready).map(([name]) => name);
    const ready = notReady.length === 0 && !draining();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : draining() ? 'draining' : 'not ready', notReady });
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
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

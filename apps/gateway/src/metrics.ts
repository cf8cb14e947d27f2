import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** A registry of its own, so that two gateways in one process do not meet. Labels never come from clients. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  const requests = new Histogram({
    name: 'gateway_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['route', 'status'],
    buckets,
    registers: [registry],
  });
  const subgraphCalls = new Histogram({
    name: 'gateway_subgraph_seconds',
    help: 'Duration of calls to subgraphs',
    labelNames: ['subgraph', 'outcome'],
    buckets,
    registers: [registry],
  });
  const supergraphLoads = new Counter({
    name: 'gateway_supergraph_loads_total',
    help: 'Supergraph files taken or refused',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const manifestLoads = new Counter({
    name: 'gateway_manifest_loads_total',
    help: 'Changed operation manifests taken or refused',
    labelNames: ['outcome'],
    registers: [registry],
  });
  return { registry, requests, subgraphCalls, supergraphLoads, manifestLoads };
}

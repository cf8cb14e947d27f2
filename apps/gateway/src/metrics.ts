import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * A registry of its own, so that two gateways in one process do not meet. Labels never come from clients: an operation is named
 * as its manifest names it, or `ad-hoc`. The default metrics bring the lag of the event loop.
 */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[], buckets = SECONDS) => new Histogram({ name, help, labelNames, buckets, registers });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) => new Counter({ name, help, labelNames, registers });
  return {
    registry,
    requests: histogram('gateway_request_seconds', 'Duration of HTTP requests', ['route', 'status']),
    operations: histogram('gateway_operation_seconds', 'Duration of requests to the graph, by the name that a manifest gives, else ad-hoc', ['operation']),
    planning: histogram('gateway_plan_seconds', 'Time to the query plan, remembered plans included', [], [0.0001, 0.001, ...SECONDS]),
    fetches: histogram('gateway_fetches', 'Calls to subgraphs of one operation', [], [0, 1, 2, 3, 5, 8, 13, 21, 34]),
    errors: counter('gateway_errors_total', 'Answers with an error of this code', ['code']),
    subgraphCalls: histogram('gateway_subgraph_seconds', 'Duration of calls to subgraphs', ['subgraph', 'outcome']),
    sharedReads: counter('gateway_shared_reads_total', 'Calls spared because an identical read was in flight', ['subgraph']),
    supergraphLoads: counter('gateway_supergraph_loads_total', 'Supergraph files taken or refused', ['outcome']),
    manifestLoads: counter('gateway_manifest_loads_total', 'Changed operation manifests taken or refused', ['outcome']),
  };
}

import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { CleanExporter } from './clean-exporter';
import type { Tracing } from './telemetry';

/** What a probe asks every few seconds. */
const probes = new Set(['/live', '/ready', '/metrics']);
/** How long a stopping process waits for its last spans to be sent. */
const STOP_MS = 2_000;

export function startTracing(service: string): Tracing {
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(new CleanExporter(new OTLPTraceExporter(), service))] });
  provider.register();
  registerInstrumentations({
    tracerProvider: provider,
    instrumentations: [
      new HttpInstrumentation({ ignoreIncomingRequestHook: ({ url }) => probes.has(url ?? ''), requireParentforOutgoingSpans: true }),
      new UndiciInstrumentation({ requireParentforSpans: true }),
      // Statements without their parameters; what polls outside a request begins no trace.
      new PgInstrumentation({ enhancedDatabaseReporting: false, requireParentSpan: true }),
    ],
  });
  const tracer = provider.getTracer('@tongxin/telemetry');
  return {
    operation(run) {
      const span = tracer.startSpan('graphql');
      return context.with(trace.setSpan(context.active(), span), () =>
        run({
          end(operation, codes) {
            const failed = [...codes];
            if (operation !== null) span.updateName(`graphql ${operation}`).setAttribute('graphql.operation.name', operation);
            if (failed.length > 0) span.setAttribute('graphql.error.codes', failed).setStatus({ code: SpanStatusCode.ERROR });
            span.end();
          },
        }));
    },
    stop: () => Promise.race([provider.shutdown(), new Promise<void>((resolve) => { setTimeout(resolve, STOP_MS).unref(); })]),
  };
}

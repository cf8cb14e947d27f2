import { createRequire } from 'node:module';

/** The span of one GraphQL operation, a child of the HTTP request's. */
export interface OperationSpan {
  /** Call once, when the operation has ended. `operation` is a name that may stand in a log, or null; `codes` are the codes of its errors. No value of a variable. */
  end(operation: string | null, codes: Iterable<string>): void;
}

export interface Tracing {
  operation<T>(run: (span: OperationSpan) => T): T;
  stop(): Promise<void>;
}

/** A process is traced or it is not: what was required is patched for good. */
let tracing: Tracing | undefined;

/**
 * Traces this process from now on: HTTP, undici and pg, as one trace from the gateway to the SQL statement (W3C propagation), sent by OTLP over HTTP. Does nothing, and
 * loads nothing, without OTEL_EXPORTER_OTLP_ENDPOINT; the other OTEL_* variables mean what OpenTelemetry says. Only what is loaded afterwards is traced,
 * so `main.ts` calls it before it loads the rest.
 */
export function startTelemetry(service: string, env: Readonly<Record<string, string | undefined>>): void {
  if (tracing || !env['OTEL_EXPORTER_OTLP_ENDPOINT'] || env['OTEL_SDK_DISABLED'] === 'true') return;
  const { startTracing } = createRequire(__filename)('./tracing') as typeof import('./tracing');
  tracing = startTracing(env['OTEL_SERVICE_NAME'] || service);
}

/** Sends what is left; call it last when a process drains. Never rejects: a collector that is away keeps no process alive. */
export async function stopTelemetry(): Promise<void> {
  await tracing?.stop().catch(() => undefined);
}

/** Runs `run` inside a span of its own; outside tracing there is none (null). `run` may go on asynchronously: what it starts belongs to the span. */
export const traceOperation = <T>(run: (span: OperationSpan | null) => T): T => (tracing ? tracing.operation(run) : run(null));

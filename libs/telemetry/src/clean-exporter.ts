import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import { cleanAttributes, cleanName } from './clean-span';

/** Hands on what may leave the house (see `cleanAttributes`), whatever an instrumentation of today or tomorrow writes into a span; names the service. */
export class CleanExporter implements SpanExporter {
  private readonly resource: ReadableSpan['resource'];

  constructor(private readonly exporter: SpanExporter, service: string) {
    const resource = { attributes: { 'service.name': service, 'service.namespace': 'tongxin' } };
    this.resource = resource as unknown as ReadableSpan['resource'];
  }

  export(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]): void {
    this.exporter.export(spans.map((span) => this.clean(span)), done);
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }

  private clean(span: ReadableSpan): ReadableSpan {
    const { kind, parentSpanContext, startTime, endTime, duration, ended, instrumentationScope, droppedAttributesCount, droppedEventsCount, droppedLinksCount } = span;
    return {
      kind, parentSpanContext, startTime, endTime, duration, ended, instrumentationScope, droppedAttributesCount, droppedEventsCount, droppedLinksCount,
      name: cleanName(span.name),
      spanContext: () => span.spanContext(),
      // A status and an exception have messages, and messages repeat values.
      status: { code: span.status.code },
      attributes: cleanAttributes(span.attributes as Record<string, string>),
      events: [],
      links: span.links.map(({ context }) => ({ context })),
      resource: this.resource,
    };
  }
}

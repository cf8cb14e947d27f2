import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compose, FixtureSubgraph } from './gateway.fixtures';

const fixture = new FixtureSubgraph('fixture', 'type Query { said(text: String!): String }', { Query: { said: () => 'said' } });
const received: string[] = [];
let collector: Server;
let folder: string;
let child: ChildProcess | undefined;
beforeAll(async () => {
  await fixture.start();
  folder = await mkdtemp(join(tmpdir(), 'gateway-telemetry-'));
  await writeFile(join(folder, 'supergraph.graphql'), compose([fixture]));
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += String(chunk)));
    request.on('end', () => {
      received.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  child?.kill('SIGKILL');
  collector.closeAllConnections();
  collector.close();
  await fixture.stop();
  await rm(folder, { recursive: true });
});

interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
}
const spans = (): Span[] =>
  received.flatMap((body) => (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));

test('an operation is one trace that goes on in the subgraphs, and nothing that a client sent is in it', async () => {
  const gateway = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'main.ts')], {
    env: {
      PATH: process.env.PATH, TS_NODE_PROJECT: join(__dirname, '../../../tsconfig.base.json'), PORT: '0', SUPERGRAPH: join(folder, 'supergraph.graphql'), OPERATIONS: 'open',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = gateway;
  const [line] = (await once(createInterface(gateway.stdout), 'line')) as [string];
  const url = /Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1] ?? '';
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query saying($text: String!) { said(text: $text) }', variables: { text: '张三的话' } }),
  });
  expect(await answer.json()).toEqual({ data: { said: 'said' } });
  const exited = once(gateway, 'exit');
  gateway.kill('SIGTERM');
  await exited;

  const operation = spans().find(({ name }) => name === 'graphql saying');
  const [traceId, parentId] = /^00-(\w{32})-(\w{16})-01$/.exec(String(fixture.requests.at(-1)?.['traceparent']))?.slice(1) ?? [];
  expect(operation?.traceId).toBe(traceId);
  // From the span that the subgraph was told of, up to the operation.
  const upwards = (id: string | undefined): string[] => {
    const span = spans().find(({ spanId }) => spanId === id);
    return span ? [span.name, ...upwards(span.parentSpanId)] : [];
  };
  expect(upwards(parentId)).toContain('graphql saying');
  expect(received.join()).not.toMatch(/张三|said\(text/);
}, 120_000);

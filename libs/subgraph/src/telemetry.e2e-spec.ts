import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { migrate } from '@tongxin/database';
import { testDatabase, waitFor, type TestDatabase } from '@tongxin/testing';
import { CreateNotes1767225600000 } from './fixtures/note.resolver';

jest.setTimeout(120_000);

interface Span {
  service: string;
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  kind: number;
  attributes: { key: string; value: { stringValue?: string } }[];
}
interface Export {
  resourceSpans: { resource: { attributes: Span['attributes'] }; scopeSpans: { spans: Span[] }[] }[];
}

/** What an OTLP/HTTP collector gets, as it arrived and as spans. */
const received: string[] = [];
const spans = (): Span[] =>
  received.flatMap((body) => (JSON.parse(body) as Export).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap((scope) => scope.spans.map((span) => ({ ...span, service: valueOf(resource.attributes, 'service.name') ?? '' })))));
const valueOf = (attributes: Span['attributes'], key: string) => attributes.find((attribute) => attribute.key === key)?.value.stringValue;

let collector: Server;
let database: TestDatabase;
const processes: ChildProcess[] = [];
beforeAll(async () => {
  database = await testDatabase('talks', (url) => migrate({ service: 'talks', url, migrations: [CreateNotes1767225600000] }));
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += String(chunk); });
    request.on('end', () => {
      if (request.url === '/v1/traces') received.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const child of processes) child.kill('SIGKILL');
  await database.drop();
});
beforeEach(() => void received.splice(0));

async function start(name: string, target: string, traced = true): Promise<{ url: string; loaded: boolean; stop: () => Promise<unknown> }> {
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const child = spawn(process.execPath, ['-C', '@tongxin/source', '-r', '@swc-node/register', join(__dirname, 'fixtures/traced.ts'), name, target], {
    env: { PATH: process.env['PATH'], TS_NODE_PROJECT: join(__dirname, '../../../tsconfig.base.json'), ...(traced && { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_BSP_SCHEDULE_DELAY: '100' }) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  processes.push(child);
  const [line] = (await once(createInterface(child.stdout ?? process.stdin), 'line')) as [string];
  return {
    ...(JSON.parse(line) as { url: string; loaded: boolean }),
    stop: () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      return gone;
    },
  };
}
const ask = async (url: string, query: string, variables: object = {}) =>
  (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': 'agent-of-a-person' }, body: JSON.stringify({ query, variables }) })).json();

const text = '张三说的话';
const writing = 'mutation writeIt($input: WriteNoteInput!) { writeNote(input: $input) { note { id } userErrors { code } } }';

type Running = Awaited<ReturnType<typeof start>>;
let notes: Running;
let edge: Running;
let untraced: Running;
beforeAll(async () => {
  [notes, untraced] = await Promise.all([start('notes', database.url), start('notes', database.url, false)]);
  edge = await start('edge', notes.url);
});

test('without an endpoint nothing is loaded, and nothing is sent', async () => {
  expect([untraced.loaded, notes.loaded]).toEqual([false, true]);
  expect(await ask(untraced.url, '{ notes { totalCount } }')).toMatchObject({ data: { notes: {} } });
  await untraced.stop();
  expect(spans()).toEqual([]);
});

test('gateway, subgraph and SQL are one trace, and no value of a variable is in it', async () => {
  expect(await ask(edge.url, writing, { input: { text } })).toMatchObject({ data: { writeNote: { userErrors: [] } } });
  // What is left is sent when a process drains.
  await edge.stop();
  await waitFor(() => spans().some(({ service, name }) => service === 'notes' && name.startsWith('graphql')));
  const all = spans();
  const root = all.find(({ service, kind }) => service === 'edge' && kind === 2);
  const call = all.find(({ service, kind }) => service === 'edge' && kind === 3);
  const served = all.find(({ service, kind }) => service === 'notes' && kind === 2);
  const operation = all.find(({ service, name }) => service === 'notes' && name.startsWith('graphql'));
  const statements = all.filter(({ service, attributes }) => service === 'notes' && (valueOf(attributes, 'db.statement') ?? valueOf(attributes, 'db.query.text')) !== undefined);
  expect([call?.parentSpanId, served?.parentSpanId, operation?.parentSpanId]).toEqual([root?.spanId, call?.spanId, served?.spanId]);
  expect(new Set(all.map(({ traceId }) => traceId)).size).toBe(1);
  expect([operation?.name, valueOf(operation?.attributes ?? [], 'graphql.operation.name')]).toEqual(['graphql writeIt', 'writeIt']);
  expect(JSON.stringify(statements)).toContain('insert into app.note');
  for (const hidden of [text, 'hidden-in-a-query', 'agent-of-a-person']) expect([hidden, received.join().includes(hidden)]).toEqual([hidden, false]);
});

test('an error takes its code into the trace and no message', async () => {
  await ask(notes.url, 'query failing($text: String!) { brokenSql(text: $text) }', { text });
  await ask(notes.url, '{ broken }');
  const operations = () => spans().filter(({ name }) => name.startsWith('graphql'));
  await waitFor(() => operations().length === 2);
  expect(operations().map(({ attributes }) => JSON.stringify(attributes.find(({ key }) => key === 'graphql.error.codes')))).toEqual([
    expect.stringContaining('INTERNAL_SERVER_ERROR'), expect.stringContaining('INTERNAL_SERVER_ERROR'),
  ]);
  expect(received.join()).not.toMatch(/张三|does not exist|hunter|cannot reach/);
});

test('a collector that is away hinders nobody, nor the drain', async () => {
  collector.closeAllConnections();
  await new Promise((resolve) => { collector.close(resolve); });
  expect(await ask(notes.url, '{ notes { totalCount } }')).toMatchObject({ data: { notes: {} } });
  expect(await notes.stop()).toEqual([0, null]);
});

import { GraphQLError } from 'graphql';
import { createViewerVerifier, type KeySet } from '@tongxin/viewer';
import { fixtureContext, FixtureGateway, FixtureSubgraph, until } from './gateway.fixtures';
import { MASKED_MESSAGE } from './masking';
import { FixtureIdentity } from './sign-in/identity.fixtures';

jest.setTimeout(30_000);

const identity = new FixtureIdentity();
const keySet = (): KeySet => {
  const { d: _secret, ...publicJwk } = gateway.key;
  return { keys: [publicJwk] };
};

const uploads: { headers: Record<string, unknown>; bytes: number; whole: boolean }[] = [];
const calls = { mine: 0 };
let aborted = 0;
let slow: (() => void) | undefined;

const organisation = new FixtureSubgraph(
  'organisation',
  `type Query { people: [Person!]! me: String secret: String known: String conflict: String never: String }
   type Person @key(fields: "id") { id: ID! name: String! }`,
  {
    Query: {
      people: () => [{ id: '1', name: '张三' }, { id: '2', name: '李四' }],
      me: async (_: unknown, __: unknown, context: unknown) => {
        const { headers } = fixtureContext(context);
        calls.mine += 1;
        return JSON.stringify(await createViewerVerifier(keySet(), { now: () => new Date() })(headers.authorization));
      },
      secret: () => {
        throw new Error('connect postgres://organisation:hunter2@db select * from app.person');
      },
      known: () => {
        throw new GraphQLError('您没有权限', { extensions: { code: 'FORBIDDEN', sql: 'hunter2' } });
      },
      conflict: () => {
        throw new GraphQLError('已被修改', { extensions: { code: 'CONFLICT', current: 7 } });
      },
      never: async (_: unknown, __: unknown, context: unknown) => {
        slow?.();
        await fixtureContext(context).closed;
        aborted += 1;
        return null;
      },
    },
    Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `人${id}` }) },
  },
  (app) => {
    void app.register(async (routes) => {
      routes.removeAllContentTypeParsers();
      routes.addContentTypeParser('*', (_request, _payload, done) => done(null));
      routes.post('/uploads', async (request, reply) => {
        const upload = { headers: request.headers, bytes: 0, whole: false };
        uploads.push(upload);
        for await (const chunk of request.raw) upload.bytes += (chunk as Buffer).length;
        upload.whole = true;
        return reply.code(201).send({ uploadId: 'u1' });
      });
    });
  },
);
const talks = new FixtureSubgraph(
  'talks',
  `type Query { talkCount: Int! } type Person @key(fields: "id") { id: ID! talks: Int }`,
  { Query: { talkCount: () => 3 }, Person: { talks: ({ id }: { id: string }) => Number(id) * 10 } },
);

let gateway: FixtureGateway;
beforeAll(async () => {
  gateway = await FixtureGateway.start([organisation, talks], { identity, limits: { subgraphMs: 400, uploadBytes: 64 * 1024 } });
});
afterAll(() => gateway.stop());

describe('a query', () => {
  test('is answered from two subgraphs', async () => {
    const { status, body } = await gateway.query('{ people { name talks } talkCount }');
    expect([status, body]).toEqual([200, { data: { people: [{ name: '张三', talks: 10 }, { name: '李四', talks: 20 }], talkCount: 3 } }]);
  });

  test('of the wrong shape is told so, without names it did not guess', async () => {
    const { status, body } = await gateway.query('{ peopl { name } }');
    expect([status, body.errors?.[0]?.message]).toEqual([200, 'Cannot query field "peopl" on type "Query".']);
  });

  test('without a header that a page cannot forge is refused', async () => {
    const response = await gateway.fetch('/graphql?query={talkCount}');
    expect(response.status).toBe(400);
  });

  test('above 256 kB is refused', async () => {
    const { status, body } = await gateway.query(`{ talkCount } # ${'x'.repeat(256 * 1024)}`);
    expect([status, body.errors?.[0]?.extensions?.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  test('carries its request id to the subgraph and back, a strange one is replaced', async () => {
    const requestId = '01900000-0000-7000-8000-00000000000a';
    const { headers } = await gateway.query('{ me }', { headers: { 'x-request-id': requestId } });
    expect([headers.get('x-request-id'), organisation.requests.at(-1)?.['x-request-id']]).toEqual([requestId, requestId]);
    const strange = await gateway.query('{ me }', { headers: { 'x-request-id': 'a b' } });
    expect(strange.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  test('is logged by its name and never with its variables', async () => {
    await gateway.query('query Named($x: Boolean!) { talkCount @skip(if: $x) }', { variables: { x: false, extra: 'sensitive-value' } });
    await until(() => gateway.logged().includes('"operation":"Named"'));
    expect(gateway.logged()).not.toContain('sensitive-value');
  });
});

describe('an error of a subgraph', () => {
  test('that holds a secret never leaves the house', async () => {
    const { body, headers } = await gateway.query('{ secret talkCount }');
    expect(body).toEqual({
      data: { secret: null, talkCount: 3 },
      errors: [{ message: MASKED_MESSAGE, path: ['secret'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') } }],
    });
    expect(gateway.logged()).toContain(`"reqId":"${headers.get('x-request-id')}","subgraph":"organisation","code":"INTERNAL_SERVER_ERROR","path":["secret"],"msg":"subgraph error masked"`);
    expect(gateway.logged()).not.toContain('hunter2');
  });

  test('of the caller keeps its sentence and code, and what a conflict met', async () => {
    const { body } = await gateway.query('{ known conflict }');
    expect(body.errors).toEqual([
      { message: '您没有权限', path: ['known'], extensions: { code: 'FORBIDDEN' } },
      { message: '已被修改', path: ['conflict'], extensions: { code: 'CONFLICT', current: 7 } },
    ]);
  });

  test('that never answers ends at the deadline', async () => {
    const { body } = await gateway.query('{ never talkCount }');
    expect([body.data, body.errors?.[0]?.extensions]).toEqual([{ never: null, talkCount: 3 }, { code: 'SERVICE_UNAVAILABLE' }]);
  });

  test('a client that leaves takes its subgraph calls along', async () => {
    const before = aborted;
    const controller = new AbortController();
    const started = new Promise<void>((resolve) => void (slow = resolve));
    const asked = gateway.query('{ never }', { signal: controller.signal });
    await started;
    controller.abort();
    await expect(asked).rejects.toThrow();
    await until(() => aborted > before);
    await until(() => gateway.logged().includes('client disconnected'));
    await until(() => /"route":"\/graphql","left":true/.test(gateway.logged()));
  });

  test('that is down costs its own part only, and comes back by itself', async () => {
    await talks.stop();
    const down = await gateway.query('{ people { name talks } }');
    expect(down.body.data).toEqual({ people: [{ name: '张三', talks: null }, { name: '李四', talks: null }] });
    expect(down.body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SERVICE_UNAVAILABLE' }]);
    const ready = await fetch(`${gateway.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', notReady: ['talks'] }]);
    await talks.start();
    const back = await gateway.query('{ talkCount }');
    expect(back.body).toEqual({ data: { talkCount: 3 } });
    expect((await fetch(`${gateway.url}/ready`)).status).toBe(200);
  });
});

describe('an upload', () => {
  const send = (body: string | ReadableStream<Uint8Array>, headers: Record<string, string>) =>
    fetch(`${gateway.url}/uploads`, { method: 'POST', body, headers, ...(body instanceof ReadableStream && { duplex: 'half' }) });

  test('goes to organisation with its viewer, name and type', async () => {
    const response = await send('x'.repeat(1000), { authorization: await identity.bearer('head'), 'content-type': 'text/csv', 'x-file-name': '%E4%BA%BA.csv' });
    expect([response.status, await response.json()]).toEqual([201, { uploadId: 'u1' }]);
    const upload = uploads.at(-1);
    expect(upload).toMatchObject({ bytes: 1000, whole: true, headers: { 'content-type': 'text/csv', 'x-file-name': '%E4%BA%BA.csv' } });
    await expect(createViewerVerifier(keySet(), { now: () => new Date() })(String(upload?.headers.authorization))).resolves.toEqual(identity.accounts.get('head')?.viewer);
  });

  test('needs a viewer', async () => {
    expect((await send('x', { 'content-type': 'text/csv' })).status).toBe(401);
  });

  test('above the limit is refused, declared or counted', async () => {
    const headers = { authorization: await identity.bearer('head'), 'content-type': 'text/csv' };
    expect((await send('x'.repeat(65 * 1024), headers)).status).toBe(413);
    const chunks = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let index = 0; index < 65; index += 1) controller.enqueue(new Uint8Array(1024));
        controller.close();
      },
    });
    expect((await send(chunks, headers)).status).toBe(413);
    expect(uploads.filter(({ bytes }) => bytes > 64 * 1024)).toEqual([]);
  });
});

describe('beside the graph', () => {
  test('there are live and metrics, a policy for browsers, and no landing page', async () => {
    expect((await fetch(`${gateway.url}/live`)).status).toBe(200);
    expect(await (await fetch(`${gateway.url}/metrics`)).text()).toContain('gateway_subgraph_seconds_count{subgraph="talks",outcome="ok"}');
    const page = await gateway.fetch('/graphql', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([400, expect.stringContaining("default-src 'self'")]);
    expect((await fetch(`${gateway.url}/nowhere`)).status).toBe(404);
  });
});

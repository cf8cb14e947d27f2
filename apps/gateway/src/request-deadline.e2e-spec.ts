import { once } from 'node:events';
import { request as send, type ClientRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { FixtureGateway, FixtureSubgraph, until } from './gateway.fixtures';
import { UNAVAILABLE_MESSAGE } from './masking';
import { FixtureIdentity } from './sign-in/identity.fixtures';

jest.setTimeout(60_000);

const organisation = new FixtureSubgraph('organisation', 'type Query { count: Int } type Mutation { change: Int }', { Query: { count: () => 1 }, Mutation: { change: () => 2 } });
let identity: FixtureIdentity;
let gateway: FixtureGateway;
const started = async (requestMs: number): Promise<void> => {
  identity = new FixtureIdentity();
  gateway = await FixtureGateway.start([organisation], { identity, limits: { requestMs } });
  // The first plans and connections take long, on a busy machine longer than a request may: somebody else makes them.
  const warm = { headers: { authorization: await identity.bearer('staff') } };
  await until(async () => (await gateway.query('{ count }', warm)).body.data?.count === 1);
  await until(async () => (await gateway.query('mutation { change }', warm)).body.data?.change === 2);
  organisation.requests.length = identity.asked.length = 0;
};
afterEach(() => gateway.stop());

const CHANGE = JSON.stringify({ query: 'mutation { change }' });
const late = { errors: [{ message: UNAVAILABLE_MESSAGE, extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
/** What the subgraph was told to be left, in milliseconds. */
const left = (): number => Number(organisation.requests.at(-1)?.['x-deadline-ms']);
const bearer = async (): Promise<Record<string, string>> => ({ 'content-type': 'application/json', authorization: await identity.bearer('head') });

/** Makes identity answer nothing until the function that comes back is called. */
function holdIdentity(): () => void {
  let release: () => void = () => undefined;
  identity.held = new Promise((resolve) => void (release = resolve));
  return release;
}

describe('while it is being found out who asks', () => {
  test('the time of the request passes: it is refused at its end, and what comes out later changes nothing', async () => {
    await started(1_000);
    const release = holdIdentity();
    const answer = await gateway.post({ query: 'mutation { change }' });
    expect([answer.status, await answer.json()]).toEqual([503, late]);
    // Identity itself would be given three seconds.
    expect(gateway.logged()).not.toContain('identity cannot be asked');
    release();
    expect((await gateway.query('{ count }')).body).toEqual({ data: { count: 1 } });
    expect(organisation.requests).toHaveLength(1);
    await until(() => gateway.logged().includes('"status":503'));
    expect(gateway.logged()).toMatch(/"route":"\/graphql","status":503,"ms":\d+,"codes":\["SERVICE_UNAVAILABLE"\]/);
  });

  test('the time of the request passes: the subgraph is told what is left', async () => {
    await started(4_000);
    const release = holdIdentity();
    const answer = gateway.post({ query: 'mutation { change }' });
    await until(() => identity.asked.length > 0);
    await wait(700);
    release();
    expect((await answer).status).toBe(200);
    expect(left()).toBeLessThanOrEqual(3_310);
  });

  test('a client may leave: nothing is executed, and nothing audited', async () => {
    await started(10_000);
    const { secret, csrf } = identity.open('head');
    const headers = { cookie: `__Host-tongxin-${new URL(gateway.url).port}=${secret}`, 'x-csrf-token': csrf, 'apollo-require-preflight': '1' };
    const audits = (): number => identity.asked.filter(({ path }) => path === '/internal/ad-hoc').length;
    const release = holdIdentity();
    const leaving = new AbortController();
    const asked = gateway.fetch('/graphql?query={count}', { headers, signal: leaving.signal });
    await until(() => identity.asked.length > 0);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await until(() => gateway.logged().includes('"left":true'));
    release();
    const stays = await gateway.fetch('/graphql?query={count}', { headers });
    expect([stays.status, await stays.json()]).toEqual([200, { data: { count: 1 } }]);
    expect([organisation.requests.length, audits()]).toEqual([1, 1]);
    expect(gateway.logged()).not.toMatch(/"level":[56]0/);
  });
});

describe('while the body is read', () => {
  /** A request whose caller has been asked for, and of which the last byte is still to come. */
  const begin = async (): Promise<{ request: ClientRequest; answer: Promise<IncomingMessage> }> => {
    const request = send(`${gateway.url}/graphql`, { method: 'POST', headers: { ...(await bearer()), 'content-length': CHANGE.length } });
    const answer = once(request, 'response').then(([response]) => response as IncomingMessage);
    // The gateway closes the connection, perhaps while we write.
    request.on('error', () => undefined).write(CHANGE.slice(0, -1));
    await until(() => identity.asked.length > 0);
    return { request, answer };
  };

  test('the time of the request passes: it is refused at its end, its connection closed and the rest not waited for', async () => {
    await started(1_000);
    const begun = performance.now();
    const { request, answer } = await begin();
    const response = await answer;
    expect([response.statusCode, response.headers.connection, JSON.parse(await text(response))]).toEqual([503, 'close', late]);
    expect(performance.now() - begun).toBeLessThan(5_000);
    request.end(CHANGE.slice(-1));
    await until(() => gateway.logged().includes('"status":503'));
    expect((await gateway.query('{ count }')).body).toEqual({ data: { count: 1 } });
    expect(organisation.requests).toHaveLength(1);
    expect(gateway.logged()).not.toMatch(/"level":[456]0/);
  });

  test('the time of the request passes: the subgraph is told what is left', async () => {
    await started(4_000);
    const { request, answer } = await begin();
    await wait(700);
    request.end(CHANGE.slice(-1));
    const response = await answer;
    expect([response.statusCode, JSON.parse(await text(response))]).toEqual([200, { data: { change: 2 } }]);
    expect(left()).toBeLessThanOrEqual(3_310);
  });

  test('a client may leave: nothing is executed', async () => {
    await started(10_000);
    const { request, answer } = await begin();
    request.destroy();
    await expect(answer).rejects.toThrow();
    await until(() => gateway.logged().includes('"left":true'));
    expect(organisation.requests).toHaveLength(0);
  });
});

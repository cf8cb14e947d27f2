import { request as httpRequest } from 'node:http';
import { FixtureGateway, until } from '../gateway.fixtures';
import { anOrganisation } from './house.fixtures';
import { FixtureIdentity } from './identity.fixtures';

jest.setTimeout(60_000);

const identity = new FixtureIdentity();
let gateway: FixtureGateway;
let proxied: FixtureGateway;
const behind = new FixtureIdentity();
beforeAll(async () => {
  gateway = await FixtureGateway.start([anOrganisation()], { identity, rateLimits: false });
  proxied = await FixtureGateway.start([anOrganisation()], { identity: behind, rateLimits: false, trustProxy: ['127.0.0.1', '10.0.0.0/8'] });
});
afterAll(() => Promise.all([gateway.stop(), proxied.stop()]));

/** A request whose path nobody tidies. */
const raw = (path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
  new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url);
    const sent = httpRequest({ hostname, port, path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => void (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.on('error', reject).end(options.body);
  });

describe('what goes to identity', () => {
  test('is the path with its query, the body, and the headers that a sign-in needs', async () => {
    const response = await fetch(`${gateway.url}/identity/echo/form?x=1&y=%2F`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'zh-CN', origin: gateway.url, 'user-agent': 'test', authorization: 'Basic YTpi', accept: 'text/html' },
      body: 'name=%E7%8E%8B&password=secret',
    });
    expect(response.status).toBe(200);
    const { url, headers, body } = identity.proxied.at(-1) ?? {};
    expect([url, body]).toEqual(['/identity/echo/form?x=1&y=%2F', 'name=%E7%8E%8B&password=secret']);
    expect(headers).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'zh-CN', origin: gateway.url, 'user-agent': 'test', authorization: 'Basic YTpi' });
  });

  test('says where it comes from by what the gateway knows, whatever the client claims', async () => {
    await fetch(`${gateway.url}/identity/echo`, {
      headers: { 'x-forwarded-for': '8.8.8.8', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example', forwarded: 'for=8.8.8.8', 'x-real-ip': '8.8.8.8', 'x-request-id': 'a b', 'x-viewer': 'forged' },
    });
    const { headers = {} } = identity.proxied.at(-1) ?? {};
    const { host, port } = new URL(gateway.url);
    expect(headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http', 'x-forwarded-host': host });
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    for (const name of ['forwarded', 'x-real-ip', 'x-viewer']) expect(headers).not.toHaveProperty(name);
    expect(port).not.toBe('');
  });

  test.each([
    ['1.2.3.4', '1.2.3.4'],
    ['6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['6.6.6.6, 1.2.3.4, 10.1.1.1', '1.2.3.4'],
  ])('counts %s from a trusted proxy as %s', async (claimed, address) => {
    await fetch(`${proxied.url}/identity/echo`, { headers: { 'x-forwarded-for': claimed, 'x-forwarded-host': 'evil.example' } });
    const { headers } = behind.proxied.at(-1) ?? {};
    expect([headers?.['x-forwarded-for'], headers?.['x-forwarded-host']]).toEqual([address, new URL(proxied.url).host]);
  });

  test("holds identity's own cookies and none of the gateway's; those go nowhere else", async () => {
    const name = `__Host-tongxin-${new URL(gateway.url).port}`;
    await fetch(`${gateway.url}/identity/echo`, { headers: { cookie: `_session=own; ${name}=secret; ${name}-flow-abc=secret; _session.sig=own` } });
    expect(identity.proxied.at(-1)?.headers.cookie).toBe('_session=own; _session.sig=own');
  });

  test('is at most 64 kB, by its word or by its bytes', async () => {
    const before = identity.proxied.length;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const declared = await fetch(`${gateway.url}/identity/echo`, { method: 'POST', headers, body: 'x'.repeat(64 * 1024 + 1) });
    expect([declared.status, await declared.json()]).toEqual([413, { errors: [{ message: '内容超过大小限制', extensions: { code: 'PAYLOAD_TOO_LARGE' } }] }]);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let index = 0; index < 65; index += 1) controller.enqueue(new Uint8Array(1024));
        controller.close();
      },
    });
    const counted = await fetch(`${gateway.url}/identity/echo`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect(counted.status).toBe(413);
    expect(identity.proxied).toHaveLength(before);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is never %s', async (method) => {
    expect((await raw('/identity/echo', { method })).status).toBe(404);
  });
});

describe('what comes back', () => {
  test('is what a browser needs, every cookie of it, and nothing that names the inside', async () => {
    const response = await fetch(`${gateway.url}/identity/echo`);
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/identity', 'b=2; Path=/identity']);
    for (const name of ['x-internal', 'server', 'x-powered-by']) expect(response.headers.has(name)).toBe(false);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const metadata = (await (await fetch(`${gateway.url}/identity/.well-known/openid-configuration`)).json()) as Record<string, string>;
    expect([metadata.issuer, metadata.token_endpoint]).toEqual([`${gateway.url}/identity`, `${gateway.url}/identity/token`]);
  });

  test('may be long in coming: sessions are checked nevertheless', async () => {
    const leaving = new AbortController();
    const hanging = Array.from({ length: 80 }, () => fetch(`${gateway.url}/identity/hang`, { signal: leaving.signal }).catch(() => null));
    await until(() => identity.reached.filter((path) => path === '/identity/hang').length >= 64);
    const { secret } = identity.open('head');
    const session = await fetch(`${gateway.url}/session`, { headers: { cookie: `__Host-tongxin-${new URL(gateway.url).port}=${secret}` } });
    expect(await session.json()).toMatchObject({ signInName: 'head' });
    leaving.abort();
    await Promise.all(hanging);
  });

  test('is masked when identity fails or is away, as a page or as data', async () => {
    const check = async (path: string): Promise<void> => {
      const page = await fetch(gateway.url + path, { headers: { accept: 'text/html' } });
      const text = await page.text();
      expect([page.status, page.headers.get('content-type'), text.includes('暂时无法登录'), text.includes('hunter2')]).toEqual([503, 'text/html; charset=utf-8', true, false]);
      const data = await fetch(gateway.url + path, { headers: { accept: 'application/json' } });
      expect([data.status, await data.json()]).toEqual([503, { errors: [{ message: '服务暂时不可用,请稍后再试', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }]);
    };
    await check('/identity/fail');
    await identity.stop();
    await check('/identity/echo');
    const page = await fetch(`${gateway.url}/`, { headers: { accept: 'text/html', cookie: `__Host-tongxin-${new URL(gateway.url).port}=${'x'.repeat(64)}` } });
    expect([page.status, (await page.text()).includes('暂时无法登录')]).toEqual([503, true]);
    expect((await fetch(`${gateway.url}/live`)).status).toBe(200);
    await identity.again();
    expect((await fetch(`${gateway.url}/identity/echo`)).status).toBe(200);
  });
});

test.each([
  '/internal/viewer',
  '/identity/internal/viewer',
  '/identity/graphql',
  '/identity/../internal/viewer',
  '/identity/./../internal/viewer',
  '/identity/x/../../internal/viewer',
  '/identity/%2e%2e/internal/viewer',
  '/identity/..%2finternal/viewer',
  '/identity/..%5cinternal/viewer',
  '/identity/..\\internal\\viewer',
  '/identity//internal/viewer',
  '//identity/../internal/viewer',
  '/identity/%252e%252e/internal/viewer',
  '/identity;/../internal/viewer',
  '/identity/..;/internal/viewer',
  '/identity/../graphql',
  '/identity/../live',
  '/identity/../metrics',
])('%s reaches nothing inside', async (path) => {
  const before = identity.reached.length;
  const answer = await raw(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"session":"x"}' });
  expect([404, 400]).toContain(answer.status);
  expect(identity.reached.slice(before).filter((reached) => !reached.startsWith('/identity/'))).toEqual([]);
});

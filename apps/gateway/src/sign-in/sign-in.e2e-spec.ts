import { get } from 'node:http';
import { createViewerVerifier } from '@tongxin/viewer';
import { fixtureContext, FixtureGateway, FixtureSubgraph } from '../gateway.fixtures';
import { FixtureBrowser } from './browser.fixtures';
import { FixtureIdentity, INSTITUTION } from './identity.fixtures';

jest.setTimeout(60_000);

const identity = new FixtureIdentity();
const organisation = new FixtureSubgraph('organisation', 'type Query { me: String }', {
  Query: {
    me: async (_: unknown, __: unknown, context: unknown) => {
      const { d: _secret, ...publicJwk } = gateway.key;
      return JSON.stringify(await createViewerVerifier({ keys: [publicJwk] }, { now: () => new Date() })(fixtureContext(context).headers.authorization));
    },
  },
});

let gateway: FixtureGateway;
beforeAll(async () => void (gateway = await FixtureGateway.start([organisation], { identity, rateLimits: false })));
afterAll(() => gateway.stop());
beforeEach(() => {
  identity.issuer.person = 'head';
  identity.issuer.refusal = null;
});

const at = (path: string): string => gateway.url + path;
const sessionName = (): string => `__Host-tongxin-${new URL(gateway.url).port}`;
const flowsOf = (browser: FixtureBrowser): string[] => [...browser.cookies().keys()].filter((name) => name.startsWith(`${sessionName()}-flow-`));
const isCallback = (url: string): boolean => url.startsWith(at('/sign-in/callback'));

interface Session {
  viewer: { personId: string | null } | null;
  signInName: string | null;
  csrf: string | null;
  [more: string]: unknown;
}
const sessionOf = async (browser: FixtureBrowser): Promise<Session> => JSON.parse((await browser.send(at('/session'))).text) as Session;
const ask = (browser: FixtureBrowser, headers: Record<string, string>) =>
  browser.send(at('/graphql'), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ me }"}' });
const signedIn = async (person = 'head'): Promise<{ browser: FixtureBrowser; csrf: string }> => {
  const browser = new FixtureBrowser();
  identity.issuer.person = person;
  await browser.open(at('/sign-in'));
  const { csrf } = await sessionOf(browser);
  return { browser, csrf: csrf ?? '' };
};

/** As after a sign-out at the issuer. */
const signInAnew = async (browser: FixtureBrowser, person: string): Promise<void> => {
  for (const name of browser.cookies().keys()) if (!name.startsWith('__Host-')) browser.cookies().delete(name);
  identity.issuer.person = person;
  await browser.open(at('/sign-in'));
};

describe('a browser without a session', () => {
  test('is led from a page to the sign-in and back to that page', async () => {
    const browser = new FixtureBrowser();
    const first = await browser.send(at('/?from=mail'), { headers: { accept: 'text/html' } });
    expect([first.status, first.headers.get('location')]).toEqual([302, '/sign-in?to=%2F%3Ffrom%3Dmail']);
    const page = await browser.open(at('/?from=mail'));
    expect([page.status, page.url]).toEqual([200, at('/?from=mail')]);
    expect(page.text).toContain('您已登录');
  });

  test('gets a session that only this host may read, and no flow is left', async () => {
    const browser = new FixtureBrowser();
    const callback = await browser.openUntil(at('/sign-in?to=/'), isCallback);
    expect(flowsOf(browser)).toHaveLength(1);
    const visit = await browser.send(callback);
    const [cookie] = visit.headers.getSetCookie().filter((line) => line.startsWith(`${sessionName()}=`));
    expect(cookie).toMatch(/^__Host-tongxin-\d+=[\w-]{64}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect([visit.headers.get('cache-control'), flowsOf(browser)]).toEqual(['no-store', []]);
    expect(identity.asked.at(-1)).toEqual({
      path: '/internal/sessions',
      body: { issuer: at('/identity'), subject: 'head', claims: { preferred_username: 'head', institution: INSTITUTION }, client: '其他浏览器 · 其他系统' },
    });
  });

  test('asks with state, nonce and PKCE, of which nothing is told twice', async () => {
    const browser = new FixtureBrowser();
    const ways = await Promise.all([1, 2].map(async () => new URL((await browser.send(at('/sign-in'))).headers.get('location') ?? '')));
    for (const { searchParams } of ways) {
      expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'gateway', redirect_uri: at('/sign-in/callback') });
    }
    for (const name of ['state', 'nonce', 'code_challenge']) expect(new Set(ways.map(({ searchParams }) => searchParams.get(name))).size).toBe(2);
  });

  test('may sign in twice at once, in two tabs, in any order', async () => {
    const browser = new FixtureBrowser();
    const first = await browser.openUntil(at('/sign-in?to=/first'), isCallback);
    const second = await browser.openUntil(at('/sign-in?to=/second'), isCallback);
    expect(flowsOf(browser)).toHaveLength(2);
    expect((await browser.send(second)).headers.get('location')).toBe('/second');
    expect((await browser.send(first)).headers.get('location')).toBe('/first');
    expect((await sessionOf(browser)).signInName).toBe('head');
  });

  test('keeps a handful of flows and no more', async () => {
    const browser = new FixtureBrowser();
    for (let tab = 0; tab < 12; tab += 1) await browser.send(at('/sign-in'));
    expect(flowsOf(browser)).toHaveLength(5);
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '%2F%2Fevil.example', '/%09/evil.example', '/.//evil.example'])('is not sent to %s afterwards', async (to) => {
    const browser = new FixtureBrowser();
    const callback = await browser.openUntil(at(`/sign-in?to=${to}`), isCallback);
    expect((await browser.send(callback)).headers.get('location')).toBe('/');
  });

  test('begins at the one public address, not at another name of this machine', async () => {
    const { port } = new URL(gateway.url);
    const visit = await new FixtureBrowser().send(`http://localhost:${port}/sign-in?to=/x`);
    expect([visit.status, visit.headers.get('location'), visit.headers.getSetCookie()]).toEqual([302, at('/sign-in?to=/x'), []]);
  });

  test('may ask to be somebody else', async () => {
    const { browser } = await signedIn();
    await browser.open(at('/sign-in?again=1'));
    expect(identity.issuer.prompt).toBe('login');
  });
});

describe('an answer of the issuer', () => {
  test('is not taken without the cookie of its flow: nobody is signed in by a link', async () => {
    const attacker = new FixtureBrowser();
    identity.issuer.person = 'staff';
    const callback = await attacker.openUntil(at('/sign-in'), isCallback);
    const victim = new FixtureBrowser();
    await victim.send(at('/sign-in'));
    const visit = await victim.send(callback, { headers: { accept: 'text/html' } });
    expect([visit.status, visit.text.includes('登录没有完成'), victim.cookies().has(sessionName())]).toEqual([400, true, false]);
  });

  test.each<[string, (url: URL) => void]>([
    ['another state', (url) => url.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (url) => url.searchParams.delete('state')],
    ['two states', (url) => url.searchParams.append('state', 'x')],
    ['a state that is no name of a cookie', (url) => url.searchParams.set('state', 'a=b; Path=/')],
    ['another issuer', (url) => url.searchParams.set('iss', 'http://evil.example')],
    ['no issuer', (url) => url.searchParams.delete('iss')],
    ['another code', (url) => url.searchParams.set('code', 'x')],
    ['no code', (url) => url.searchParams.delete('code')],
    ['an error', (url) => url.searchParams.set('error', 'access_denied')],
  ])('is refused with %s', async (_, change) => {
    const browser = new FixtureBrowser();
    const url = new URL(await browser.openUntil(at('/sign-in'), isCallback));
    change(url);
    const visit = await browser.send(url.href, { headers: { accept: 'text/html' } });
    expect([visit.status, browser.cookies().has(sessionName())]).toEqual([400, false]);
  });

  test('is refused with the flow of another tab: verifier and nonce are bound to the state', async () => {
    const browser = new FixtureBrowser();
    const first = new URL(await browser.openUntil(at('/sign-in'), isCallback));
    const second = new URL(await browser.openUntil(at('/sign-in'), isCallback));
    const prefix = `${sessionName()}-flow-`;
    const swapped = browser.cookies().get(prefix + (second.searchParams.get('state') ?? '')) ?? '';
    browser.cookies().set(prefix + (first.searchParams.get('state') ?? ''), swapped);
    expect((await browser.send(first.href)).status).toBe(400);
    expect(browser.cookies().has(sessionName())).toBe(false);
  });

  test('is refused with a flow that somebody has written', async () => {
    const browser = new FixtureBrowser();
    const url = await browser.openUntil(at('/sign-in'), isCallback);
    const [name = ''] = flowsOf(browser);
    const [header, payload = '', signature] = (browser.cookies().get(name) ?? '').split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, to: '/forged' })).toString('base64url');
    browser.cookies().set(name, [header, forged, signature].join('.'));
    expect((await browser.send(url)).status).toBe(400);
  });

  test('is taken once: a replay signs nobody in, with or without its flow', async () => {
    const browser = new FixtureBrowser();
    const url = await browser.openUntil(at('/sign-in'), isCallback);
    const cookie = [...browser.cookies()].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await browser.send(url)).status).toBe(302);
    expect((await browser.send(url)).status).toBe(400);
    const replay = await new FixtureBrowser().send(url, { headers: { cookie } });
    expect([replay.status, replay.headers.getSetCookie().some((line) => line.startsWith(`${sessionName()}=`))]).toEqual([400, false]);
  });

  test('that the person was refused is said on a page', async () => {
    identity.issuer.refusal = 'access_denied';
    const page = await new FixtureBrowser().open(at('/sign-in'));
    expect([page.status, page.text.includes('登录没有完成'), page.text.includes('lang="en"')]).toEqual([400, true, true]);
  });

  test.each([
    ['stranger', '没有可用的账号'],
    ['staff', '账号已停用'],
  ])('for %s without a usable account leads to a page that says so', async (person, title) => {
    const account = identity.accounts.get(person);
    if (account) account.closed = true;
    identity.issuer.person = person;
    const browser = new FixtureBrowser();
    const page = await browser.open(at('/sign-in'));
    if (account) account.closed = false;
    expect([page.status, page.text.includes(title), browser.cookies().has(sessionName()), flowsOf(browser)]).toEqual([403, true, false, []]);
  });

  test('after a key was rotated in mid-session is still judged by its key', async () => {
    const { browser } = await signedIn();
    await identity.issuer.rotate(true);
    await signInAnew(browser, 'staff');
    expect((await sessionOf(browser)).signInName).toBe('staff');
  });
});

describe('a session', () => {
  test('answers who is there, until when, and what proves the page', async () => {
    const { browser } = await signedIn('auditadmin');
    expect(await sessionOf(browser)).toEqual({
      viewer: { institutionId: '01900000-0000-7000-8000-000000000001', personId: null, administrator: 'AUDIT' },
      signInName: 'auditadmin',
      csrf: expect.stringMatching(/^[\w-]{22}$/),
      idleAt: '2026-11-25T01:00:00.000Z',
      expiresAt: '2026-11-25T12:00:00.000Z',
      practice: true,
      signIn: '/sign-in',
    });
    const nobody = await sessionOf(new FixtureBrowser());
    expect(nobody).toEqual({ viewer: null, signInName: null, csrf: null, idleAt: null, expiresAt: null, practice: true, signIn: '/sign-in' });
  });

  test('reaches the subgraph as a verified viewer, by cookie and proof', async () => {
    const { browser, csrf } = await signedIn();
    const visit = await ask(browser, { 'x-csrf-token': csrf, origin: gateway.url });
    const { data } = JSON.parse(visit.text) as { data: { me: string } };
    expect(JSON.parse(data.me)).toEqual(identity.accounts.get('head')?.viewer);
    expect(identity.asked.at(-1)).toEqual({
      path: '/internal/ad-hoc',
      body: { viewer: identity.accounts.get('head')?.viewer, accountId: identity.accounts.get('head')?.accountId, operation: null, document: expect.stringMatching(/^[\da-f]{64}$/), fields: ['me'], requestId: visit.headers.get('x-request-id') },
    });
    expect(organisation.requests.at(-1)).not.toHaveProperty('cookie');
    expect(organisation.requests.at(-1)).not.toHaveProperty('x-csrf-token');
  });

  test.each<[string, (csrf: string) => Record<string, string>]>([
    ['no proof', () => ({})],
    ['an empty proof', () => ({ 'x-csrf-token': '' })],
    ['a wrong proof', (csrf) => ({ 'x-csrf-token': `${csrf.slice(0, -1)}_` })],
    ['a page of another site', (csrf) => ({ 'x-csrf-token': csrf, origin: 'https://evil.example' })],
    ['a page of another port of this machine', (csrf) => ({ 'x-csrf-token': csrf, origin: 'http://127.0.0.1:4999' })],
    ['a page without an origin of its own', (csrf) => ({ 'x-csrf-token': csrf, origin: 'null' })],
    ['another site, by what the browser says', (csrf) => ({ 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' })],
    ['another port, by what the browser says', (csrf) => ({ 'x-csrf-token': csrf, 'sec-fetch-site': 'same-site' })],
  ])('is no use with %s', async (_, headers) => {
    const { browser, csrf } = await signedIn();
    const before = organisation.requests.length;
    for (const path of ['/graphql', '/uploads', '/sign-out']) {
      const visit = await browser.send(at(path), { method: 'POST', headers: { 'content-type': 'application/json', ...headers(csrf) }, body: '{"query":"{ me }"}' });
      expect([path, visit.status, JSON.parse(visit.text)]).toEqual([path, 403, { errors: [expect.objectContaining({ extensions: { code: 'CSRF' } })] }]);
    }
    expect(organisation.requests).toHaveLength(before);
    expect((await sessionOf(browser)).signInName).toBe('head');
  });

  test('is always a new one, whatever cookie was there: nobody can fix it beforehand', async () => {
    const browser = new FixtureBrowser();
    const planted = identity.open('staff').secret;
    browser.cookies().set(sessionName(), planted);
    identity.issuer.person = 'head';
    await browser.open(at('/sign-in'));
    expect(browser.cookies().get(sessionName())).not.toBe(planted);
    expect((await sessionOf(browser)).signInName).toBe('head');
    expect(identity.sessions.has(planted)).toBe(false);
  });

  test('that another tab replaced is no longer what the first tab speaks for', async () => {
    const { browser, csrf } = await signedIn('head');
    await signInAnew(browser, 'staff');
    const stale = await ask(browser, { 'x-csrf-token': csrf });
    expect([stale.status, stale.text.includes('"CSRF"')]).toEqual([403, true]);
    const { csrf: fresh } = await sessionOf(browser);
    expect((await ask(browser, { 'x-csrf-token': fresh ?? '' })).status).toBe(200);
  });

  test.each<[string, string]>([
    ['no cookie at all', ''],
    ['a made-up one', `=${'x'.repeat(64)}`],
    ['a short one', '=abc'],
  ])('with %s is none: 401, and which proof is wanted', async (_, value) => {
    const cookie = value ? sessionName() + value : 'other=1';
    const visit = await ask(new FixtureBrowser(), { cookie, 'x-csrf-token': 'x' });
    expect([visit.status, visit.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="tongxin"']);
    expect(JSON.parse(visit.text)).toEqual({ errors: [{ message: '登录已失效,请重新登录', extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('that stands twice in the header is none: one of the two is planted', async () => {
    const { secret, csrf } = identity.open('head');
    const cookie = `${sessionName()}=${secret}; ${sessionName()}=${identity.open('staff').secret}`;
    expect((await ask(new FixtureBrowser(), { cookie, 'x-csrf-token': csrf })).status).toBe(401);
  });

  test('and a bearer token at once are one too many', async () => {
    const { browser, csrf } = await signedIn();
    const visit = await ask(browser, { 'x-csrf-token': csrf, authorization: await identity.bearer('head') });
    expect([visit.status, visit.text.includes('"BAD_REQUEST"')]).toEqual([400, true]);
  });
});

describe('sign-out', () => {
  const signOut = (browser: FixtureBrowser, csrf: string, body: object = {}) =>
    browser.send(at('/sign-out'), { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body: JSON.stringify(body) });

  test('ends the session at once, clears what the browser holds, and leads to the issuer', async () => {
    const { browser, csrf } = await signedIn();
    const cookie = `${sessionName()}=${browser.cookies().get(sessionName())}`;
    const visit = await signOut(browser, csrf);
    expect([visit.status, visit.headers.get('clear-site-data'), browser.cookies().has(sessionName())]).toEqual([200, '"cache", "storage"', false]);
    const { location } = JSON.parse(visit.text) as { location: string };
    expect(location).toBe(`${at('/identity/session/end')}?post_logout_redirect_uri=${encodeURIComponent(at('/'))}&client_id=gateway`);
    expect((await browser.send(location)).status).toBe(200);
    expect((await ask(new FixtureBrowser(), { cookie, 'x-csrf-token': csrf })).status).toBe(401);
  });

  test('ends one session of two, or with "everywhere" all of them', async () => {
    const [one, two, three] = [await signedIn(), await signedIn(), await signedIn()];
    await signOut(one.browser, one.csrf);
    expect((await sessionOf(two.browser)).signInName).toBe('head');
    await signOut(two.browser, two.csrf, { everywhere: true });
    expect(identity.asked.at(-1)).toEqual({ path: '/internal/sessions/end', body: { session: expect.any(String), everywhere: true } });
    expect([...identity.sessions.values()].filter(({ account }) => account.signInName === 'head')).toEqual([]);
    expect(three.browser.cookies().has(sessionName())).toBe(true);
  });

  test('of a session that is over already is no error', async () => {
    const { browser, csrf } = await signedIn();
    identity.sessions.clear();
    const copy = new FixtureBrowser();
    copy.cookies().set(sessionName(), 'x'.repeat(64));
    expect((await signOut(copy, csrf)).status).toBe(200);
    expect(copy.cookies().has(sessionName())).toBe(false);
    expect((await signOut(new FixtureBrowser(), '')).status).toBe(200);
    await signOut(browser, csrf);
  });
});

test('practice mode answers to names of this machine alone', async () => {
  const rebound = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      get(at(path), { headers: { host: 'evil.example' } }, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });
  for (const path of ['/identity/practice/accounts', '/session', '/sign-in', '/live']) await expect(rebound(path)).resolves.toBe(403);
});

test('no secret of a sign-in is logged', () => {
  const log = gateway.logged();
  expect(log.length).toBeGreaterThan(1000);
  for (const secret of identity.sessions.keys()) expect(log).not.toContain(secret);
  for (const name of ['code=', 'state=', 'code_verifier', 'client_assertion', 'id_token', 'eyJ', 'x-csrf']) expect(log).not.toContain(name);
});

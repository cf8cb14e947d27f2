import { get } from 'node:http';
import { FixtureBrowser } from './browser.fixtures';
import { FixtureHouse } from './house.fixtures';
import { INSTITUTION } from './identity.fixtures';

jest.setTimeout(60_000);

const house = new FixtureHouse();
const { identity } = house;
beforeAll(() => house.start());
afterAll(() => house.stop());
beforeEach(() => {
  identity.issuer.person = 'head';
  identity.issuer.refusal = null;
});

const flowsOf = (browser: FixtureBrowser): string[] => [...browser.cookies().keys()].filter((name) => name.startsWith(`${house.sessionCookie}-flow-`));
const isCallback = (url: string): boolean => url.startsWith(house.at('/sign-in/callback'));

describe('a browser without a session', () => {
  test('is led from a page to the sign-in and back to that page', async () => {
    const browser = new FixtureBrowser();
    const first = await browser.send(house.at('/?from=mail'), { headers: { accept: 'text/html' } });
    expect([first.status, first.headers.get('location')]).toEqual([302, '/sign-in?to=%2F%3Ffrom%3Dmail']);
    const page = await browser.open(house.at('/?from=mail'));
    expect([page.status, page.url]).toEqual([200, house.at('/?from=mail')]);
    expect(page.text).toContain('您已登录');
  });

  test('gets a session that only this host may read, and no flow is left', async () => {
    const browser = new FixtureBrowser();
    const callback = await browser.openUntil(house.at('/sign-in?to=/'), isCallback);
    expect(flowsOf(browser)).toHaveLength(1);
    const visit = await browser.send(callback);
    const [cookie] = visit.headers.getSetCookie().filter((line) => line.startsWith(`${house.sessionCookie}=`));
    expect(cookie).toMatch(/^__Host-tongxin-\d+=[\w-]{64}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect([visit.headers.get('cache-control'), flowsOf(browser)]).toEqual(['no-store', []]);
    expect(identity.asked.at(-1)).toEqual({
      path: '/internal/sessions',
      body: { issuer: house.at('/identity'), subject: 'head', claims: { preferred_username: 'head', institution: INSTITUTION }, client: '其他浏览器 · 其他系统' },
    });
  });

  test('asks with state, nonce and PKCE, of which nothing is told twice', async () => {
    const browser = new FixtureBrowser();
    const ways = await Promise.all([1, 2].map(async () => new URL((await browser.send(house.at('/sign-in'))).headers.get('location') ?? '')));
    for (const { searchParams } of ways) {
      expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'gateway', redirect_uri: house.at('/sign-in/callback') });
    }
    for (const name of ['state', 'nonce', 'code_challenge']) expect(new Set(ways.map(({ searchParams }) => searchParams.get(name))).size).toBe(2);
  });

  test('may sign in twice at once, in two tabs, in any order', async () => {
    const browser = new FixtureBrowser();
    const first = await browser.openUntil(house.at('/sign-in?to=/first'), isCallback);
    const second = await browser.openUntil(house.at('/sign-in?to=/second'), isCallback);
    expect(flowsOf(browser)).toHaveLength(2);
    expect((await browser.send(second)).headers.get('location')).toBe('/second');
    expect((await browser.send(first)).headers.get('location')).toBe('/first');
    expect((await house.sessionOf(browser)).signInName).toBe('head');
  });

  test('keeps a handful of flows and no more', async () => {
    const browser = new FixtureBrowser();
    for (let tab = 0; tab < 12; tab += 1) await browser.send(house.at('/sign-in'));
    expect(flowsOf(browser)).toHaveLength(5);
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '%2F%2Fevil.example', '/%09/evil.example', '/.//evil.example'])('is not sent to %s afterwards', async (to) => {
    const browser = new FixtureBrowser();
    const callback = await browser.openUntil(house.at(`/sign-in?to=${to}`), isCallback);
    expect((await browser.send(callback)).headers.get('location')).toBe('/');
  });

  test('begins at the one public address, not at another name of this machine', async () => {
    const { port } = new URL(house.gateway.url);
    const visit = await new FixtureBrowser().send(`http://localhost:${port}/sign-in?to=/x`);
    expect([visit.status, visit.headers.get('location'), visit.headers.getSetCookie()]).toEqual([302, house.at('/sign-in?to=/x'), []]);
  });

  test.each([
    ['lang=en', 'en'], ['lang=zh', 'zh-CN'],
    ['', null], ['lang=', null], ['lang=fr', null], ['lang=EN', null], ['lang=en%20zh', null], ['lang=en&lang=zh', null],
  ])('asks for the pages of the issuer in a language of the house: %s', async (query, locales) => {
    const visit = await new FixtureBrowser().send(house.at(`/sign-in?to=/&${query}`));
    expect([visit.status, new URL(visit.headers.get('location') ?? '').searchParams.get('ui_locales')]).toEqual([302, locales]);
  });

  test('may ask to be somebody else', async () => {
    const { browser } = await house.signedIn();
    await browser.open(house.at('/sign-in?again=1'));
    expect(identity.issuer.prompt).toBe('login');
  });
});

describe('an answer of the issuer', () => {
  test('is not taken without the cookie of its flow: nobody is signed in by a link', async () => {
    const attacker = new FixtureBrowser();
    identity.issuer.person = 'staff';
    const callback = await attacker.openUntil(house.at('/sign-in'), isCallback);
    const victim = new FixtureBrowser();
    await victim.send(house.at('/sign-in'));
    const visit = await victim.send(callback, { headers: { accept: 'text/html' } });
    expect([visit.status, visit.text.includes('登录没有完成'), victim.cookies().has(house.sessionCookie)]).toEqual([400, true, false]);
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
    const url = new URL(await browser.openUntil(house.at('/sign-in'), isCallback));
    change(url);
    const visit = await browser.send(url.href, { headers: { accept: 'text/html' } });
    expect([visit.status, browser.cookies().has(house.sessionCookie)]).toEqual([400, false]);
  });

  test('is refused with the flow of another tab: verifier and nonce are bound to the state', async () => {
    const browser = new FixtureBrowser();
    const first = new URL(await browser.openUntil(house.at('/sign-in'), isCallback));
    const second = new URL(await browser.openUntil(house.at('/sign-in'), isCallback));
    const prefix = `${house.sessionCookie}-flow-`;
    const swapped = browser.cookies().get(prefix + (second.searchParams.get('state') ?? '')) ?? '';
    browser.cookies().set(prefix + (first.searchParams.get('state') ?? ''), swapped);
    expect((await browser.send(first.href)).status).toBe(400);
    expect(browser.cookies().has(house.sessionCookie)).toBe(false);
  });

  test('is refused with a flow that somebody has written', async () => {
    const browser = new FixtureBrowser();
    const url = await browser.openUntil(house.at('/sign-in'), isCallback);
    const [name = ''] = flowsOf(browser);
    const [header, payload = '', signature] = (browser.cookies().get(name) ?? '').split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, to: '/forged' })).toString('base64url');
    browser.cookies().set(name, [header, forged, signature].join('.'));
    expect((await browser.send(url)).status).toBe(400);
  });

  test('is taken once: a replay signs nobody in, with or without its flow', async () => {
    const browser = new FixtureBrowser();
    const url = await browser.openUntil(house.at('/sign-in'), isCallback);
    const cookie = [...browser.cookies()].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await browser.send(url)).status).toBe(302);
    expect((await browser.send(url)).status).toBe(400);
    const replay = await new FixtureBrowser().send(url, { headers: { cookie } });
    expect([replay.status, replay.headers.getSetCookie().some((line) => line.startsWith(`${house.sessionCookie}=`))]).toEqual([400, false]);
  });

  test('that the person was refused is said on a page', async () => {
    identity.issuer.refusal = 'access_denied';
    const page = await new FixtureBrowser().open(house.at('/sign-in'));
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
    const page = await browser.open(house.at('/sign-in'));
    if (account) account.closed = false;
    expect([page.status, page.text.includes(title), browser.cookies().has(house.sessionCookie), flowsOf(browser)]).toEqual([403, true, false, []]);
  });

  test('after a key was rotated in mid-session is still judged by its key', async () => {
    const { browser } = await house.signedIn();
    await identity.issuer.rotate(true);
    await house.signInAnew(browser, 'staff');
    expect((await house.sessionOf(browser)).signInName).toBe('staff');
  });
});

test('practice mode answers to names of this machine alone', async () => {
  const rebound = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      get(house.at(path), { headers: { host: 'evil.example' } }, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });
  for (const path of ['/identity/practice/accounts', '/session', '/sign-in', '/live']) await expect(rebound(path)).resolves.toBe(403);
});

test('no secret of a sign-in is logged', () => {
  const log = house.gateway.logged();
  expect(log.length).toBeGreaterThan(1000);
  for (const secret of identity.sessions.keys()) expect(log).not.toContain(secret);
  for (const name of ['code=', 'state=', 'code_verifier', 'client_assertion', 'id_token', 'eyJ', 'x-csrf']) expect(log).not.toContain(name);
});

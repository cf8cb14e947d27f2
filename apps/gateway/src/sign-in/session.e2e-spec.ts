import { FixtureBrowser } from './browser.fixtures';
import { FixtureHouse } from './house.fixtures';

jest.setTimeout(60_000);

const house = new FixtureHouse();
const { identity, organisation } = house;
beforeAll(() => house.start());
afterAll(() => house.stop());

describe('a session', () => {
  test('answers who is there, until when, and what proves the page', async () => {
    const { browser } = await house.signedIn('auditadmin');
    expect(await house.sessionOf(browser)).toEqual({
      viewer: { institutionId: '01900000-0000-7000-8000-000000000001', personId: null, administrator: 'AUDIT' },
      signInName: 'auditadmin',
      csrf: expect.stringMatching(/^[\w-]{22}$/),
      idleAt: '2026-11-25T01:00:00.000Z',
      expiresAt: '2026-11-25T12:00:00.000Z',
      steppedUpUntil: null,
      practice: true,
      signIn: '/sign-in',
    });
    const nobody = await house.sessionOf(new FixtureBrowser());
    expect(nobody).toEqual({ viewer: null, signInName: null, csrf: null, idleAt: null, expiresAt: null, steppedUpUntil: null, practice: true, signIn: '/sign-in' });
  });

  test('reaches the subgraph as a verified viewer, by cookie and proof', async () => {
    const { browser, csrf } = await house.signedIn();
    const visit = await house.ask(browser, { 'x-csrf-token': csrf, origin: house.gateway.url });
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
    const { browser, csrf } = await house.signedIn();
    const before = organisation.requests.length;
    for (const path of ['/graphql', '/uploads', '/sign-out']) {
      const visit = await browser.send(house.at(path), { method: 'POST', headers: { 'content-type': 'application/json', ...headers(csrf) }, body: '{"query":"{ me }"}' });
      expect([path, visit.status, JSON.parse(visit.text)]).toEqual([path, 403, { errors: [expect.objectContaining({ extensions: { code: 'CSRF' } })] }]);
    }
    expect(organisation.requests).toHaveLength(before);
    expect((await house.sessionOf(browser)).signInName).toBe('head');
  });

  test('is always a new one, whatever cookie was there: nobody can fix it beforehand', async () => {
    const browser = new FixtureBrowser();
    const planted = identity.open('staff').secret;
    browser.cookies().set(house.sessionCookie, planted);
    identity.issuer.person = 'head';
    await browser.open(house.at('/sign-in'));
    expect(browser.cookies().get(house.sessionCookie)).not.toBe(planted);
    expect((await house.sessionOf(browser)).signInName).toBe('head');
    expect(identity.sessions.has(planted)).toBe(false);
  });

  test('that another tab replaced is no longer what the first tab speaks for', async () => {
    const { browser, csrf } = await house.signedIn('head');
    await house.signInAnew(browser, 'staff');
    const stale = await house.ask(browser, { 'x-csrf-token': csrf });
    expect([stale.status, stale.text.includes('"CSRF"')]).toEqual([403, true]);
    const { csrf: fresh } = await house.sessionOf(browser);
    expect((await house.ask(browser, { 'x-csrf-token': fresh ?? '' })).status).toBe(200);
  });

  test.each<[string, string]>([
    ['no cookie at all', ''],
    ['a made-up one', `=${'x'.repeat(64)}`],
    ['a short one', '=abc'],
  ])('with %s is none: 401, and which proof is wanted', async (_, value) => {
    const cookie = value ? house.sessionCookie + value : 'other=1';
    const visit = await house.ask(new FixtureBrowser(), { cookie, 'x-csrf-token': 'x' });
    expect([visit.status, visit.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="tongxin"']);
    expect(JSON.parse(visit.text)).toEqual({ errors: [{ message: '登录已失效,请重新登录', extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('that stands twice in the header is none: one of the two is planted', async () => {
    const { secret, csrf } = identity.open('head');
    const cookie = `${house.sessionCookie}=${secret}; ${house.sessionCookie}=${identity.open('staff').secret}`;
    expect((await house.ask(new FixtureBrowser(), { cookie, 'x-csrf-token': csrf })).status).toBe(401);
  });

  test('and a bearer token at once are one too many', async () => {
    const { browser, csrf } = await house.signedIn();
    const visit = await house.ask(browser, { 'x-csrf-token': csrf, authorization: await identity.bearer('head') });
    expect([visit.status, visit.text.includes('"BAD_REQUEST"')]).toEqual([400, true]);
  });
});

describe('sign-out', () => {
  const signOut = (browser: FixtureBrowser, csrf: string, body: object = {}) =>
    browser.send(house.at('/sign-out'), { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body: JSON.stringify(body) });

  test('ends the session at once, clears what the browser holds, and leads to the issuer', async () => {
    const { browser, csrf } = await house.signedIn();
    const cookie = `${house.sessionCookie}=${browser.cookies().get(house.sessionCookie)}`;
    const visit = await signOut(browser, csrf);
    expect([visit.status, visit.headers.get('clear-site-data'), browser.cookies().has(house.sessionCookie)]).toEqual([200, '"cache", "storage"', false]);
    const { location } = JSON.parse(visit.text) as { location: string };
    expect(location).toBe(`${house.at('/identity/session/end')}?post_logout_redirect_uri=${encodeURIComponent(house.at('/'))}&client_id=gateway`);
    expect((await browser.send(location)).status).toBe(200);
    expect((await house.ask(new FixtureBrowser(), { cookie, 'x-csrf-token': csrf })).status).toBe(401);
  });

  test.each([['en', 'en'], ['zh', 'zh-CN'], ['fr', null], [['en'], null]])('asks for the page of the issuer in a language of the house: %j', async (lang, locales) => {
    const { browser, csrf } = await house.signedIn();
    const { location } = JSON.parse((await signOut(browser, csrf, { lang })).text) as { location: string };
    expect(new URL(location).searchParams.get('ui_locales')).toBe(locales);
  });

  test.each<[string, Record<string, string>]>([
    ['of another site', { origin: 'https://evil.example' }],
    ['of another port of this machine', { origin: 'http://127.0.0.1:4999' }],
    ['without an origin of its own', { origin: 'null' }],
    ['of another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['of another port, by what the browser says', { 'sec-fetch-site': 'same-site' }],
  ])('by a page %s is none, also where the cookie stayed at home: nothing is cleared', async (_, headers) => {
    const before = identity.asked.length;
    const visit = await new FixtureBrowser().send(house.at('/sign-out'), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });
    expect([visit.status, JSON.parse(visit.text)]).toEqual([403, { errors: [expect.objectContaining({ extensions: { code: 'CSRF' } })] }]);
    expect([visit.headers.get('set-cookie'), visit.headers.get('clear-site-data'), identity.asked.length - before]).toEqual([null, null, 0]);
  });

  test('ends one session of two, or with "everywhere" all of them', async () => {
    const [one, two, three] = [await house.signedIn(), await house.signedIn(), await house.signedIn()];
    await signOut(one.browser, one.csrf);
    expect((await house.sessionOf(two.browser)).signInName).toBe('head');
    await signOut(two.browser, two.csrf, { everywhere: true });
    expect(identity.asked.at(-1)).toEqual({ path: '/internal/sessions/end', body: { session: expect.any(String), everywhere: true } });
    expect([...identity.sessions.values()].filter(({ account }) => account.signInName === 'head')).toEqual([]);
    expect(three.browser.cookies().has(house.sessionCookie)).toBe(true);
  });

  test('of a session that is over already is no error', async () => {
    const { browser, csrf } = await house.signedIn();
    identity.sessions.clear();
    const copy = new FixtureBrowser();
    copy.cookies().set(house.sessionCookie, 'x'.repeat(64));
    expect((await signOut(copy, csrf)).status).toBe(200);
    expect(copy.cookies().has(house.sessionCookie)).toBe(false);
    expect((await signOut(new FixtureBrowser(), '')).status).toBe(200);
    await signOut(browser, csrf);
  });
});

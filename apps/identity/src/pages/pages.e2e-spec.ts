import { decodeJwt } from 'jose';
import type { Configuration } from 'openid-client';
import { BrowserJar, hiddenFields } from '../provider/browser-jar.fixtures';
import { INSTITUTION, PASSWORD, startIssuer, type IssuerFixture } from '../provider/issuer.fixtures';
import { begin, redeem, signIn, submitPassword } from '../provider/sign-in.fixtures';

jest.setTimeout(120_000);

let issuer: IssuerFixture;
let gateway: Configuration;
let staff: string;
beforeAll(async () => {
  issuer = await startIssuer();
  gateway = await issuer.gateway();
  staff = await issuer.account({ name: 'P0013' });
  await issuer.account({ name: 'P0014' });
  await issuer.account({ name: 'auditadmin', administrator: 'AUDIT' });
});
afterAll(() => issuer.close());

const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

describe('every page', () => {
  test.each(['/identity/invitation', '/identity/device', '/identity/session/end/success', '/identity/nothing-here', '/identity', '/identity/interaction/nobody'])(
    '%s runs nothing, is framed by nobody, is kept by nobody and says where it came from to nobody', async (path) => {
      const answer = await new BrowserJar(issuer.origin).get(path);
      const { headers } = answer;
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
      expect([headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['no-store', 'nosniff', 'strict-origin']);
      const page = await answer.text();
      expect(page).toContain('本系统严禁存储、处理、传输国家秘密和工作秘密');
      expect(page).not.toMatch(/<script|\son\w+=|style="/i);
    });

  test('exists in English, in the address and at the wish of the client', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar, { ui_locales: 'en-GB zh-CN' });
    const page = await (await jar.get(flow.page)).text();
    expect(page).toContain('<html lang="en">');
    expect(await (await jar.get(`${flow.page}?lang=zh`)).text()).toContain('<html lang="zh-CN">');
    expect(await (await jar.get(`${flow.page}?lang=fr`)).text()).toContain('<html lang="en">');
  });

  test('is Chinese where nobody asked, or for a language that there is not', async () => {
    const jar = new BrowserJar(issuer.origin);
    for (const wish of [undefined, { ui_locales: 'fr' }]) {
      const { page } = await begin(issuer, gateway, jar, wish);
      for (const query of ['', '?lang=fr']) expect(await (await jar.get(page + query)).text()).toContain('<html lang="zh-CN">');
    }
  });

  test('of our own styles and pictures is kept for good, for their names change with them', async () => {
    const page = await (await fetch(`${issuer.origin}/identity/invitation`)).text();
    for (const [, path] of page.matchAll(/(?:href|src)="(\/identity\/assets\/[^"]+)"/g)) {
      const answer = await fetch(`${issuer.origin}${path}`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
  });
});

describe('the sign-in page', () => {
  test('keeps what was typed except the password, and lets none of it out of its place', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const page = await (await submitPassword(jar, flow.page, '"><script>alert(1)</script>', 'secret password')).text();
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page).not.toContain('secret password');
    expect(await (await jar.get(`${flow.page}?as=${encodeURIComponent('<b>x</b>')}`)).text()).toContain('value="&lt;b&gt;x&lt;/b&gt;"');
  });

  test.each<[string, (fields: Record<string, string>) => [Record<string, string>, Record<string, string>]]>([
    ['from another site', (fields) => [fields, evil]],
    ['from another port of this machine', (fields) => [fields, { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' }]],
    ['without the token of this sign-in', ({ csrf: _csrf, ...fields }) => [fields, {}]],
    ['with the token of another', (fields) => [{ ...fields, csrf: 'A'.repeat(43) }, {}]],
  ])('does nothing with a form %s', async (_, change) => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const hidden = hiddenFields(await (await jar.get(flow.page)).text());
    const [fields, headers] = change({ ...hidden, name: 'P0013', password: PASSWORD });
    const answer = await jar.post(flow.page, fields, headers);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('没有执行')]);
  });

  test('answers nobody without the cookie of this sign-in, and not the browser of another', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const other = new BrowserJar(issuer.origin);
    await begin(issuer, gateway, other);
    for (const stranger of [new BrowserJar(issuer.origin), other]) {
      const answer = await stranger.get(flow.page);
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('登录请求已失效')]);
    }
  });

  test('an administrator is not signed in by the password alone; a code is good once', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const first = await jar.follow(await submitPassword(jar, flow.page, 'auditadmin'));
    const page = await first.response.text();
    expect(page).toContain('输入动态验证码');
    // Not past the second step: the authorization goes on waiting.
    const impatient = await jar.get(flow.page.replace('/interaction/', '/auth/'));
    expect(new URL(impatient.headers.get('location') ?? '', issuer.origin).pathname).toMatch(/^\/identity\/interaction\//);
    const again = await begin(issuer, gateway, jar);
    const step = await jar.follow(await submitPassword(jar, again.page, 'auditadmin'));
    const fields = hiddenFields(await step.response.text());
    const code = issuer.totpNow();
    const { at } = await jar.follow(await jar.post(again.page, { ...fields, step: 'totp', code }));
    const tokens = await redeem(gateway, at, again);
    expect(tokens.claims()?.['preferred_username']).toBe('auditadmin');
    const third = await begin(issuer, gateway, new BrowserJar(issuer.origin));
    expect(third.page).toContain('/interaction/');
    const used = new BrowserJar(issuer.origin);
    const fourth = await begin(issuer, gateway, used);
    const half = hiddenFields(await (await used.follow(await submitPassword(used, fourth.page, 'auditadmin'))).response.text());
    expect(await (await used.post(fourth.page, { ...half, step: 'totp', code })).text()).toContain('验证码不对或已用过');
  });

  test('forgets the first step after five minutes, and at once when somebody else wants to sign in', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const { response } = await jar.follow(await submitPassword(jar, flow.page, 'auditadmin'));
    const fields = hiddenFields(await response.text());
    const back = await jar.follow(await jar.post(flow.page, { ...fields, step: 'back' }));
    expect(await back.response.text()).toContain('name="password"');
    await jar.follow(await submitPassword(jar, flow.page, 'auditadmin'));
    issuer.ahead(5 * 60_000 + 1_000);
    const late = await jar.follow(await jar.post(flow.page, { ...fields, step: 'totp', code: issuer.totpNow() }));
    expect(await late.response.text()).toContain('name="password"');
  });

  test('a code of two steps cannot be shown for another account than the one whose password was right', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const fields = hiddenFields(await (await jar.get(flow.page)).text());
    const { response } = await jar.follow(await jar.post(flow.page, { ...fields, step: 'totp', code: issuer.totpNow(), accountId: staff }));
    expect(await response.text()).toContain('name="password"');
  });
});

describe('where an installation has several institutions', () => {
  const OTHER = '01990000-0000-7000-8000-000000000002';
  beforeAll(() => issuer.dataSource.query('insert into ops.institution (id, code, name, created_at) values ($1, $2, $3, now())', [OTHER, 'other', '另一所党校']));
  afterAll(() => issuer.dataSource.query('delete from ops.institution where id = $1', [OTHER]));

  test.each([
    ['its own', 'demo', true],
    ['another', 'other', false],
    ['none there is', 'nowhere', false],
    ['none at all', '', false],
  ])('a name signs in with the code of its institution only: %s', async (_, institution, right) => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const page = await (await jar.get(flow.page)).text();
    expect(page).toContain('单位代码');
    expect(page).not.toContain('另一所党校');
    const answer = await jar.post(flow.page, { ...hiddenFields(page), institution, name: 'P0014', password: PASSWORD });
    expect([answer.status, right || (await answer.text()).includes('登录名或密码不对')]).toEqual([right ? 303 : 200, true]);
  });
});

describe('the account page', () => {
  const account = '/identity/account';

  test('sends whoever is not signed in to the sign-in, and back', async () => {
    const answer = await new BrowserJar(issuer.origin).get(account);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fidentity%2Faccount']);
  });

  test('does nothing with a form of another site, of another session or of nobody', async () => {
    const [mine, theirs] = [new BrowserJar(issuer.origin), new BrowserJar(issuer.origin)];
    await signIn(issuer, gateway, mine, 'P0013');
    await signIn(issuer, gateway, theirs, 'P0014');
    const fields = hiddenFields(await (await mine.get(account)).text());
    for (const path of ['end-all', 'password', 'totp', 'totp/start', 'totp/end', 'sessions/end', 'devices/end']) {
      expect((await mine.post(`${account}/${path}`, fields, evil)).status).toBe(403);
      expect((await theirs.post(`${account}/${path}`, fields)).status).toBe(403);
      expect((await new BrowserJar(issuer.origin).post(`${account}/${path}`, fields)).headers.get('location')).toContain('/sign-in');
    }
  });

  test("shows and ends one's own sessions, not another's", async () => {
    const insert = (accountId: string, client: string) =>
      issuer.dataSource.transaction(async (tx) => {
        await tx.query(`select set_config('app.institution_id', $1, true)`, [INSTITUTION]);
        const id = issuer.deps.newId();
        await tx.query(
          `insert into app.session (institution_id, id, account_id, secret_digest, client, started_at, last_used_at, expires_at) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
          [INSTITUTION, id, accountId, Buffer.from(id), client, issuer.deps.now(), new Date(issuer.deps.now().getTime() + 3_600_000)],
        );
        return id;
      });
    const jar = new BrowserJar(issuer.origin);
    const { tokens } = await signIn(issuer, gateway, jar, 'P0014');
    const other = await insert(staff, 'Firefox · 别人的');
    const own = await insert(String(decodeJwt(tokens.access_token).sub), 'Chromium · <b>Linux</b>');
    const page = await (await jar.get(account)).text();
    expect(page).toContain('Chromium · &lt;b&gt;Linux&lt;/b&gt;');
    expect(page).not.toContain('别人的');
    const fields = hiddenFields(page);
    for (const id of [own, other]) expect((await jar.post(`${account}/sessions/end`, { ...fields, id })).headers.get('location')).toContain('done=ended');
    expect((await jar.post(`${account}/sessions/end`, { ...fields, id: 'no id' })).status).toBe(303);
    expect(await (await jar.get(account)).text()).not.toContain('Chromium');
    const reader = new BrowserJar(issuer.origin);
    await signIn(issuer, gateway, reader, 'P0013');
    expect(await (await reader.get(account)).text()).toContain('别人的');
  });

  test("ends one's own command lines, not another's", async () => {
    const grant = (id: string, accountId: string) => issuer.dataSource.query(
      `insert into ops.oidc (model, id, payload, account_id, expires_at) values ('Grant', $1, '{"clientId": "cli"}', $2, now() + interval '1 hour')`, [id, accountId]);
    const jar = new BrowserJar(issuer.origin);
    const { tokens } = await signIn(issuer, gateway, jar, 'P0014');
    await grant('of-another', staff);
    await grant('own', String(decodeJwt(tokens.access_token).sub));
    const fields = hiddenFields(await (await jar.get(account)).text());
    for (const id of ['of-another', 'own', '']) expect((await jar.post(`${account}/devices/end`, { ...fields, id })).status).toBe(303);
    expect(await issuer.dataSource.query(`select id from ops.oidc where id in ('of-another', 'own')`)).toEqual([{ id: 'of-another' }]);
  });

  test('signs out everywhere at once', async () => {
    const [one, two] = [new BrowserJar(issuer.origin), new BrowserJar(issuer.origin)];
    await signIn(issuer, gateway, one, 'P0014');
    await signIn(issuer, gateway, two, 'P0014');
    const fields = hiddenFields(await (await one.get(account)).text());
    expect(await (await one.post(`${account}/end-all`, fields)).text()).toContain('已退出登录');
    expect((await two.get(account)).status).toBe(303);
  });
});

test('nothing that was typed anywhere is in the log', () => {
  for (const typed of [PASSWORD, 'secret password', 'P0013', 'auditadmin', 'alert(1)']) expect(issuer.logged()).not.toContain(typed);
});

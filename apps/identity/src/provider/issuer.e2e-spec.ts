import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { buildEndSessionUrl, type Configuration } from 'openid-client';
import { inInstitution } from '../deps';
import { rotateNow } from '../keys/signing-key.store';
import { endEverything } from '../sessions/end-everything';
import { BrowserJar } from './browser-jar.fixtures';
import { INSTITUTION, PASSWORD, startIssuer, type IssuerFixture } from './issuer.fixtures';
import { begin, redeem, signIn, submitPassword } from './sign-in.fixtures';

jest.setTimeout(120_000);

let issuer: IssuerFixture;
let gateway: Configuration;
let account: string;
beforeAll(async () => {
  issuer = await startIssuer();
  gateway = await issuer.gateway();
  account = await issuer.account({ name: 'P0013' });
});
afterAll(() => issuer.close());

describe('the web client', () => {
  test('gets an ID token and an access token for the graph, with what the contract says in them and nothing else', async () => {
    const { tokens } = await signIn(issuer, gateway, new BrowserJar(issuer.origin), 'P0013');
    const keys = createRemoteJWKSet(new URL(`${issuer.origin}/identity/jwks`));
    const { payload, protectedHeader } = await jwtVerify(tokens.access_token, keys, { issuer: `${issuer.origin}/identity`, audience: 'tongxin' });
    expect([protectedHeader.alg, protectedHeader.typ]).toEqual(['EdDSA', 'at+jwt']);
    expect(payload).toEqual({
      sub: account, institution: INSTITUTION, grant: expect.any(String), client_id: 'gateway', iss: `${issuer.origin}/identity`, aud: 'tongxin',
      jti: expect.any(String), iat: expect.any(Number), exp: expect.any(Number),
    });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(600);
    expect(tokens.claims()).toMatchObject({ sub: account, preferred_username: 'P0013', institution: INSTITUTION, aud: 'gateway' });
    expect(Object.keys(tokens.claims() ?? {}).sort()).toEqual(['aud', 'exp', 'iat', 'institution', 'iss', 'nonce', 'preferred_username', 'sub'].sort());
    expect(tokens.refresh_token).toBeUndefined();
  });

  test('asks once: whoever is signed in at the issuer comes back without a page', async () => {
    const jar = new BrowserJar(issuer.origin);
    await signIn(issuer, gateway, jar, 'P0013');
    const again = await begin(issuer, gateway, jar);
    expect(new URL(again.page).pathname).toBe('/sign-in/callback');
    await expect(redeem(gateway, new URL(again.page), again)).resolves.toMatchObject({ token_type: 'bearer' });
  });

  test.each(['P0041', 'auditor'])('a sign-in that was parked half-way ends with everything else of the account (%s)', async (name) => {
    const administrator = name === 'auditor' ? ('AUDIT' as const) : undefined;
    const id = await issuer.account({ name, ...(administrator && { administrator }) });
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const parked = await submitPassword(jar, flow.page, name);
    expect((await issuer.dataSource.query(`select 1 from ops.oidc where model = 'Interaction' and account_id = $1`, [id])).length).toBe(1);
    await inInstitution(issuer.deps, INSTITUTION, (tx) => endEverything(tx, INSTITUTION, [id]));
    const { at } = await jar.follow(parked.headers.has('location') ? parked : await jar.get(flow.page));
    expect(at.pathname).not.toBe('/sign-in/callback');
  });

  test('signs in twice at once in one browser', async () => {
    const jar = new BrowserJar(issuer.origin);
    const [one, two] = [await begin(issuer, gateway, jar), await begin(issuer, gateway, jar)];
    const second = await jar.follow(await submitPassword(jar, two.page, 'P0013'));
    const first = await jar.follow(await submitPassword(jar, one.page, 'P0013'));
    expect([(await redeem(gateway, first.at, one)).claims()?.sub, (await redeem(gateway, second.at, two)).claims()?.sub]).toEqual([account, account]);
  });

  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
  ])('%s gets no code', async (_, more) => {
    const flow = await begin(issuer, gateway, new BrowserJar(issuer.origin), more);
    expect(new URL(flow.page).searchParams.get('error')).toBe('invalid_request');
  });

  test('gets its code in the query alone: not by a page that posts itself, not in a fragment', async () => {
    const jar = new BrowserJar(issuer.origin);
    const posting = await begin(issuer, gateway, jar, { response_mode: 'form_post' });
    const page = await (await jar.get(posting.page)).text();
    expect(page).toContain('无法处理这个请求');
    expect(page).not.toContain('<script');
    const { hash } = new URL((await begin(issuer, gateway, jar, { response_mode: 'fragment' })).page);
    expect(new URLSearchParams(hash.slice(1)).has('error')).toBe(true);
  });

  test('is led nowhere else: a foreign address gets our error page', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar, { redirect_uri: 'https://evil.example/callback' });
    const answer = await jar.get(flow.page);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('无法处理这个请求')]);
  });

  test('a code is good once: shown again, everything of its grant ends', async () => {
    const jar = new BrowserJar(issuer.origin);
    const { callback, flow, tokens } = await signIn(issuer, gateway, jar, 'P0013');
    const { grant } = decodeJwt<{ grant: string }>(tokens.access_token);
    const grants = () => issuer.dataSource.query<unknown[]>(`select 1 from ops.oidc where model = 'Grant' and id = $1`, [grant]);
    expect(await grants()).toHaveLength(1);
    await expect(redeem(gateway, callback, flow)).rejects.toMatchObject({ error: 'invalid_grant' });
    expect(await grants()).toHaveLength(0);
  });

  test('a code shown many times at once is taken once at most', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, gateway, jar);
    const { at } = await jar.follow(await submitPassword(jar, flow.page, 'P0013'));
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => redeem(gateway, at, flow)));
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
  });

  test('signs out: our page asks once, then the issuer knows nobody and leads back to the front page', async () => {
    const jar = new BrowserJar(issuer.origin);
    const { tokens } = await signIn(issuer, gateway, jar, 'P0013');
    const url = buildEndSessionUrl(gateway, { id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: `${issuer.origin}/` });
    const page = await (await jar.get(url.href)).text();
    expect(page).toContain('退出登录');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const done = await jar.post('/identity/session/end/confirm', { xsrf, logout: 'yes' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${issuer.origin}/`]);
    expect(new URL((await begin(issuer, gateway, jar)).page).pathname).toMatch(/^\/identity\/interaction\//);
    // Nobody is signed in any more: no page, no script, straight back.
    const again = await jar.get(url.href);
    expect([again.status, again.headers.get('location')]).toEqual([303, `${issuer.origin}/`]);
  });

  test('whoever signed out on a page of this origin is not asked again; on a link from elsewhere they are', async () => {
    const jar = new BrowserJar(issuer.origin);
    const { tokens } = await signIn(issuer, gateway, jar, 'P0013');
    const url = buildEndSessionUrl(gateway, { post_logout_redirect_uri: `${issuer.origin}/` }).href;
    for (const site of ['cross-site', 'same-site', 'none']) expect(await (await jar.get(url, { 'sec-fetch-site': site })).text()).toContain('保持登录');
    const done = await jar.get(url, { 'sec-fetch-site': 'same-origin' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${issuer.origin}/`]);
    expect(jar.names().some((name) => name.endsWith('-issuer'))).toBe(false);
    expect(await issuer.dataSource.query(`select 1 from ops.oidc where model = 'Grant' and id = $1`, [decodeJwt(tokens.access_token)['grant']])).toEqual([]);
    expect(new URL((await begin(issuer, gateway, jar)).page).pathname).toMatch(/^\/identity\/interaction\//);
  });

  test('signing in as somebody else asks before it ends the first session', async () => {
    await issuer.account({ name: 'P0014' });
    const jar = new BrowserJar(issuer.origin);
    await signIn(issuer, gateway, jar, 'P0013');
    const flow = await begin(issuer, gateway, jar, { prompt: 'login' });
    const { response, at } = await jar.follow(await submitPassword(jar, flow.page, 'P0014'));
    const page = await response.text();
    expect([at.pathname, page]).toEqual([expect.stringMatching(/^\/identity\/auth\//), expect.stringContaining('换一个账号登录')]);
    expect(page).not.toContain('<script');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const { at: callback } = await jar.follow(await jar.post('/identity/session/end/confirm', { xsrf, logout: 'yes' }));
    expect((await redeem(gateway, callback, flow)).claims()?.preferred_username).toBe('P0014');
  });
});

describe('signing keys', () => {
  test('rotated in mid-session: old tokens verify, new ones are signed by the new key, nobody signs in again', async () => {
    const jar = new BrowserJar(issuer.origin);
    const { tokens: before } = await signIn(issuer, gateway, jar, 'P0013');
    const flow = await begin(issuer, gateway, jar);
    await rotateNow(issuer.deps, false);
    await issuer.host.refreshKeys();
    const client = await issuer.gateway();
    const after = await redeem(client, new URL(flow.page), flow);
    const [old, fresh] = [before, after].map(({ access_token: token }) => decodeProtectedHeader(token).kid);
    expect(old).not.toBe(fresh);
    const keys = createRemoteJWKSet(new URL(`${issuer.origin}/identity/jwks`));
    for (const { access_token: token } of [before, after]) await expect(jwtVerify(token, keys, { audience: 'tongxin' })).resolves.toBeDefined();
    expect((await (await fetch(`${issuer.origin}/identity/jwks`)).json() as { keys: object[] }).keys.every((key) => !('d' in key))).toBe(true);
  });

  test('change while requests are in flight, and none fails', async () => {
    let going = true;
    const rotating = (async () => {
      while (going) {
        await rotateNow(issuer.deps, false);
        await issuer.host.refreshKeys();
      }
    })();
    const statuses = await Promise.all(Array.from({ length: 120 }, async () => (await fetch(`${issuer.origin}/identity/jwks`)).status));
    going = false;
    await rotating;
    expect(new Set(statuses)).toEqual(new Set([200]));
    await issuer.dataSource.query('delete from ops.signing_key where kid <> (select kid from ops.signing_key order by created_at desc limit 1)');
    await issuer.host.refreshKeys();
  });
});

describe('what is kept and logged', () => {
  test('no value that could be shown to the issuer is in the table, and no password, code or token in the log', async () => {
    const jar = new BrowserJar(issuer.origin);
    const { callback, tokens } = await signIn(issuer, await issuer.gateway(), jar, 'P0013');
    const session = /__Host-[^=]+-issuer=([^;]+)/.exec(jar.header('/'))?.[1] ?? 'no session cookie';
    const kept = JSON.stringify(await issuer.dataSource.query('select model, id, payload, uid from ops.oidc'));
    const secrets = [callback.searchParams.get('code') ?? 'no code', session];
    for (const secret of secrets) expect(kept).not.toContain(secret);
    const log = issuer.logged();
    expect(log).toContain('grant.success');
    for (const secret of [...secrets, tokens.access_token, tokens.id_token ?? 'none', PASSWORD, 'P0013', account]) expect(log).not.toContain(secret);
  });

  test('cookies are of this host alone, out of reach of scripts, and say which installation they are of', async () => {
    const jar = new BrowserJar(issuer.origin);
    const flow = await begin(issuer, await issuer.gateway(), jar);
    const { port } = new URL(issuer.origin);
    expect(new Set(jar.names().map((name) => name.replace(/\.sig$/, '')))).toEqual(new Set([`__Secure-tongxin-${port}-interaction`, `__Secure-tongxin-${port}-resume`]));
    const response = await submitPassword(jar, flow.page, 'P0013');
    const resumed = await jar.get(response.headers.get('location') ?? '');
    const cookie = resumed.headers.getSetCookie().find((line) => line.startsWith(`__Host-tongxin-${port}-issuer=`)) ?? '';
    expect(cookie.toLowerCase()).toMatch(/; path=\/; samesite=lax; secure; httponly$/);
  });
});

import { freePort } from '@tongxin/cluster';
import { FixtureGateway } from '../gateway.fixtures';
import { FixtureBrowser } from './browser.fixtures';
import { anOrganisation } from './house.fixtures';
import { anAccount, FixtureIdentity } from './identity.fixtures';
import { FixtureIssuer, FixtureServer } from './issuer.fixtures';

jest.setTimeout(60_000);

/** An institution's own issuer: another server, other keys, another way to prove the client, another claim for the account. */
const identity = new FixtureIdentity();
const server = new FixtureServer((request, response) => issuer.handle(request, response));
let issuer: FixtureIssuer;
let gateway: FixtureGateway;
beforeAll(async () => {
  const port = await freePort();
  const publicUrl = new URL(`http://127.0.0.1:${port}`);
  await server.start();
  issuer = await FixtureIssuer.create({
    issuer: `${server.url}/realms/school`,
    algorithm: 'RS256',
    client: {
      client_id: 'tongxin-web',
      client_secret: 'a secret / with = signs',
      redirect_uris: [`${publicUrl.origin}/sign-in/callback`],
      post_logout_redirect_uris: [`${publicUrl.origin}/`],
      token_endpoint_auth_method: 'client_secret_basic',
    },
    claimsOf: (subject) => ({ employee_no: subject === 'u-4711' ? 'head' : 'nobody', institution: 'forged', grant: 'forged' }),
  });
  issuer.person = 'u-4711';
  gateway = await FixtureGateway.start([anOrganisation()], {
    identity,
    rateLimits: false,
    port,
    publicUrl,
    issuer: { url: `${server.url}/realms/school`, embedded: false, clientId: 'tongxin-web', clientSecret: 'a secret / with = signs', audience: 'tongxin', accountClaim: 'employee_no' },
  });
});
afterAll(async () => {
  await gateway.stop();
  await server.stop();
});

const sessionOf = async (browser: FixtureBrowser): Promise<{ signInName: string | null; csrf: string }> =>
  JSON.parse((await browser.send(`${gateway.url}/session`)).text) as { signInName: string | null; csrf: string };

describe('an issuer of the institution itself', () => {
  test('signs people in, by its own claim, and claims nothing of ours', async () => {
    const browser = new FixtureBrowser();
    const page = await browser.open(`${gateway.url}/sign-in?to=/`);
    expect([page.status, page.url]).toEqual([200, `${gateway.url}/`]);
    expect((await sessionOf(browser)).signInName).toBe('head');
    expect(identity.asked.find(({ path }) => path === '/internal/sessions')?.body).toMatchObject({ issuer: `${server.url}/realms/school`, subject: 'u-4711', claims: { employee_no: 'head' } });
    expect(JSON.stringify(identity.asked)).not.toContain('forged');
  });

  test('is where sign-out leads', async () => {
    const browser = new FixtureBrowser();
    await browser.open(`${gateway.url}/sign-in`);
    const { csrf } = await sessionOf(browser);
    const visit = await browser.send(`${gateway.url}/sign-out`, { method: 'POST', headers: { 'x-csrf-token': csrf } });
    expect((JSON.parse(visit.text) as { location: string }).location).toMatch(`${server.url}/realms/school/session/end?`);
  });

  test('gives bearer tokens, and keys that are rotated', async () => {
    identity.accounts.set('u-4711', anAccount('head'));
    const ask = async (token: string): Promise<number> => (await gateway.fetch('/graphql', { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: '{"query":"{ me }"}' })).status;
    const token = await issuer.accessToken({ sub: 'u-4711', employee_no: 'head' }, { typ: 'JWT' });
    await expect(ask(token)).resolves.toBe(200);
    expect(identity.asked.at(-1)?.body).toEqual({ bearer: { issuer: `${server.url}/realms/school`, subject: 'u-4711', employee_no: 'head' } });
    await issuer.rotate(true);
    await expect(ask(await issuer.accessToken({ sub: 'u-4711' }))).resolves.toBe(200);
    await expect(ask(await issuer.accessToken({ sub: 'u-4711', aud: 'tongxin-web' }))).resolves.toBe(401);
    await expect(ask(await identity.issuer.accessToken({ sub: 'head' }))).resolves.toBe(401);
  });

  test('stands alone: the embedded pages are not served beside it', async () => {
    expect((await fetch(`${gateway.url}/identity/.well-known/openid-configuration`)).status).toBe(404);
  });

  test('may be away: known sessions go on, new ones get a page that says so, and it comes back by itself', async () => {
    const browser = new FixtureBrowser();
    await browser.open(`${gateway.url}/sign-in`);
    const callback = await new FixtureBrowser().openUntil(`${gateway.url}/sign-in`, (url) => url.includes('/realms/school/auth'));
    expect(callback).toContain(server.url);
    const fresh = new FixtureBrowser();
    const way = await fresh.openUntil(`${gateway.url}/sign-in`, (url) => url.startsWith(`${gateway.url}/sign-in/callback`));
    await server.stop();
    expect((await sessionOf(browser)).signInName).toBe('head');
    const page = await fresh.send(way, { headers: { accept: 'text/html' } });
    expect([page.status, page.text.includes('暂时无法登录')]).toEqual([503, true]);
    await server.start();
    expect((await fresh.open(`${gateway.url}/sign-in`)).status).toBe(200);
  });
});

describe('a gateway that starts before its issuer', () => {
  test('is live, says that nobody can sign in yet, and lets people in when the issuer is there', async () => {
    const late = new FixtureIdentity();
    const clock = { ms: 0 };
    const early = await FixtureGateway.start([anOrganisation()], { identity: late, rateLimits: false, parts: { monotonic: () => clock.ms } });
    await late.stop();
    expect((await fetch(`${early.url}/live`)).status).toBe(200);
    const page = await fetch(`${early.url}/sign-in`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([page.status, (await page.text()).includes('暂时无法登录')]).toEqual([503, true]);
    const data = await fetch(`${early.url}/sign-in`, { redirect: 'manual' });
    expect([data.status, await data.json()]).toEqual([503, { errors: [{ message: '服务暂时不可用,请稍后再试', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }]);
    await late.again();
    expect((await fetch(`${early.url}/sign-in`, { redirect: 'manual' })).status).toBe(503);
    clock.ms += 10_000;
    expect((await fetch(`${early.url}/sign-in`, { redirect: 'manual' })).status).toBe(302);
    await early.stop();
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FixtureGateway } from '../gateway.fixtures';
import { FixtureBrowser } from './browser.fixtures';
import { anOrganisation } from './house.fixtures';
import { FixtureIdentity } from './identity.fixtures';

jest.setTimeout(60_000);

let folder: string;
let one: FixtureGateway;
let two: FixtureGateway;
const [first, second] = [new FixtureIdentity(), new FixtureIdentity()];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explorer-'));
  await writeFile(join(folder, 'index.html'), 'the explorer');
  await writeFile(join(folder, 'app.js'), 'its script');
  one = await FixtureGateway.start([anOrganisation()], { identity: first, explorerDir: folder });
  two = await FixtureGateway.start([anOrganisation()], { identity: second, explorerDir: folder });
});
afterAll(async () => {
  await Promise.all([one.stop(), two.stop()]);
  await rm(folder, { recursive: true });
});

const nameAt = async (gateway: FixtureGateway, browser: FixtureBrowser): Promise<string | null> =>
  (JSON.parse((await browser.send(`${gateway.url}/session`)).text) as { signInName: string | null }).signInName;

test('the explorer is a page behind the sign-in, at the address that was asked for', async () => {
  const browser = new FixtureBrowser();
  const asked = await browser.send(`${one.url}/explorer/?tab=1`, { headers: { accept: 'text/html,*/*' } });
  expect([asked.status, asked.headers.get('location')]).toEqual([302, '/sign-in?to=%2Fexplorer%2F%3Ftab%3D1']);
  const page = await browser.open(`${one.url}/explorer/?tab=1`);
  expect([page.url, page.text]).toEqual([`${one.url}/explorer/?tab=1`, 'the explorer']);
  expect((await browser.open(`${one.url}/`)).url).toBe(`${one.url}/explorer/`);
});

test('a redirect to the sign-in is never kept by a browser', async () => {
  const asked = await new FixtureBrowser().send(`${one.url}/explorer/`, { headers: { accept: 'text/html' } });
  expect(asked.headers.get('cache-control')).toBe('no-store');
});

test('a session that has ended leads to the sign-in again', async () => {
  const cookie = `__Host-tongxin-${new URL(one.url).port}=${'x'.repeat(64)}`;
  const asked = await new FixtureBrowser().send(`${one.url}/explorer/`, { headers: { accept: 'text/html', cookie } });
  expect([asked.status, asked.headers.get('location')]).toEqual([302, '/sign-in?to=%2Fexplorer%2F']);
});

test('two instances on one machine share no cookie: one may sign in, out, and be somebody else without the other', async () => {
  const browser = new FixtureBrowser();
  await browser.open(`${one.url}/sign-in`);
  second.issuer.person = 'staff';
  for (const name of browser.cookies().keys()) if (!name.startsWith('__Host-')) browser.cookies().delete(name);
  await browser.open(`${two.url}/sign-in`);
  expect([await nameAt(one, browser), await nameAt(two, browser)]).toEqual(['head', 'staff']);
  const { csrf } = JSON.parse((await browser.send(`${two.url}/session`)).text) as { csrf: string };
  expect((await browser.send(`${two.url}/sign-out`, { method: 'POST', headers: { 'x-csrf-token': csrf } })).status).toBe(200);
  expect([await nameAt(one, browser), await nameAt(two, browser)]).toEqual(['head', null]);
});

test('a cookie of one instance is nobody at the other, under any name', async () => {
  const { secret, csrf } = first.open('head');
  for (const gateway of [one, two]) {
    const cookie = `__Host-tongxin-${new URL(two.url).port}=${secret}; __Host-tongxin-${new URL(one.url).port}=${gateway === one ? 'x'.repeat(64) : secret}`;
    const visit = await new FixtureBrowser().send(`${gateway.url}/graphql`, { method: 'POST', headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' }, body: '{"query":"{ me }"}' });
    expect(visit.status).toBe(401);
  }
});

describe('the desk', () => {
  let built: string;
  let gateway: FixtureGateway;
  const page = { headers: { accept: 'text/html,*/*' } };
  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'desk-'));
    await mkdir(join(built, 'assets'));
    await writeFile(join(built, 'index.html'), 'the desk');
    await writeFile(join(built, 'assets/app-1.js'), 'its script');
    await writeFile(join(built, 'assets/app-1.js.gz'), gzipSync('its script'));
    gateway = await FixtureGateway.start([anOrganisation()], { identity: new FixtureIdentity(), consoleDir: built, explorerDir: folder });
  });
  afterAll(async () => {
    await gateway.stop();
    await rm(built, { recursive: true });
  });

  test('is one page at every address of its own, behind the sign-in, never kept', async () => {
    const browser = new FixtureBrowser();
    expect((await browser.send(`${gateway.url}/talks/1?year=2026`, page)).headers.get('location')).toBe('/sign-in?to=%2Ftalks%2F1%3Fyear%3D2026');
    for (const path of ['/', '/talks/1?year=2026', '/sign-inspection']) {
      const visit = await browser.open(gateway.url + path);
      expect([visit.url, visit.status, visit.text, visit.headers.get('cache-control')]).toEqual([gateway.url + path, 200, 'the desk', 'no-store']);
    }
    expect((await browser.open(`${gateway.url}/explorer/`)).text).toBe('the explorer');
  });

  test('loads from nowhere else, runs no script of the page and stands in no frame; WebAssembly alone may be compiled, and only there', async () => {
    const browser = new FixtureBrowser();
    const policyOf = async (path: string) => new Map((await browser.open(gateway.url + path)).headers.get('content-security-policy')?.split(';').map((one) => one.trim().split(' ')).map(([name = '', ...sources]) => [name, sources.join(' ')]));
    const desk = await policyOf('/');
    expect([desk.get('default-src'), desk.get('script-src'), desk.get('frame-ancestors')]).toEqual(["'self'", "'self' 'wasm-unsafe-eval'", "'none'"]);
    expect([...desk.values()].join(' ')).not.toMatch(/https?:|\*/);
    expect((await policyOf('/sign-out')).get('script-src')).toBeUndefined();
  });

  test('keeps files that are named after their content for good, compressed where the browser takes it', async () => {
    const visit = await new FixtureBrowser().send(`${gateway.url}/assets/app-1.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect([visit.status, visit.text, visit.headers.get('content-encoding')]).toEqual([200, 'its script', 'gzip']);
    expect(visit.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const plain = await new FixtureBrowser().send(`${gateway.url}/assets/app-1.js`, { headers: { 'accept-encoding': 'identity' } });
    expect([plain.text, plain.headers.get('content-encoding')]).toEqual(['its script', null]);
  });

  test.each(['/graphql/x', '/uploads', '/identity', '/calendar/feed', '/assets/none.js', '/metrics/x', '/session/x'])('is not the answer at %s', async (path) => {
    const visit = await new FixtureBrowser().send(gateway.url + path, page);
    expect(visit.text).not.toContain('the desk');
    expect(visit.headers.get('location')).not.toBe(`/sign-in?to=${encodeURIComponent(path)}`);
  });

  test('is not the answer to a program', async () => {
    const visit = await new FixtureBrowser().send(`${gateway.url}/talks/1`, { headers: { accept: 'application/json' } });
    expect([visit.status, JSON.parse(visit.text)]).toEqual([404, expect.objectContaining({ errors: [expect.objectContaining({ message: '没有这个地址' })] })]);
  });
});

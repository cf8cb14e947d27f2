import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixtureGateway, FixtureSubgraph } from '../gateway.fixtures';
import { operationId } from '../limits/parsed-documents';
import { FixtureBrowser } from '../sign-in/browser.fixtures';
import { FixtureIdentity } from '../sign-in/identity.fixtures';

jest.setTimeout(60_000);

let done = 0;
const fixture = new FixtureSubgraph('organisation', 'type Query { count: Int! } type Mutation { touch: Int! }', { Query: { count: () => done }, Mutation: { touch: () => (done += 1) } });
const identity = new FixtureIdentity();
const saved = 'mutation Saved { saved: touch }';
const form = 'mutation Form { form: touch }';

let clock = Date.now();
let folder: string;
let gateway: FixtureGateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-only-'));
  const manifest = async (client: string, body: string, name: string): Promise<string> => {
    const operations = [{ id: operationId(body), name, type: 'mutation', body, ...(client === 'explorer' && { clientName: client }) }];
    await writeFile(join(folder, `${client}.json`), JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
    return join(folder, `${client}.json`);
  };
  const manifests = [await manifest('explorer', saved, 'Saved'), await manifest('console', form, 'Form')];
  gateway = await FixtureGateway.start([fixture], { identity, operations: { mode: 'open', manifests }, rateLimits: false, parts: { now: () => new Date(clock) } });
  identity.now = () => new Date(clock);
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  clock = Date.now();
  identity.issuer.person = 'head';
  identity.issuer.provedAt = null;
});

interface Session {
  csrf: string;
  steppedUpUntil: string | null;
  viewer: object | null;
}
const sessionOf = async (browser: FixtureBrowser): Promise<Session> => JSON.parse((await browser.send(`${gateway.url}/session`)).text) as Session;
const signedIn = async (): Promise<FixtureBrowser> => {
  const browser = new FixtureBrowser();
  await browser.open(`${gateway.url}/sign-in`);
  return browser;
};
/** Up to the gateway's own answer to the issuer's. */
const stepUp = async (browser: FixtureBrowser, to = '/explorer/') =>
  browser.send(await browser.openUntil(`${gateway.url}/sign-in/step-up?to=${to}`, (url) => url.includes('/sign-in/callback')), { headers: { accept: 'text/html' } });
const run = async (browser: FixtureBrowser, query: string, more: object = {}): Promise<[number, string]> => {
  const { csrf } = await sessionOf(browser);
  const before = done;
  const visit = await browser.send(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body: JSON.stringify({ query, ...more }) });
  const { errors } = JSON.parse(visit.text) as { errors?: { extensions: { code: string } }[] };
  return [visit.status, errors?.[0]?.extensions.code ?? `done ${done - before}`];
};
const REFUSED = [403, 'STEP_UP_REQUIRED'];

test('a mutation that is typed, or saved in the explorer, is refused and not done, nor audited as if it were; a form of the desk and every query go on', async () => {
  const browser = await signedIn();
  const audits = () => identity.asked.filter(({ path }) => path === '/internal/ad-hoc').length;
  const [before, rows] = [done, audits()];
  const byHand = ['mutation { touch }', saved, `# ${saved}\n${saved}`, 'mutation Form { form: touch more: touch }', 'mutation A { ...T } fragment T on Mutation { touch }'];
  for (const query of byHand) expect(await run(browser, query)).toEqual(REFUSED);
  expect(await run(browser, '{ count } mutation A { touch }', { operationName: 'A' })).toEqual(REFUSED);
  expect([done, audits()]).toEqual([before, rows]);
  expect(await run(browser, saved, { operationName: '' })).toEqual(REFUSED);
  expect(await run(browser, `${saved} mutation B { touch }`, { operationName: '' })).toEqual([200, 'OPERATION_RESOLUTION_FAILURE']);
  expect(done).toBe(before);
  expect(await run(browser, form)).toEqual([200, 'done 1']);
  expect(await run(browser, '{ count }')).toEqual([200, 'done 0']);
});

test('the refusal is a sentence in Chinese, and about the caller in every media type', async () => {
  const browser = await signedIn();
  const { csrf } = await sessionOf(browser);
  const visit = await browser.send(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', 'x-csrf-token': csrf }, body: JSON.stringify({ query: saved }) });
  expect([visit.status, JSON.parse(visit.text)]).toEqual([403, { errors: [{ message: '现在是只读。要手工修改数据,请先再次输入密码', extensions: { code: 'STEP_UP_REQUIRED' } }] }]);
});

test('whoever proves it again may, in this session alone, for a quarter of an hour', async () => {
  const [browser, other] = [await signedIn(), await signedIn()];
  const visit = await stepUp(browser);
  expect([visit.status, visit.headers.get('location'), identity.issuer.prompt, identity.issuer.loginHint]).toEqual([302, '/explorer/', 'login', 'head']);
  expect((await sessionOf(browser)).steppedUpUntil).toBe(new Date(clock + 15 * 60_000).toISOString());
  expect([await run(browser, 'mutation { touch }'), await run(browser, saved), await run(other, saved)]).toEqual([[200, 'done 1'], [200, 'done 1'], REFUSED]);
  clock += 15 * 60_000 - 1_000;
  expect(await run(browser, saved)).toEqual([200, 'done 1']);
  clock += 1_000;
  expect(await run(browser, saved)).toEqual(REFUSED);
});

test('signing out ends it, and a bearer token never needed it', async () => {
  const browser = await signedIn();
  await stepUp(browser);
  const { csrf } = await sessionOf(browser);
  await browser.send(`${gateway.url}/sign-out`, { method: 'POST', headers: { 'x-csrf-token': csrf } });
  await browser.open(`${gateway.url}/sign-in`);
  expect([await run(browser, saved), (await sessionOf(browser)).steppedUpUntil]).toEqual([REFUSED, null]);
  expect((await gateway.query('mutation { touch }')).body).toEqual({ data: { touch: expect.any(Number) } });
});

test('the proof of another account, an old one, or none opens nothing and keeps the session as it is', async () => {
  const browser = await signedIn();
  identity.issuer.provedAt = Math.floor(Date.now() / 1000) - 300;
  expect((await stepUp(browser)).status).toBe(400);
  identity.issuer.provedAt = null;
  const fresh = await signedIn();
  for (const name of [...fresh.cookies().keys()]) if (!name.startsWith('__Host-')) fresh.cookies().delete(name);
  identity.issuer.person = 'staff';
  const refused = await stepUp(fresh);
  expect([refused.status, refused.text.includes('不是同一个账号')]).toEqual([403, true]);
  for (const each of [browser, fresh]) expect([(await sessionOf(each)).viewer, await run(each, saved)]).toEqual([identity.accounts.get('head')?.viewer, REFUSED]);
});

test('without a session it is a sign-in, and it leads nowhere else', async () => {
  const first = await new FixtureBrowser().send(`${gateway.url}/sign-in/step-up?to=/explorer/`, { headers: { accept: 'text/html' } });
  expect([first.status, first.headers.get('location')]).toEqual([302, '/sign-in?to=%2Fexplorer%2F']);
  const browser = await signedIn();
  const visit = await stepUp(browser, '//evil.example');
  expect([visit.status, visit.headers.get('location')]).toEqual([302, '/']);
});

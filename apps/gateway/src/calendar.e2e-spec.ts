import { createServiceVerifier } from '@tongxin/viewer';
import { FixtureGateway, FixtureSubgraph } from './gateway.fixtures';
import { FixtureIdentity } from './sign-in/identity.fixtures';

jest.setTimeout(60_000);

const institutionId = '0190a000-0000-4000-8000-000000000001';
const secret = 'k'.repeat(43);
const ICS = 'BEGIN:VCALENDAR\r\nSUMMARY:预约\r\nEND:VCALENDAR\r\n';
/** What organisation answers to an address that holds. */
let answer: { status: number; type: string; body: string };
let asked: { authorization: string | undefined; body: unknown; headers: Record<string, unknown> }[];

const organisation = new FixtureSubgraph('organisation', 'type Query { me: Boolean }', { Query: { me: () => true } }, (app) => {
  app.post('/internal/calendar', async (request, reply) => {
    asked.push({ authorization: request.headers.authorization, body: request.body, headers: request.headers });
    if ((request.body as { secret: string }).secret !== secret) return reply.code(404).send({ errors: [{ message: '没有这个地址' }] });
    return reply.code(answer.status).header('x-inside', 'yes').header('set-cookie', 'a=b').type(answer.type).send(answer.body);
  });
});

let gateway: FixtureGateway;
beforeEach(async () => {
  [answer, asked] = [{ status: 200, type: 'text/calendar; charset=utf-8', body: ICS }, []];
  gateway = await FixtureGateway.start([organisation], { identity: new FixtureIdentity(), parts: { rates: { failures: 5, anonymous: 40 } } });
});
afterEach(() => gateway.stop());

const get = (path: string, init: RequestInit = {}) => fetch(gateway.url + path, init);
const address = (of = institutionId, key = secret) => `/calendar/${of}.${key}.ics`;
const absent = [404, { errors: [{ message: '没有这个地址', extensions: { code: 'NOT_FOUND' } }] }];

test('S-01 an address alone opens a calendar: no cookie, no token, and organisation is asked for the institution it names', async () => {
  const found = await get(address());
  expect([found.status, found.headers.get('content-type'), await found.text()]).toEqual([200, 'text/calendar; charset=utf-8', ICS]);
  expect([found.headers.get('cache-control'), found.headers.get('x-inside'), found.headers.get('set-cookie')]).toEqual(['no-store', null, null]);
  expect(asked.map(({ body }) => body)).toEqual([{ secret }]);
  const { d: _private, ...publicJwk } = gateway.key;
  const verify = createServiceVerifier({ keys: [publicJwk] }, { now: () => new Date(), accept: ['gateway'] });
  expect(await verify(asked[0]?.authorization)).toEqual({ service: 'gateway', institutionId });
  expect((await get(address(), { method: 'HEAD' })).status).toBe(200);
});

test('what a client sends besides is passed on to nobody, and the address stands in no log', async () => {
  await get(`${address()}?x=1`, { headers: { cookie: 'session=stolen', authorization: 'Bearer something', 'x-viewer': 'somebody', 'user-agent': 'Calendar/1.0' } });
  const headers = JSON.stringify(asked[0]?.headers);
  for (const word of ['stolen', 'something', 'somebody', 'Calendar/1.0']) expect(headers).not.toContain(word);
  await get(address(institutionId, 'w'.repeat(43)));
  expect(gateway.logged()).toContain('"route":"/calendar/:file"');
  for (const word of [secret, 'w'.repeat(43), institutionId]) expect(gateway.logged()).not.toContain(word);
});

test.each([
  ['an unknown secret', address(institutionId, 'u'.repeat(43))], ['a short one', address(institutionId, 'k')], ['a long one', address(institutionId, 'k'.repeat(44))],
  ['no institution', `/calendar/.${secret}.ics`], ['another ending', `/calendar/${institutionId}.${secret}.txt`], ['a way out', `/calendar/..%2f..%2finternal%2fcalendar`],
])('%s is no address, and looks like any other', async (_name, path) => {
  const found = await get(path);
  expect([found.status, await found.json()]).toEqual(absent);
});

test('whoever guesses is stopped, before organisation is asked, and told when to come back', async () => {
  const guess = async (n: number) => (await get(address(institutionId, String(n).padStart(43, 'g')))).status;
  const statuses = [];
  for (let n = 0; n < 8; n += 1) statuses.push(await guess(n));
  expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429, 429]);
  expect(asked.length).toBeLessThanOrEqual(6);
  const refused = await get(address());
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
});

test('addresses that hold are counted too, as every page without a sign-in is', async () => {
  const statuses = [];
  for (let n = 0; n < 45; n += 1) statuses.push((await get(address())).status);
  expect([statuses.slice(0, 40).every((status) => status === 200), statuses.slice(40)]).toEqual([true, [429, 429, 429, 429, 429]]);
});

test.each<[string, Partial<typeof answer>]>([
  ['fails', { status: 500, body: 'postgres://organisation:hunter2@10.9.8.7/db' }], ['refuses the gateway', { status: 403, body: 'no' }], ['answers something else', { type: 'text/html', body: '<p>hunter2</p>' }],
])('where organisation %s there is no calendar for now', async (_name, what) => {
  answer = { ...answer, ...what };
  const found = await get(address());
  expect([found.status, ((await found.json()) as { errors: { extensions: { code: string } }[] }).errors.map(({ extensions }) => extensions.code)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
  expect(gateway.logged()).not.toContain('hunter2');
});

import { randomUUID } from 'node:crypto';
import { OrganisationService, type Asker, type Institution } from '../organisation.fixtures';
import { newFeedSecret } from './feed-secret';

/** P0001 leads; P0008, P0010 and P0012 are on the staff; P0013 is HR; P0080 has retired. */
let service: OrganisationService;
let practice: Institution;
let other: Institution;
beforeAll(async () => {
  service = await OrganisationService.start();
  [practice, other] = [await service.load(), await service.load()];
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Payload { feed: { openedOn: string } | null; address: string | null; userErrors: { code: string }[] }
type Verb = 'openCalendarFeed' | 'closeCalendarFeed';
const send = (who: Asker, verb: Verb, input: object = {}, of = practice) =>
  service.ask<Record<Verb, Payload>>(of, who, `mutation ($input: ${verb === 'openCalendarFeed' ? 'Open' : 'Close'}CalendarFeedInput!) { ${verb}(input: $input) { feed { openedOn } address userErrors { code } } }`, { input });
const act = async (who: Asker, verb: Verb, input: object = {}, of = practice) => (await send(who, verb, input, of)).data[verb];
const codes = async (answer: Promise<{ errors?: { extensions: { code: string } }[] }>) => (await answer).errors?.map(({ extensions }) => extensions.code);
const feedOf = async (who: Asker, of = practice) => (await service.ask<{ myCalendarFeed: { openedOn: string } | null }>(of, who, '{ myCalendarFeed { openedOn } }')).data.myCalendarFeed;
async function opened(who: Asker, of = practice): Promise<string> {
  const [, institutionId, secret] = /^\/calendar\/([\da-f-]{36})\.([\w-]{43})\.ics$/.exec((await act(who, 'openCalendarFeed', {}, of)).address ?? '') ?? [];
  expect(institutionId).toBe(of.id);
  return secret ?? '';
}
async function fetched(secret: unknown, { of = practice, caller = 'gateway' as const }: { of?: { id: string }; caller?: 'gateway' | 'identity' | 'organisation' } = {}): Promise<{ status: number; type: unknown; text: string }> {
  const headers = { authorization: `Bearer ${await service.serviceToken(caller, of.id)}` };
  const { statusCode, headers: answered, body } = await service.server.app.inject({ method: 'POST', url: '/internal/calendar', headers, payload: { secret } });
  return { status: statusCode, type: answered['content-type'], text: body };
}
const daysIn = ({ text }: { text: string }) => [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
const absent = { status: 404, type: 'application/json; charset=utf-8', text: JSON.stringify({ errors: [{ message: '没有这个地址', extensions: { code: 'NOT_FOUND' } }] }) };

it('S-01 line 10: a calendar has one’s own days, an opaque id and the word 预约, whatever waits', async () => {
  const meeting = await service.waits(practice, 'P0010', '2026-11-30');
  const answer = await service.waits(practice, 'P0010', '2026-11-25', { kind: 'REPLY' });
  await service.waits(practice, 'P0008', '2026-11-26');
  const secret = await opened('P0010');
  const calendar = await fetched(secret);
  expect([calendar.status, calendar.type, daysIn(calendar)]).toEqual([200, 'text/calendar; charset=utf-8', ['20261125', '20261130']]);
  const lines = new Set(calendar.text.split('\r\n'));
  for (const { itemId } of [meeting, answer]) expect(lines).toContain(`UID:${itemId}@tongxin`);
  expect([...lines].filter((line) => /^(SUMMARY|DESCRIPTION|LOCATION|ATTENDEE|ORGANIZER|CATEGORIES|URL|VALARM)/.test(line))).toEqual(['SUMMARY:预约']);
  for (const staffNo of ['P0010', 'P0008']) expect(calendar.text).not.toContain(practice.person(staffNo));
});

it('what is done leaves the calendar; a month back and a year ahead stand in it, at most 500 days of them', async () => {
  const secret = await opened('P0012');
  const days = ['2026-10-23', '2026-10-24', '2027-11-23', '2027-11-24'];
  const items = [];
  for (const day of days) items.push(await service.waits(practice, 'P0012', day));
  expect(daysIn(await fetched(secret))).toEqual(['20261024', '20271123']);
  await service.hear(practice, items.map((item) => ({ ...item, open: false })));
  expect(daysIn(await fetched(secret))).toEqual([]);
  await service.hear(practice, Array.from({ length: 501 }, () => ({ itemId: randomUUID(), personId: practice.person('P0012'), kind: 'APPOINTMENT' as const, dueOn: '2026-12-01', open: true })));
  expect(daysIn(await fetched(secret))).toHaveLength(500);
});

it('the address is told once: neither a repetition nor any question knows it again, and only a digest is kept', async () => {
  const idempotencyKey = randomUUID();
  const first = await act('P0014', 'openCalendarFeed', { idempotencyKey });
  const again = await act('P0014', 'openCalendarFeed', { idempotencyKey });
  expect([first.feed, first.address, again]).toEqual([{ openedOn: '2026-11-23' }, expect.stringMatching(/\.ics$/), { feed: { openedOn: '2026-11-23' }, address: null, userErrors: [] }]);
  const secret = /\.([\w-]{43})\.ics$/.exec(first.address ?? '')?.[1] ?? '';
  expect((await fetched(secret)).status).toBe(200);
  const kept = await service.rows<{ kept: string }>(practice, `select (select json_agg(f)::text from app.calendar_feed f where institution_id = $1) || (select json_agg(i)::text from app.idempotency i where institution_id = $1) as kept`);
  expect(kept[0]?.kept).toContain(practice.person('P0014'));
  for (const form of [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret, 'base64url').toString('hex')]) expect(kept[0]?.kept).not.toContain(form);
});

it('a new address ends the one before, closing ends it at once, and what never was looks the same', async () => {
  const [before, now] = [await opened('P0016'), await opened('P0016')];
  expect([await fetched(before), (await fetched(now)).status]).toEqual([absent, 200]);
  expect(await act('P0016', 'closeCalendarFeed')).toEqual({ feed: null, address: null, userErrors: [] });
  expect([await fetched(now), await feedOf('P0016')]).toEqual([absent, null]);
  expect((await act('P0016', 'closeCalendarFeed')).userErrors).toEqual([{ code: 'NOT_OPEN' }]);
  for (const secret of [newFeedSecret(), '', 'x'.repeat(5_000), '密'.repeat(43), `${'x'.repeat(42)}'`, null, 7, { secret: 'x' }]) expect(await fetched(secret)).toEqual(absent);
});

it('an address holds in its institution alone, and answers the gateway alone', async () => {
  const secret = await opened('P0018');
  expect([await fetched(secret, { of: other }), await fetched(secret, { of: { id: randomUUID() } })]).toEqual([absent, absent]);
  expect((await fetched(secret, { caller: 'identity' })).status).toBe(403);
  const { statusCode } = await service.server.app.inject({ method: 'POST', url: '/internal/calendar', headers: await service.headers(practice, 'P0018'), payload: { secret } });
  expect(statusCode).toBe(401);
});

it('one opens and closes one’s own, and nobody knows whether another one has', async () => {
  const secret = await opened('P0008');
  for (const who of ['P0001', 'P0013', 'P0017'] as const) expect(await feedOf(who)).toBeNull();
  for (const who of [{ administrator: 'SYSTEM' }, { administrator: 'SECURITY' }, { administrator: 'AUDIT' }] as const) {
    expect([await feedOf(who), await codes(send(who, 'openCalendarFeed')), await codes(send(who, 'closeCalendarFeed'))]).toEqual([null, ['FORBIDDEN'], ['FORBIDDEN']]);
  }
  expect([await codes(send('P0080', 'openCalendarFeed')), (await act('P0080', 'closeCalendarFeed')).userErrors]).toEqual([['FORBIDDEN'], [{ code: 'NOT_OPEN' }]]);
  expect([await codes(send(null, 'openCalendarFeed')), await codes(service.ask(practice, null, '{ myCalendarFeed { openedOn } }'))]).toEqual([['FORBIDDEN'], ['UNAUTHENTICATED']]);
  expect((await fetched(secret)).status).toBe(200);
  expect(await service.rows(practice, `select operation from app.audit_entry where institution_id = $1 and operation like '%CalendarFeed'`)).toEqual([]);
});

it('two at once leave one address', async () => {
  const answers = await Promise.all([1, 2].map(() => send('P0020', 'openCalendarFeed')));
  const secrets = answers.flatMap(({ data }) => /\.([\w-]{43})\.ics$/.exec(data?.openCalendarFeed?.address ?? '')?.[1] ?? []);
  expect((await Promise.all(secrets.map((secret) => fetched(secret)))).filter(({ status }) => status === 200)).toHaveLength(1);
});

it('the address of somebody who has left answers no longer', async () => {
  const secret = await opened('P0010');
  await service.ask(practice, 'P0013', 'mutation ($input: RecordDepartureInput!) { recordDeparture(input: $input) { userErrors { code } } }', { input: { personId: practice.person('P0010'), on: '2026-12-01' } });
  expect((await fetched(secret)).status).toBe(200);
  service.setToday('2026-12-01');
  expect(await fetched(secret)).toEqual(absent);
});

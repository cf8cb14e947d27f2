import { randomUUID } from 'node:crypto';
import { addDays } from '@tongxin/calendar';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { itTakesOneOfTwo, Refusals, type Sent, whateverTheRecord, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0001 and P0002 lead, P0006 heads D02, P0046 is the young member of a branch's committee; P0008, P0010 and P0012 hold no office; P0013 is HR; P0080 has retired. */
let service: TalksService;
let practice: PracticeInstitution;
let refusals: Refusals;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  refusals = await Refusals.of(service, practice);
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));
/** Hours that a test opened are closed behind it, with their bookings. */
let mine: { host: string; id: string }[] = [];
const closeMine = async () => {
  for (const { host, id } of mine.splice(0)) await close(host, id);
};
afterEach(closeMine);

interface Hour {
  id: string;
  host: { id: string };
  day: string;
  startsAt: string;
  endsAt: string;
  channel: string;
  place: string | null;
  status: string;
  talk: { id: string; status: string; talker: { id: string }; talkee: { id: string }; topicClass: null; plannedOn: string; plannedAt: string; place: string | null } | null;
  calendarTitle: string;
  viewerCanBook: boolean;
  viewerCanClose: boolean;
}
interface Payload {
  openHour: Hour | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
const fields = 'id host { id } day startsAt endsAt channel place status talk { id status talker { id } talkee { id } topicClass plannedOn plannedAt place } calendarTitle viewerCanBook viewerCanClose';
const inputOf = { offerOpenHour: 'OfferOpenHourInput', bookOpenHour: 'OpenHourInput', closeOpenHour: 'OpenHourInput' } as const;
type Verb = keyof typeof inputOf;
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<Record<Verb, Payload> | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { ${verb}(input: $input) { openHour { ${fields} } userErrors { code message path } } }`, { input });
async function act(who: Asker, verb: Verb, input: object): Promise<Payload> {
  const { data, errors } = await send(who, verb, input);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data[verb];
}
const hourly = { day: '2026-12-01', startsAt: '15:00', endsAt: '16:00' };
async function opened(host: string, more: object = {}): Promise<string> {
  const { openHour, userErrors } = await act(host, 'offerOpenHour', { ...hourly, ...more });
  if (!openHour) throw new Error(JSON.stringify(userErrors));
  mine.push({ host, id: openHour.id });
  return openHour.id;
}
const book = (who: Asker, openHourId: string) => act(who, 'bookOpenHour', { openHourId });
const close = (who: Asker, openHourId: string) => act(who, 'closeOpenHour', { openHourId });
async function bookedTalk(who: string, openHourId: string): Promise<string> {
  const { openHour, userErrors } = await book(who, openHourId);
  if (!openHour?.talk) throw new Error(JSON.stringify(userErrors));
  return openHour.talk.id;
}
const seenBy = async (who: Asker, id: string, of = practice) => (await service.ask<{ openHour: Hour | null }>(of, who, `query ($id: ID!) { openHour(id: $id) { ${fields} } }`, { id })).data.openHour;
interface List {
  totalCount: number;
  nodes: Hour[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const listed = async (who: Asker, args: { first?: number; after?: string | null; hostId?: string } = {}, of = practice) =>
  (await service.ask<{ openHours: List }>(of, who, `query ($first: Int! = 100, $after: String, $hostId: ID) { openHours(first: $first, after: $after, hostId: $hostId) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`, args)).data.openHours;
const talked = (who: Asker, call: string, talkId: string) => service.ask<{ done: { userErrors: { code: string }[] } }>(practice, who, `mutation ($talkId: ID!) { done: ${call} { userErrors { code } } }`, { talkId });
const decline = (who: Asker, talkId: string) => talked(who, 'answerTalk(input: { talkId: $talkId, answer: DECLINE })', talkId);

describe('开放时间', () => {
  it('T-19 any colleague books the hour of P0046, whoever it is: nothing is asked but which hour', async () => {
    const id = await opened('P0046', { startsAt: '09:00', endsAt: '09:30', channel: 'WALK' });
    for (const who of ['P0008', 'P0010', 'P0012', 'P0013', 'P0001', 'P0020']) {
      expect(await seenBy(who, id)).toMatchObject({ host: { id: practice.person('P0046') }, status: 'FREE', viewerCanBook: true, viewerCanClose: false });
      const talkId = await bookedTalk(who, id);
      expect(await seenBy(who, id)).toMatchObject({ status: 'BOOKED', talk: { id: talkId, status: 'SCHEDULED', talker: { id: practice.person('P0046') }, talkee: { id: practice.person(who) } } });
      await decline(who, talkId);
    }
    const { data } = await service.ask<{ __type: { inputFields: { name: string }[] } }>(practice, 'P0010', '{ __type(name: "OpenHourInput") { inputFields { name } } }');
    expect(data.__type.inputFields.map(({ name }) => name).sort()).toEqual(['idempotencyKey', 'openHourId']);
  });

  it('T-28 a booking is an agreed talk of the two, at the hour’s time and place, and to everybody else the hour is not there', async () => {
    const id = await opened('P0002', { place: '三楼谈话室' });
    const talk = (await book('P0010', id)).openHour?.talk;
    expect(talk).toEqual({
      id: expect.any(String), status: 'SCHEDULED', talker: { id: practice.person('P0002') }, talkee: { id: practice.person('P0010') }, topicClass: null, plannedOn: '2026-12-01', plannedAt: '15:00', place: '三楼谈话室',
    });
    for (const [who, canClose] of [['P0002', true], ['P0010', false]] as const) {
      expect(await seenBy(who, id)).toMatchObject({ status: 'BOOKED', talk, viewerCanBook: false, viewerCanClose: canClose });
      expect((await listed(who)).nodes.map((hour) => hour.id)).toContain(id);
    }
    for (const who of ['P0001', 'P0013', 'P0012', 'P0080', { administrator: 'SECURITY' as const }, null]) {
      expect(await seenBy(who, id)).toBeNull();
      if (who !== null) expect(await listed(who)).toMatchObject({ nodes: expect.not.arrayContaining([expect.objectContaining({ id })]) });
    }
  });

  it('T-28 booking shows no topic in shared calendars: the same title for every hour and every viewer, and a third person’s answers do not change with what is booked or about what', async () => {
    const { data } = await service.ask<{ __type: { fields: { name: string }[] } }>(practice, 'P0010', '{ __type(name: "OpenHour") { fields { name } } }');
    expect(data.__type.fields.map(({ name }) => name).sort()).toEqual([
      'calendarTitle', 'channel', 'day', 'endsAt', 'host', 'id', 'place', 'startsAt', 'status', 'talk', 'viewerCanBook', 'viewerCanClose',
    ]);
    const [free, taken] = [await opened('P0002'), await opened('P0006')];
    const talkId = await bookedTalk('P0010', taken);
    const answers = async () => [await listed('P0012'), await seenBy('P0012', taken), (await service.ask(practice, 'P0012', `{ talk(id: "${talkId}") { id } }`)).data];
    const before = await answers();
    expect(before).toMatchObject([{ totalCount: 1, nodes: [{ id: free, status: 'FREE', talk: null }] }, null, { talk: null }]);
    for (const topic of ['THOUGHTS_GROWTH', 'DISCIPLINE_INTEGRITY']) {
      await service.dataSource.transaction(async (tx) => {
        await tx.query(`select set_config('app.institution_id', $1, true)`, [practice.id]);
        await tx.query(`update app.talk set topic_class = $3 where institution_id = $1 and id = $2`, [practice.id, talkId, topic]);
      });
      expect(await answers()).toEqual(before);
      for (const who of ['P0006', 'P0010']) expect((await seenBy(who, taken))?.calendarTitle).toBe('预约');
    }
    for (const who of ['P0002', 'P0012']) expect((await seenBy(who, free))?.calendarTitle).toBe('预约');
  });

  it('the booker says “not this time”: the hour is free again, for everybody and as if nothing had been', async () => {
    const id = await opened('P0006');
    const before = await seenBy('P0012', id);
    await decline('P0010', await bookedTalk('P0010', id));
    expect(await seenBy('P0012', id)).toEqual(before);
    expect([await seenBy('P0010', id), await seenBy('P0006', id)]).toMatchObject([{ status: 'FREE', talk: null, viewerCanBook: true }, { status: 'FREE', talk: null, viewerCanClose: true }]);
    await bookedTalk('P0012', id);
    expect([await seenBy('P0010', id), (await seenBy('P0012', id))?.status]).toEqual([null, 'BOOKED']);
  });

  it('the host closes it: the talk is cancelled, who had booked sees that, and nobody else sees anything', async () => {
    const id = await opened('P0006');
    await bookedTalk('P0010', id);
    expect((await close('P0006', id)).openHour).toMatchObject({ status: 'CLOSED', talk: { status: 'CANCELLED' }, viewerCanClose: false });
    expect(await seenBy('P0010', id)).toMatchObject({ status: 'CLOSED', talk: { status: 'CANCELLED' }, viewerCanBook: false });
    expect(await seenBy('P0012', id)).toBeNull();
    for (const who of ['P0006', 'P0010', 'P0012']) expect((await listed(who)).nodes.map((hour) => hour.id)).not.toContain(id);
  });

  it('whatever the two do with the talk, the hour follows: taken back it is closed, moved to another day it stays theirs', async () => {
    const [first, second] = [await opened('P0006'), await opened('P0006', { startsAt: '17:00', endsAt: '17:30' })];
    await talked('P0006', 'cancelTalk(input: { talkId: $talkId })', await bookedTalk('P0010', first));
    expect([await seenBy('P0006', first), await seenBy('P0010', first), await seenBy('P0012', first)]).toMatchObject([{ status: 'CLOSED', viewerCanClose: false }, { status: 'CLOSED' }, null]);
    const talkId = await bookedTalk('P0010', second);
    await talked('P0010', 'rescheduleTalk(input: { talkId: $talkId, plannedOn: "2026-12-03" })', talkId);
    expect([await seenBy('P0006', second), await seenBy('P0010', second), await seenBy('P0012', second)]).toMatchObject([{ status: 'BOOKED', talk: { status: 'PROPOSED', plannedOn: '2026-12-03' } }, { status: 'BOOKED' }, null]);
    // A closed hour leaves room for another one.
    await close('P0006', await opened('P0006'));
  });

  it('T-28 a booking that nobody held leaves its duty open, also when the year is over', async () => {
    type Duty = { id: string; status: string; talker: { id: string }; talkee: { id: string } };
    const duties = async () => (await service.ask<{ talkDuties: { nodes: Duty[] } }>(practice, 'P0013', '{ talkDuties(year: 2026, status: OPEN, ruleCode: "WBT-5") { nodes { id status talker { id } talkee { id } } } }')).data.talkDuties.nodes;
    const [duty] = await duties();
    await bookedTalk(practice.staffNo(duty?.talkee.id ?? ''), await opened(practice.staffNo(duty?.talker.id ?? '')));
    await service.setToday('2027-01-04');
    expect(await duties()).toContainEqual(duty);
  });

  it('a host who leaves has no hours that anybody could book', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const id = (await send('P0006', 'offerOpenHour', hourly, leaving)).data?.offerOpenHour.openHour?.id ?? '';
    expect((await seenBy('P0010', id, leaving))?.viewerCanBook).toBe(true);
    leaving.leaves('P0006', '2026-12-01');
    await service.hear(leaving);
    expect([await seenBy('P0010', id, leaving), (await listed('P0010', {}, leaving)).totalCount, (await seenBy('P0006', id, leaving))?.status]).toEqual([null, 0, 'FREE']);
    expect((await send('P0010', 'bookOpenHour', { openHourId: id }, leaving)).data?.bookOpenHour).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });

  it('what has begun is no longer there to be booked, on the institution’s clock', async () => {
    const [noon, afternoon] = [await opened('P0006', { day: '2026-11-23', startsAt: '12:01', endsAt: '13:00' }), await opened('P0006', { day: '2026-11-24', startsAt: '12:00', endsAt: '13:00' })];
    expect((await listed('P0012')).nodes.map((hour) => hour.id)).toEqual(expect.arrayContaining([noon, afternoon]));
    await service.setToday('2026-11-24');
    expect([await seenBy('P0012', noon), await seenBy('P0012', afternoon)]).toEqual([null, null]);
    expect((await seenBy('P0006', afternoon))?.status).toBe('FREE');
  });
});

describe('the list', () => {
  it('page by page, the next first, of one host or of all, in as many statements for one as for many', async () => {
    const count = async () => {
      const start = await service.statements();
      await listed('P0010');
      return (await service.statements()) - start;
    };
    const open = (host: string, day: string, hour: string) => opened(host, { day, startsAt: `${hour}:00`, endsAt: `${hour}:30` });
    const ids = [await open('P0002', '2026-12-08', '10'), await open('P0006', '2026-12-08', '10')];
    await bookedTalk('P0010', ids[0] ?? '');
    const few = await count();
    ids.push(await open('P0006', '2026-12-08', '16'), await open('P0046', '2026-12-09', '08'), await open('P0001', '2026-12-07', '18'));
    await bookedTalk('P0010', ids[1] ?? '');
    expect(await count()).toBe(few);
    const found: Hour[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: List = await listed('P0010', { first: 2, after });
      expect(page.totalCount).toBe(5);
      found.push(...page.nodes);
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(found.map(({ day, startsAt }) => `${day} ${startsAt}`)).toEqual(['2026-12-07 18:00', '2026-12-08 10:00', '2026-12-08 10:00', '2026-12-08 16:00', '2026-12-09 08:00']);
    expect(new Set(found.map((hour) => hour.id))).toEqual(new Set(ids));
    expect(found.map(({ host, viewerCanBook }) => [practice.staffNo(host.id), viewerCanBook])).toEqual(expect.arrayContaining([['P0006', false], ['P0046', true], ['P0001', true]]));
    expect((await listed('P0010', { hostId: practice.person('P0006') })).nodes.map((hour) => hour.id)).toEqual([ids[1], ids[2]]);
    expect((await listed('P0012', { hostId: practice.person('P0006') })).nodes.map((hour) => hour.id)).toEqual([ids[2]]);
    expect(await listed('P0012', { hostId: randomUUID() })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it.each([['first: 0'], ['first: 101'], ['after: "x"'], [`after: "${Buffer.from('["a","b","c"]').toString('base64url')}"`], ['hostId: "P0006"']])('%s is the caller’s mistake', async (args) => {
    expect((await service.ask(practice, 'P0010', `{ openHours(${args}) { totalCount } }`)).errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('the retired and administrators find none, an anonymous caller may not ask, another institution finds none', async () => {
    const id = await opened('P0006');
    for (const who of ['P0080', { administrator: 'SYSTEM' as const }]) expect([await listed(who), await seenBy(who, id)]).toMatchObject([{ totalCount: 0, nodes: [] }, null]);
    expect((await service.ask(practice, null, '{ openHours { totalCount } }')).errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
    const other = new PracticeInstitution();
    await service.hear(other);
    expect([(await listed('P0010', {}, other)).totalCount, await seenBy('P0010', id, other)]).toEqual([0, null]);
    for (const verb of ['bookOpenHour', 'closeOpenHour'] as const) expect((await send('P0006', verb, { openHourId: id }, other)).data?.[verb]).toMatchObject({ openHour: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('refusals save nothing', () => {
  const snapshot = async () => [await service.snapshot(practice), await service.rows(practice, 'select * from app.open_hour where institution_id = $1 order by id')];
  let free: string;
  let second: string;
  let taken: string;
  let closed: string;
  let recorded: string;
  beforeAll(async () => {
    await service.setToday('2026-11-23');
    free = await opened('P0006', { day: '2026-12-15' });
    second = await opened('P0002', { day: '2026-12-15', startsAt: '09:00', endsAt: '09:30' });
    taken = await opened('P0002', { day: '2026-12-15' });
    await bookedTalk('P0010', taken);
    closed = await opened('P0002', { day: '2026-12-15', startsAt: '17:00', endsAt: '18:00' });
    await bookedTalk('P0008', closed);
    await close('P0002', closed);
    recorded = await opened('P0001', { day: '2026-12-15' });
    await talked('P0001', 'recordTalk(input: { talkId: $talkId, heldOn: "2026-11-23" })', await bookedTalk('P0012', recorded));
    mine = [];
  });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['that ends first', 'P0006', 'offerOpenHour', () => ({ ...hourly, endsAt: '14:00' }), 'ENDS_FIRST'],
    ['of nine minutes', 'P0006', 'offerOpenHour', () => ({ ...hourly, endsAt: '15:09' }), 'WRONG_LENGTH'],
    ['of more than three hours', 'P0006', 'offerOpenHour', () => ({ ...hourly, endsAt: '18:01' }), 'WRONG_LENGTH'],
    ['of yesterday', 'P0006', 'offerOpenHour', () => ({ ...hourly, day: '2026-11-22' }), 'TIME_PASSED'],
    ['of this morning', 'P0006', 'offerOpenHour', () => ({ day: '2026-11-23', startsAt: '11:00', endsAt: '12:30' }), 'TIME_PASSED'],
    ['over another of one’s own', 'P0006', 'offerOpenHour', () => ({ ...hourly, day: '2026-12-15', startsAt: '15:30', endsAt: '16:30' }), 'OVERLAPS'],
    ['over one’s own that is booked', 'P0002', 'offerOpenHour', () => ({ ...hourly, day: '2026-12-15', startsAt: '14:30', endsAt: '15:30' }), 'OVERLAPS'],
    ['of one’s own booked', 'P0006', 'bookOpenHour', () => ({ openHourId: free }), 'OWN_HOUR'],
    ['of a host with whom one has a booking', 'P0010', 'bookOpenHour', () => ({ openHourId: second }), 'ALREADY_BOOKED'],
    ['that one has booked', 'P0010', 'bookOpenHour', () => ({ openHourId: taken }), 'ALREADY_BOOKED'],
    ['that somebody else has booked', 'P0012', 'bookOpenHour', () => ({ openHourId: taken }), 'NOT_FOUND'],
    ['that was closed, by who had booked it', 'P0008', 'bookOpenHour', () => ({ openHourId: closed }), 'NOT_FREE'],
    ['that was closed, by a colleague', 'P0012', 'bookOpenHour', () => ({ openHourId: closed }), 'NOT_FOUND'],
    ['closed by a colleague', 'P0012', 'closeOpenHour', () => ({ openHourId: free }), 'NOT_THE_HOST'],
    ['closed by who booked it', 'P0010', 'closeOpenHour', () => ({ openHourId: taken }), 'NOT_THE_HOST'],
    ['closed by a leader who has no part in it', 'P0001', 'closeOpenHour', () => ({ openHourId: taken }), 'NOT_FOUND'],
    ['closed twice', 'P0002', 'closeOpenHour', () => ({ openHourId: closed }), 'ALREADY_CLOSED'],
    ['closed after the talk was recorded', 'P0001', 'closeOpenHour', () => ({ openHourId: recorded }), 'TALK_RECORDED'],
  ])('an hour %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    const payload = await act(who, verb, { ...input(), idempotencyKey: randomUUID() });
    expect(payload).toMatchObject({ openHour: null, userErrors: [{ code }] });
    expect(payload.userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['opened by a colleague without an office', 'P0010', 'offerOpenHour', () => hourly, 'FORBIDDEN'],
    ['opened by the retired', 'P0080', 'offerOpenHour', () => hourly, 'FORBIDDEN'],
    ['booked by the retired', 'P0080', 'bookOpenHour', () => ({ openHourId: free }), 'FORBIDDEN'],
    ['on a day that does not exist', 'P0006', 'offerOpenHour', () => ({ ...hourly, day: '2026-02-30' }), 'BAD_USER_INPUT'],
    ['at a time that does not exist', 'P0006', 'offerOpenHour', () => ({ ...hourly, endsAt: '24:00' }), 'BAD_USER_INPUT'],
    ['at a place of sixty-one characters', 'P0006', 'offerOpenHour', () => ({ ...hourly, place: '室'.repeat(61) }), 'BAD_USER_INPUT'],
    ['at a place of half a character', 'P0006', 'offerOpenHour', () => ({ ...hourly, place: '室\ud800' }), 'BAD_USER_INPUT'],
    ['in a disciplinary way', 'P0006', 'offerOpenHour', () => ({ ...hourly, channel: 'ADMONITION' }), 'BAD_USER_INPUT'],
    ['for a mood', 'P0046', 'offerOpenHour', () => ({ ...hourly, mood: '躺平' }), 'BAD_USER_INPUT'],
    ['booked with a topic', 'P0012', 'bookOpenHour', () => ({ openHourId: free, topicClass: 'THOUGHTS_GROWTH' }), 'BAD_USER_INPUT'],
  ])('an hour %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    expect((await send(who, verb, input())).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await snapshot()).toEqual(before);
  });

  it.each([['offerOpenHour']])(whoeverMay, (verb) => refusals.always('P0006', verb, hourly));

  it.each([['bookOpenHour', { nobody: 'FORBIDDEN', administrator: 'FORBIDDEN' }], ['closeOpenHour', {}]] as const)(
    whateverTheRecord, async (verb, but) => {
      await refusals.whatever(free, 'P0006', verb, (openHourId) => ({ openHourId }), but);
    });

  it('who has left opens none and books none; what they kept they still close', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const open = async (host: string) => (await send(host, 'offerOpenHour', hourly, leaving)).data?.offerOpenHour.openHour?.id ?? '';
    const [own, other] = [await open('P0006'), await open('P0002')];
    leaving.leaves('P0006', '2026-11-24');
    await service.hear(leaving);
    await service.setToday('2026-11-24');
    for (const sent of [['P0006', 'offerOpenHour', { ...hourly, day: '2026-12-02' }], ['P0006', 'bookOpenHour', { openHourId: other }]] satisfies Sent[]) {
      expect([sent, await refusals.refused(sent, leaving)]).toEqual([sent, 'FORBIDDEN']);
    }
    expect(await refusals.codes(['P0006', 'closeOpenHour', { openHourId: own }], leaving)).toEqual([]);
  });

  it('the list while the directory is stale', async () => {
    await service.poll(61);
    expect((await service.ask(practice, 'P0012', '{ openHours { totalCount } }')).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
  });
});

describe('haste and repetition', () => {
  const talksOf = (id: string) => service.rows(practice, 'select 1 from app.talk t join app.open_hour h on h.institution_id = t.institution_id and h.talk_id = t.id where t.institution_id = $1 and h.id = $2', [id]);

  it('T-28 of two who book at once exactly one has it, and the other finds nothing there', async () => {
    const id = await opened('P0006', { day: '2026-12-22' });
    const talks = async () => (await service.rows<{ n: number }>(practice, 'select count(*)::int as n from app.talk where institution_id = $1'))[0]?.n ?? 0;
    const before = await talks();
    const both = await Promise.all(['P0010', 'P0012'].map((who) => book(who, id)));
    expect([both.filter(({ openHour }) => openHour?.status === 'BOOKED').length, both.flatMap(({ userErrors }) => userErrors.map((error) => error.code))]).toEqual([1, ['NOT_FOUND']]);
    expect([await talks(), await talksOf(id)]).toEqual([before + 1, [expect.anything()]]);
  });

  it('one who books two hours of a host at once has one, and a host who opens two at once over each other has one', async () => {
    const ids = [await opened('P0006', { day: '2026-12-23' }), await opened('P0006', { day: '2026-12-24' })];
    const both = await Promise.all(ids.map((id) => book('P0010', id)));
    expect(both.flatMap(({ userErrors }) => userErrors.map((error) => error.code))).toEqual(['ALREADY_BOOKED']);
    const offers = await Promise.allSettled(['15:00', '15:30'].map((startsAt) => opened('P0046', { startsAt, endsAt: '16:30' })));
    expect(offers.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([expect.stringContaining('OVERLAPS')]);
  });

  let day = '2027-03-01';
  const next = () => ({ day: (day = addDays(day, 1)) });
  itTakesOneOfTwo(() => refusals, [
    ['offers', async () => ['P0042', 'offerOpenHour', { ...hourly, ...next() }], 'OVERLAPS'],
    ['bookings', async () => {
      await closeMine();
      return ['P0012', 'bookOpenHour', { openHourId: await opened('P0042', next()) }];
    }, 'ALREADY_BOOKED'],
    ['closings', async () => {
      const openHourId = await opened('P0037', next());
      await bookedTalk('P0012', openHourId);
      return ['P0037', 'closeOpenHour', { openHourId }];
    }, 'ALREADY_CLOSED'],
  ]);

  it('closed and booked at once: either the booking is cancelled or there was none', async () => {
    const id = await opened('P0006', { day: '2026-12-25' });
    const [, booked] = await Promise.all([close('P0006', id), book('P0010', id)]);
    expect([(await seenBy('P0006', id))?.status, (await seenBy('P0006', id))?.talk?.status]).toEqual(['CLOSED', booked.userErrors.length > 0 ? undefined : 'CANCELLED']);
  });

  it('the same key books once', async () => {
    const input = { openHourId: await opened('P0006', { day: '2026-12-28' }), idempotencyKey: randomUUID() };
    const [first, again] = [await act('P0010', 'bookOpenHour', input), await act('P0010', 'bookOpenHour', input)];
    expect([again, first.userErrors]).toEqual([first, []]);
    expect((await send('P0010', 'bookOpenHour', { ...input, openHourId: randomUUID() })).errors?.map((error) => error.extensions.code)).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('the audit names the hour and whom it concerns; of the booking both get an appointment, which the closing takes away, and no other event is sent', async () => {
    const events = async () => service.rows<{ type: string; person: string; open: boolean }>(
      practice, `select type, payload ->> 'personId' as person, (payload ->> 'open')::boolean as open from ops.outbox where institution_id = $1 order by id`);
    const before = await events();
    const id = await opened('P0006', { day: '2026-12-29' });
    await bookedTalk('P0010', id);
    await close('P0006', id);
    const rows = await service.rows(practice, `select operation, subject_type as type, person_id as "of" from app.audit_entry where institution_id = $1 and subject_id = $2 order by audit_entry.id`, [id]);
    expect(rows).toEqual([['offerOpenHour', 'P0006'], ['bookOpenHour', 'P0006'], ['bookOpenHour', 'P0010'], ['closeOpenHour', 'P0006'], ['closeOpenHour', 'P0010']].map(
      ([operation, of = '']) => ({ operation, type: 'OpenHour', of: practice.person(of) })));
    const sent = (await events()).slice(before.length);
    expect(sent.map(({ type, person, open }) => [type, practice.staffNo(person), open]).sort()).toEqual(
      [false, true].flatMap((open) => ['P0006', 'P0010'].map((who) => ['WorkItemChanged', who, open])).sort());
  });
});

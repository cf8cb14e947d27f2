import { randomUUID } from 'node:crypto';
import { addDays } from '@tongxin/calendar';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { Refusals } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0006 heads D02, where P0010 works; P0001 and P0002 lead; P0013 is HR; P0080 has retired. */
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

interface Request {
  id: string;
  chosen: { id: string } | null;
  status: string;
  askedOn: string;
  viewerCanAccept: boolean;
}
interface Payload {
  talk: { id: string; status: string } | null;
  request: Request | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
const fields = 'id chosen { id } status askedOn viewerCanAccept';
const send = (who: Asker, input: object, of = practice) =>
  service.ask<{ answerTalk: Payload } | null>(of, who, `mutation ($input: AnswerTalkInput!) { answerTalk(input: $input) { talk { id status } request { ${fields} } userErrors { code message path } } }`, { input });
async function answered(who: Asker, input: object): Promise<Payload> {
  const { data, errors } = await send(who, input);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.answerTalk;
}
const another = (talkId: string, chosen: string | null = null) => ({ talkId, answer: 'ASK_ANOTHER', chosenId: chosen && practice.person(chosen) });
/** For the day, or the next one on which no such offer waits for an answer. */
async function offered(by: string, talkee: string, plannedOn = '2026-12-01'): Promise<string> {
  const { data } = await service.ask<{ planTalk: { talk: { id: string } | null; userErrors: { code: string }[] } }>(
    practice, by, 'mutation ($input: PlanTalkInput!) { planTalk(input: $input) { talk { id } userErrors { code } } }', { input: { talkeeId: practice.person(talkee), plannedOn } });
  return data.planTalk.userErrors[0]?.code === 'ALREADY_OFFERED' ? offered(by, talkee, addDays(plannedOn, 1)) : (data.planTalk.talk?.id ?? '');
}
const requestSeenBy = async (who: Asker, id: string) => (await service.ask<{ talkRequest: Request | null }>(practice, who, `{ talkRequest(id: "${id}") { ${fields} } }`)).data.talkRequest;
const talkSeenBy = async (who: Asker, id: string) => (await service.ask<{ talk: { status: string } | null }>(practice, who, `{ talk(id: "${id}") { status } }`)).data.talk;
const withdrawn = (by: string, requestId: string) => service.ask(practice, by, `mutation { withdrawTalkRequest(input: { requestId: "${requestId}" }) { request { id } } }`);

interface Duty {
  id: string;
  talker: { id: string };
  talkee: { id: string };
}
/** An open duty of a head and somebody of the unit, as HR sees it. */
async function openDuty(): Promise<{ id: string; talker: string; talkee: string }> {
  const { data } = await service.ask<{ talkDuties: { nodes: Duty[] } }>(practice, 'P0013', '{ talkDuties(year: 2026, status: OPEN, ruleCode: "WBT-5", first: 100) { nodes { id talker { id } talkee { id } } } }');
  const named = data.talkDuties.nodes.map(({ id, talker, talkee }) => ({ id, talker: practice.staffNo(talker.id), talkee: practice.staffNo(talkee.id) }));
  const [duty] = named.filter(({ talker, talkee }) => ![talker, talkee].some((one) => ['P0013', 'P0002'].includes(one))).sort((a, b) => (a.talkee < b.talkee ? -1 : 1));
  if (!duty) throw new Error('no open duty');
  return duty;
}
const statusOf = async (dutyId: string) =>
  (await service.ask<{ _entities: ({ status: string } | null)[] }>(practice, 'P0013', `{ _entities(representations: [{ __typename: "TalkDuty", id: "${dutyId}" }]) { ... on TalkDuty { status } } }`)).data._entities[0]?.status;
const events = () => service.rows<{ type: string; payload: object }>(practice, 'select type, payload from ops.outbox where institution_id = $1 order by id');

describe('another talker in one step', () => {
  it('T-12 the talkee declines this talker and asks another: the duty is met as ever, and nobody is told in their place', async () => {
    const duty = await openDuty();
    const talkId = await offered(duty.talker, duty.talkee);
    const before = (await events()).length;
    const { talk, request } = await answered(duty.talkee, another(talkId, 'P0002'));
    expect([talk, request]).toEqual([
      { id: talkId, status: 'DECLINED' }, { id: expect.any(String), chosen: { id: practice.person('P0002') }, status: 'REQUESTED', askedOn: '2026-11-23', viewerCanAccept: false },
    ]);
    expect(await statusOf(duty.id)).toBe('MET');
    // The one who is asked now has an answer to give; that the duty is met is told in the night, as of any other.
    expect((await events()).slice(before).filter(({ payload }) => (payload as { kind?: string }).kind !== 'APPOINTMENT')).toEqual([
      { type: 'WorkItemChanged', payload: { itemId: expect.any(String), personId: practice.person('P0002'), kind: 'REPLY', dueOn: '2026-11-25', open: true } },
    ]);
    const requestId = request?.id ?? '';
    expect([await talkSeenBy(duty.talker, talkId), await requestSeenBy(duty.talker, requestId)]).toEqual([{ status: 'DECLINED' }, null]);
    expect([await talkSeenBy('P0002', talkId), (await requestSeenBy('P0002', requestId))?.viewerCanAccept]).toEqual([null, true]);
    for (const other of ['P0001', 'P0013', 'P0080']) expect([await talkSeenBy(other, talkId), await requestSeenBy(other, requestId)]).toEqual([null, null]);
  });

  it('T-12 any leader may be asked instead', async () => {
    const { request } = await answered('P0010', another(await offered('P0006', 'P0010')));
    expect([(await requestSeenBy('P0001', request?.id ?? ''))?.viewerCanAccept, (await requestSeenBy('P0002', request?.id ?? ''))?.viewerCanAccept]).toEqual([true, true]);
    await withdrawn('P0010', request?.id ?? '');
  });

  it('line 3: the three answers leave the same rows in the audit, in number and kind, and none of whoever is asked now', async () => {
    const newest = async () => Number((await service.rows<{ id: string }>(practice, 'select coalesce(max(id), 0)::text as id from app.audit_entry where institution_id = $1'))[0]?.id);
    const rowsOf = async (input: object) => {
      const talkId = await offered('P0006', 'P0010');
      const last = await newest();
      const { request } = await answered('P0010', { ...input, talkId });
      const rows = await service.rows<object>(practice, `select kind, operation, subject_type as type, subject_id = $3 as "ofTalk", person_id as "of" from app.audit_entry where institution_id = $1 and id > $2 order by person_id`, [last, talkId]);
      if (request) await withdrawn('P0010', request.id);
      return rows;
    };
    const [accepted, declined, toAnother, toAny] = [await rowsOf({ answer: 'ACCEPT' }), await rowsOf({ answer: 'DECLINE' }), await rowsOf(another('', 'P0008')), await rowsOf(another(''))];
    expect(accepted).toEqual(['P0006', 'P0010'].map((who) => ({ kind: 'WRITE', operation: 'answerTalk', type: 'Talk', ofTalk: true, of: practice.person(who) })).sort((x, y) => (x.of < y.of ? -1 : 1)));
    expect([declined, toAnother, toAny]).toEqual([accepted, accepted, accepted]);
  });

  it('line 3: the three answers leave the same lines in the log and move the same counters, by the same', async () => {
    const plain = (line: string) => line.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/"(time|requestId|reqId|traceId|spanId|ms|responseTime|durationMs)":("[^"]*"|[\d.]+)/g, '"$1":0');
    const counters = async () => new Map([...(await service.server.registry.metrics()).matchAll(/^(?!process_|nodejs_)(\w+_(?:total|count)(?:\{[^}]*\})?) ([\d.]+)$/gm)].map(([, name = '', value]) => [name, Number(value)]));
    const left = async (input: object) => {
      const talkId = await offered('P0006', 'P0010');
      const [lines, before] = [service.logged.length, await counters()];
      const { request } = await answered('P0010', { ...input, talkId });
      const told = { lines: service.logged.slice(lines).map(plain), moved: [...(await counters())].map(([name, value]) => [name, value - (before.get(name) ?? 0)]).filter(([, by]) => by !== 0) };
      if (request) await withdrawn('P0010', request.id);
      return told;
    };
    const [accepted, declined, toAnother] = [await left({ answer: 'ACCEPT' }), await left({ answer: 'DECLINE' }), await left(another('', 'P0008'))];
    expect([accepted.lines.length > 0, accepted.moved.length > 0]).toEqual([true, true]);
    expect([declined, toAnother]).toEqual([accepted, accepted]);
  });

  it('the same key answers once and asks once', async () => {
    const input = { ...another(await offered('P0006', 'P0010'), 'P0008'), idempotencyKey: randomUUID() };
    const [first, second] = [await answered('P0010', input), await answered('P0010', input)];
    expect([second, first.userErrors]).toEqual([first, []]);
    expect((await send('P0010', { ...input, chosenId: practice.person('P0012') })).errors?.map((error) => error.extensions.code)).toEqual(['IDEMPOTENCY_CONFLICT']);
    await withdrawn('P0010', first.request?.id ?? '');
  });

  it('of two at once one turns to another', async () => {
    const talkId = await offered('P0006', 'P0010');
    const both = await Promise.all(['P0008', 'P0012'].map((chosen) => answered('P0010', another(talkId, chosen))));
    expect(both.flatMap(({ userErrors }) => userErrors.map((error) => error.code))).toEqual(['ALREADY_ANSWERED']);
    for (const { request } of both) if (request) await withdrawn('P0010', request.id);
  });
});

describe('refusals save nothing', () => {
  const snapshot = async () => [await service.snapshot(practice), await service.rows(practice, 'select * from app.talk_request where institution_id = $1 order by id')];
  let talkId: string;
  let held: string;
  beforeAll(async () => {
    await service.setToday('2026-11-23');
    talkId = await offered('P0006', 'P0010');
    held = await offered('P0006', 'P0010');
    await service.ask(practice, 'P0006', `mutation { recordTalk(input: { talkId: "${held}", heldOn: "2026-11-23" }) { talk { id } } }`);
    await service.ask(practice, 'P0010', `mutation { requestTalk(input: { chosenId: "${practice.person('P0007')}" }) { request { id } } }`);
  });

  it.each<[string, Asker, () => object, string]>([
    ['by the talker', 'P0006', () => another(talkId, 'P0002'), 'TALKER_CHANGES_TERMS'],
    ['by a colleague', 'P0012', () => another(talkId, 'P0002'), 'NOT_FOUND'],
    ['of what is not there', 'P0010', () => another(randomUUID(), 'P0002'), 'NOT_FOUND'],
    ['of what was recorded', 'P0010', () => another(held, 'P0002'), 'ALREADY_ANSWERED'],
    ['to the same talker', 'P0010', () => another(talkId, 'P0006'), 'SAME_PERSON'],
    ['to the same talker in capitals', 'P0010', () => ({ ...another(talkId), chosenId: practice.person('P0006').toUpperCase() }), 'SAME_PERSON'],
    ['to oneself', 'P0010', () => another(talkId, 'P0010'), 'WITH_ONESELF'],
    ['to somebody unknown', 'P0010', () => ({ ...another(talkId), chosenId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['to somebody of another institution', 'P0010', () => ({ ...another(talkId), chosenId: new PracticeInstitution().person('P0002') }), 'PERSON_NOT_FOUND'],
    ['to somebody who has retired', 'P0010', () => another(talkId, 'P0080'), 'PERSON_NOT_FOUND'],
    ['to somebody who is asked already', 'P0010', () => another(talkId, 'P0007'), 'ALREADY_ASKED'],
  ])('another talker %s', async (_name, who, input, code) => {
    const before = await snapshot();
    const payload = await answered(who, { ...input(), idempotencyKey: randomUUID() });
    expect(payload).toMatchObject({ talk: null, request: null, userErrors: [{ code }] });
    expect(payload.userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, Asker, () => object, string]>([
    ['of the retired', 'P0080', () => another(talkId), 'FORBIDDEN'],
    ['of an administrator', { administrator: 'AUDIT' }, () => another(talkId), 'FORBIDDEN'],
    ['of an anonymous caller', null, () => another(talkId), 'UNAUTHENTICATED'],
    ['who is named where nobody else is asked', 'P0010', () => ({ ...another(talkId, 'P0002'), answer: 'DECLINE' }), 'BAD_USER_INPUT'],
    ['whose id is none', 'P0010', () => ({ ...another(talkId), chosenId: 'P0002' }), 'BAD_USER_INPUT'],
  ])('another talker %s', async (_name, who, input, code) => {
    const before = await snapshot();
    expect((await send(who, input())).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await snapshot()).toEqual(before);
  });

  it('by somebody who has left', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const { data } = await service.ask<{ planTalk: { talk: { id: string } } }>(leaving, 'P0006', `mutation { planTalk(input: { talkeeId: "${leaving.person('P0010')}", plannedOn: "2026-12-01" }) { talk { id } } }`);
    leaving.leaves('P0010', '2026-11-23');
    await service.hear(leaving);
    expect(await refusals.refused(['P0010', 'answerTalk', another(data.planTalk.talk.id)], leaving)).toBe('FORBIDDEN');
  });

  it('another institution’s talk, and any while the directory is stale', async () => {
    const other = new PracticeInstitution();
    await service.hear(other);
    const before = await snapshot();
    expect((await send('P0010', another(talkId), other)).data?.answerTalk).toMatchObject({ talk: null, request: null, userErrors: [{ code: 'NOT_FOUND' }] });
    await service.poll(61);
    expect((await send('P0010', another(talkId))).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
    expect(await snapshot()).toEqual(before);
  });
});

import { randomUUID } from 'node:crypto';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { itTakesOneOfTwo, Refusals, type Sent, whateverTheRecord, whoeverMay } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { tidyWorkItems } from '../work-items/tidy-work-items';

/** P0010 and P0012 are on the staff; P0001 and P0002 lead; P0006 heads D02; P0080 has retired; P0013 is HR. */
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
  replyDueOn: string;
  late: boolean;
  talk: { id: string; status: string } | null;
  viewerCanAccept: boolean;
  viewerCanYield: boolean;
  viewerCanRedirect: boolean;
  viewerCanWithdraw: boolean;
}
interface Payload {
  request: Request | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
const fields = 'id chosen { id } status askedOn replyDueOn late talk { id status } viewerCanAccept viewerCanYield viewerCanRedirect viewerCanWithdraw';
const inputOf = {
  requestTalk: 'RequestTalkInput', acceptTalkRequest: 'AcceptTalkRequestInput', yieldTalkRequest: 'TalkRequestInput', redirectTalkRequest: 'RedirectTalkRequestInput', withdrawTalkRequest: 'TalkRequestInput',
} as const;
type Verb = keyof typeof inputOf;
const send = (who: Asker, verb: Verb, input: object, of = practice) =>
  service.ask<Record<Verb, Payload> | null>(of, who, `mutation ($input: ${inputOf[verb]}!) { ${verb}(input: $input) { request { ${fields} } userErrors { code message path } } }`, { input });
async function act(who: Asker, verb: Verb, input: object): Promise<Payload> {
  const { data, errors } = await send(who, verb, input);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data[verb];
}
async function asked(by: string, of: string | null): Promise<string> {
  const { request, userErrors } = await act(by, 'requestTalk', { chosenId: of && practice.person(of) });
  if (!request) throw new Error(JSON.stringify(userErrors));
  return request.id;
}
const withdrawn = async (by: string, id: string) => void (await act(by, 'withdrawTalkRequest', { requestId: id }));
const seenBy = async (who: Asker, id: string, of = practice) => (await service.ask<{ talkRequest: Request | null }>(of, who, `query ($id: ID!) { talkRequest(id: $id) { ${fields} } }`, { id })).data.talkRequest;
const listed = async (who: Asker, side: string) =>
  (await service.ask<{ myTalkRequests: { totalCount: number; nodes: Request[] } }>(practice, who, `{ myTalkRequests(side: ${side}) { totalCount nodes { ${fields} } } }`)).data.myTalkRequests;
const talked = (who: Asker, call: string, talkId: string) =>
  service.ask<Record<string, { userErrors: unknown[] }>>(practice, who, `mutation ($talkId: ID!) { done: ${call} { userErrors { code } } }`, { talkId });

describe('我找组织谈', () => {
  it('T-27 is asked, taken up with a day, agreed and held, and the talk is the two people’s', async () => {
    const id = await asked('P0010', 'P0002');
    expect(await seenBy('P0010', id)).toEqual({
      id, chosen: { id: practice.person('P0002') }, status: 'REQUESTED', askedOn: '2026-11-23', replyDueOn: '2026-11-25', late: false, talk: null,
      viewerCanAccept: false, viewerCanYield: false, viewerCanRedirect: true, viewerCanWithdraw: true,
    });
    expect(await seenBy('P0002', id)).toMatchObject({ viewerCanAccept: true, viewerCanYield: true, viewerCanRedirect: false, viewerCanWithdraw: false });
    const { request } = await act('P0002', 'acceptTalkRequest', { requestId: id, plannedOn: '2026-11-24', plannedAt: '16:00', channel: 'WALK' });
    expect(request).toMatchObject({ status: 'ACCEPTED', talk: { status: 'PROPOSED' }, viewerCanAccept: false });
    const talkId = request?.talk?.id ?? '';
    await talked('P0010', 'answerTalk(input: { talkId: $talkId, answer: ACCEPT })', talkId);
    expect(await seenBy('P0010', id)).toMatchObject({ status: 'SCHEDULED', talk: { id: talkId, status: 'SCHEDULED' }, viewerCanRedirect: false, viewerCanWithdraw: false });
    await service.setToday('2026-11-24');
    await talked('P0002', 'recordTalk(input: { talkId: $talkId, heldOn: "2026-11-24" })', talkId);
    expect((await seenBy('P0010', id))?.status).toBe('HELD');
    for (const other of ['P0001', 'P0013', 'P0006']) expect([await seenBy(other, id), (await service.ask<{ talk: null }>(practice, other, `{ talk(id: "${talkId}") { id } }`)).data.talk]).toEqual([null, null]);
  });

  it('T-27 S-03 an answer is due within two workdays, and both see when it is late', async () => {
    const id = await asked('P0012', 'P0006');
    await service.setToday('2026-11-25');
    expect((await seenBy('P0006', id))?.late).toBe(false);
    await service.setToday('2026-11-26');
    expect([(await seenBy('P0006', id))?.late, (await seenBy('P0012', id))?.late]).toEqual([true, true]);
    await withdrawn('P0012', id);
  });

  it('T-27 the chosen person has no time: the requester chooses another, and nobody is told in their place', async () => {
    const id = await asked('P0010', 'P0006');
    expect((await act('P0006', 'yieldTalkRequest', { requestId: id })).request).toMatchObject({ status: 'CHOOSE_ANOTHER', viewerCanAccept: false });
    expect(await seenBy('P0010', id)).toMatchObject({ status: 'CHOOSE_ANOTHER', viewerCanRedirect: true });
    for (const other of ['P0001', 'P0002', 'P0008', 'P0013']) expect(await seenBy(other, id)).toBeNull();
    await service.setToday('2026-11-27');
    expect((await act('P0010', 'redirectTalkRequest', { requestId: id, chosenId: practice.person('P0008') })).request)
      .toMatchObject({ status: 'REQUESTED', chosen: { id: practice.person('P0008') }, askedOn: '2026-11-27', replyDueOn: '2026-12-01' });
    expect([await seenBy('P0006', id), (await seenBy('P0008', id))?.viewerCanAccept]).toEqual([null, true]);
    await withdrawn('P0010', id);
    expect([await seenBy('P0008', id), (await seenBy('P0010', id))?.status]).toEqual([null, 'WITHDRAWN']);
  });

  it('T-27 a leader who leaves is nobody’s answer: the requester is asked to choose another', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const { data } = await send('P0010', 'requestTalk', { chosenId: leaving.person('P0012') }, leaving);
    const id = data?.requestTalk.request?.id ?? '';
    leaving.leaves('P0012', '2026-11-25');
    await service.hear(leaving);
    expect((await seenBy('P0010', id, leaving))?.status).toBe('REQUESTED');
    await service.setToday('2026-11-25');
    expect(await seenBy('P0010', id, leaving)).toMatchObject({ status: 'CHOOSE_ANOTHER', late: false, viewerCanRedirect: true });
  });

  it('T-27 any leader: the leadership sees it, the first to take it up has it, and then no other leader', async () => {
    const id = await asked('P0010', null);
    expect([(await seenBy('P0001', id))?.viewerCanAccept, (await seenBy('P0002', id))?.viewerCanAccept, await seenBy('P0006', id)]).toEqual([true, true, null]);
    expect((await listed('P0002', 'ASKED_OF_ME')).nodes.map((one) => one.id)).toContain(id);
    const taken = await Promise.all(['P0001', 'P0002'].map((who) => act(who, 'acceptTalkRequest', { requestId: id, plannedOn: '2026-11-24' })));
    expect(taken.flatMap((one) => one.userErrors.map((error) => error.code))).toHaveLength(1);
    expect([await seenBy('P0001', id), await seenBy('P0002', id)].filter((one) => one !== null)).toHaveLength(1);
  });

  it('the talker takes the talk back: the choice is the requester’s again; the requester declines: it is over', async () => {
    const id = await asked('P0012', 'P0002');
    const first = (await act('P0002', 'acceptTalkRequest', { requestId: id, plannedOn: '2026-11-24' })).request?.talk?.id ?? '';
    await talked('P0002', 'cancelTalk(input: { talkId: $talkId })', first);
    expect(await seenBy('P0012', id)).toMatchObject({ status: 'CHOOSE_ANOTHER' });
    await act('P0012', 'redirectTalkRequest', { requestId: id, chosenId: practice.person('P0001') });
    const second = (await act('P0001', 'acceptTalkRequest', { requestId: id, plannedOn: '2026-11-24' })).request?.talk?.id ?? '';
    await talked('P0012', 'answerTalk(input: { talkId: $talkId, answer: DECLINE })', second);
    expect(await seenBy('P0012', id)).toMatchObject({ status: 'WITHDRAWN' });
  });
});

describe('one’s own requests', () => {
  it('page by page, the newest first, each side its own, in as many statements for one as for many', async () => {
    const before = (await listed('P0008', 'ASKED_BY_ME')).totalCount;
    const count = async () => {
      const start = await service.statements();
      await listed('P0008', 'ASKED_BY_ME');
      return (await service.statements()) - start;
    };
    const ids = [await asked('P0008', 'P0001')];
    await act('P0001', 'acceptTalkRequest', { requestId: ids[0], plannedOn: '2026-11-24' });
    const one = await count();
    for (const chosen of ['P0002', 'P0006', 'P0010', null]) ids.push(await asked('P0008', chosen));
    await act('P0002', 'acceptTalkRequest', { requestId: ids[1], plannedOn: '2026-11-24' });
    expect([await count(), (await listed('P0008', 'ASKED_BY_ME')).totalCount]).toEqual([one, before + 5]);
    type Page = { myTalkRequests: { nodes: Request[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { myTalkRequests }: Page = (await service.ask<Page>(practice, 'P0008', 'query ($after: String) { myTalkRequests(side: ASKED_BY_ME, first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', { after })).data;
      found.push(...myTalkRequests.nodes.map((node) => node.id));
      [after, more] = [myTalkRequests.pageInfo.endCursor, myTalkRequests.pageInfo.hasNextPage];
    }
    expect(new Set(found)).toEqual(new Set([...found, ...ids]));
    expect(found).toHaveLength(before + 5);
    expect((await listed('P0006', 'ASKED_OF_ME')).nodes.map((node) => node.id)).toContain(ids[2]);
    for (const id of ids.slice(2)) await withdrawn('P0008', id);
    expect((await listed('P0006', 'ASKED_OF_ME')).nodes.map((node) => node.id)).not.toContain(ids[2]);
  });

  it.each<[string, Asker]>([['a colleague', 'P0012'], ['HR', 'P0013'], ['the retired', 'P0080'], ['an administrator', { administrator: 'SECURITY' }], ['an anonymous caller', null]])('%s finds nothing', async (_name, who) => {
    const id = await asked('P0010', 'P0008');
    expect(await seenBy(who, id)).toBeNull();
    await withdrawn('P0010', id);
  });

  it('of somebody who has left, by somebody who has left', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    leaving.leaves('P0010', '2026-11-01');
    await service.hear(leaving);
    expect((await send('P0006', 'requestTalk', { chosenId: leaving.person('P0010') }, leaving)).data?.requestTalk).toMatchObject({ request: null, userErrors: [{ code: 'PERSON_NOT_FOUND' }] });
    expect((await send('P0010', 'requestTalk', { chosenId: leaving.person('P0006') }, leaving)).errors?.map((e) => e.extensions.code)).toEqual(['FORBIDDEN']);
    expect(await service.rows(leaving, 'select 1 from app.talk_request where institution_id = $1')).toEqual([]);
  });

  it('another institution finds nothing', async () => {
    const other = new PracticeInstitution();
    other.people['P0010'] = practice.person('P0010');
    await service.hear(other);
    const id = await asked('P0010', 'P0008');
    expect(await seenBy('P0010', id, other)).toBeNull();
    expect((await send('P0010', 'withdrawTalkRequest', { requestId: id }, other)).data?.withdrawTalkRequest).toMatchObject({ request: null, userErrors: [{ code: 'NOT_FOUND' }] });
    await withdrawn('P0010', id);
  });

  it('T-27 the audit tells nobody of a redirection: no row of whoever is asked then, first or second', async () => {
    const id = await asked('P0010', 'P0007');
    await act('P0007', 'yieldTalkRequest', { requestId: id });
    await act('P0010', 'redirectTalkRequest', { requestId: id, chosenId: practice.person('P0008') });
    expect(await service.rows(practice, `select operation, person_id as "of" from app.audit_entry where institution_id = $1 and subject_id = $2 and operation in ('requestTalk', 'redirectTalkRequest') order by id`, [id]))
      .toEqual(['requestTalk', 'redirectTalkRequest'].map((operation) => ({ operation, of: practice.person('P0010') })));
    await withdrawn('P0010', id);
  });
});

describe('refusals save nothing', () => {
  const snapshot = () => service.rows(practice, `select (select json_agg(r order by r.id) from app.talk_request r where institution_id = $1) as requests, (select count(*)::int from app.talk where institution_id = $1) as talks,
    (select count(*)::int from app.audit_entry where institution_id = $1 and kind = 'WRITE') as audit, (select count(*)::int from app.idempotency where institution_id = $1) as keys`);
  let open: string;
  let taken: string;
  let anyLeader: string;
  beforeAll(async () => {
    await service.setToday('2026-11-23');
    open = await asked('P0006', 'P0007');
    taken = await asked('P0006', 'P0008');
    await act('P0008', 'acceptTalkRequest', { requestId: taken, plannedOn: '2026-11-24' });
    anyLeader = await asked('P0006', null);
  });
  const person = (staffNo: string) => ({ chosenId: practice.person(staffNo) });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['of oneself', 'P0006', 'requestTalk', () => person('P0006'), 'WITH_ONESELF'],
    ['of oneself in capitals', 'P0006', 'requestTalk', () => ({ chosenId: practice.person('P0006').toUpperCase() }), 'WITH_ONESELF'],
    ['of somebody unknown', 'P0006', 'requestTalk', () => ({ chosenId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['of somebody of another institution', 'P0006', 'requestTalk', () => ({ chosenId: new PracticeInstitution().person('P0007') }), 'PERSON_NOT_FOUND'],
    ['of somebody who has retired', 'P0006', 'requestTalk', () => person('P0080'), 'PERSON_NOT_FOUND'],
    ['of the same person again', 'P0006', 'requestTalk', () => person('P0007'), 'ALREADY_ASKED'],
    ['of any leader again', 'P0006', 'requestTalk', () => ({}), 'ALREADY_ASKED'],
    ['taken up by a colleague', 'P0012', 'acceptTalkRequest', () => ({ requestId: open, plannedOn: '2026-11-24' }), 'NOT_FOUND'],
    ['taken up by a leader who was not asked', 'P0001', 'acceptTalkRequest', () => ({ requestId: open, plannedOn: '2026-11-24' }), 'NOT_FOUND'],
    ['taken up by the requester', 'P0006', 'acceptTalkRequest', () => ({ requestId: open, plannedOn: '2026-11-24' }), 'NOT_THE_CHOSEN'],
    ['taken up for a day that has passed', 'P0007', 'acceptTalkRequest', () => ({ requestId: open, plannedOn: '2026-11-22' }), 'DAY_PASSED'],
    ['taken up twice', 'P0008', 'acceptTalkRequest', () => ({ requestId: taken, plannedOn: '2026-11-24' }), 'NOT_OPEN'],
    ['passed back by the requester', 'P0006', 'yieldTalkRequest', () => ({ requestId: open }), 'NOT_THE_CHOSEN'],
    ['of any leader passed back', 'P0001', 'yieldTalkRequest', () => ({ requestId: anyLeader }), 'ANY_LEADER_ASKED'],
    ['redirected by the chosen person', 'P0007', 'redirectTalkRequest', () => ({ requestId: open, ...person('P0012') }), 'NOT_THE_REQUESTER'],
    ['redirected to the same person', 'P0006', 'redirectTalkRequest', () => ({ requestId: open, ...person('P0007') }), 'SAME_PERSON'],
    ['redirected to the same person in capitals', 'P0006', 'redirectTalkRequest', () => ({ requestId: open, chosenId: practice.person('P0007').toUpperCase() }), 'ALREADY_ASKED'],
    ['redirected to somebody unknown', 'P0006', 'redirectTalkRequest', () => ({ requestId: open, chosenId: randomUUID() }), 'PERSON_NOT_FOUND'],
    ['redirected to somebody of another institution', 'P0006', 'redirectTalkRequest', () => ({ requestId: open, chosenId: new PracticeInstitution().person('P0012') }), 'PERSON_NOT_FOUND'],
    ['redirected to oneself', 'P0006', 'redirectTalkRequest', () => ({ requestId: open, ...person('P0006') }), 'WITH_ONESELF'],
    ['redirected to somebody retired', 'P0006', 'redirectTalkRequest', () => ({ requestId: open, ...person('P0080') }), 'PERSON_NOT_FOUND'],
    ['redirected to the leadership, who are asked already', 'P0006', 'redirectTalkRequest', () => ({ requestId: open, chosenId: null }), 'ALREADY_ASKED'],
    ['redirected after it was taken up', 'P0006', 'redirectTalkRequest', () => ({ requestId: taken, ...person('P0012') }), 'NOT_OPEN'],
    ['withdrawn by the chosen person', 'P0007', 'withdrawTalkRequest', () => ({ requestId: open }), 'NOT_THE_REQUESTER'],
    ['withdrawn after it was taken up', 'P0006', 'withdrawTalkRequest', () => ({ requestId: taken }), 'NOT_OPEN'],
    ['withdrawn by a colleague', 'P0012', 'withdrawTalkRequest', () => ({ requestId: open }), 'NOT_FOUND'],
  ])('a request %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    const payload = await act(who, verb, { ...input(), idempotencyKey: randomUUID() });
    expect(payload).toMatchObject({ request: null, userErrors: [{ code }] });
    expect(payload.userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, Asker, Verb, () => object, string]>([
    ['of the retired', 'P0080', 'requestTalk', () => person('P0001'), 'FORBIDDEN'],
    ['of an id that is none', 'P0006', 'requestTalk', () => ({ chosenId: 'P0001' }), 'BAD_USER_INPUT'],
    ['with a cause', 'P0006', 'requestTalk', () => ({ ...person('P0001'), reason: '想谈谈' }), 'BAD_USER_INPUT'],
    ['for a day that does not exist', 'P0007', 'acceptTalkRequest', () => ({ requestId: open, plannedOn: '2026-02-30' }), 'BAD_USER_INPUT'],
    ['with a place of half a character', 'P0007', 'acceptTalkRequest', () => ({ requestId: open, plannedOn: '2026-11-24', place: '室\ud800' }), 'BAD_USER_INPUT'],
    ['with a place that is too long', 'P0007', 'acceptTalkRequest', () => ({ requestId: open, plannedOn: '2026-11-24', place: '室'.repeat(61) }), 'BAD_USER_INPUT'],
  ])('a request %s', async (_name, who, verb, input, code) => {
    const before = await snapshot();
    expect((await send(who, verb, input())).errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(await snapshot()).toEqual(before);
  });

  it.each([['requestTalk']])(whoeverMay, (verb) => refusals.always('P0010', verb, person('P0001')));

  const changes = { acceptTalkRequest: { plannedOn: '2026-11-24' }, yieldTalkRequest: {}, redirectTalkRequest: { chosenId: null }, withdrawTalkRequest: {} };
  it.each(Object.entries(changes))(whateverTheRecord, async (verb, more) => {
    await refusals.whatever(open, 'P0006', verb, (requestId) => ({ requestId, ...more }));
  });

  const fresh = async (): Promise<string> => {
    if (waiting) await withdrawn('P0012', waiting);
    return (waiting = await asked('P0012', 'P0007'));
  };
  let waiting: string | undefined;
  itTakesOneOfTwo(() => refusals, [
    ['acceptances', async () => ['P0007', 'acceptTalkRequest', { requestId: await fresh(), plannedOn: '2026-11-24' }], 'NOT_OPEN'],
    ['withdrawals', async () => ['P0012', 'withdrawTalkRequest', { requestId: await fresh() }], 'NOT_OPEN'],
    ['requests passed back', async () => ['P0007', 'yieldTalkRequest', { requestId: await fresh() }], 'NOT_OPEN'],
    ['redirections to one person', async () => ['P0012', 'redirectTalkRequest', { requestId: await fresh(), ...person('P0008') }], 'SAME_PERSON'],
  ]);

  it('redirected to two people at once: one of them is asked, and has the one item', async () => {
    const requestId = await fresh();
    const [codes, chosen] = [(await refusals.together(...['P0008', 'P0014'].map((who): Sent => ['P0012', 'redirectTalkRequest', { requestId, ...person(who) }]))).codes, (await seenBy('P0012', requestId))?.chosen?.id ?? ''];
    expect([codes, ['P0008', 'P0014'].includes(practice.staffNo(chosen))]).toEqual([[], true]);
    expect(await service.rows(practice, 'select person_id as of from app.work_item_source where institution_id = $1 and record_id = $2', [requestId])).toEqual([{ of: chosen }]);
  });

  it('taken up and withdrawn at once: a talk was offered or none', async () => {
    const requestId = await fresh();
    const { codes, left } = await refusals.together(['P0007', 'acceptTalkRequest', { requestId, plannedOn: '2026-11-24' }], ['P0012', 'withdrawTalkRequest', { requestId }]);
    expect([codes, left['app.talk'] ?? 0]).toEqual((await seenBy('P0012', requestId))?.status === 'ACCEPTED' ? [['NOT_OPEN'], 1] : [['NOT_FOUND'], 0]);
  });

  it('who has left neither answers a request nor turns to somebody else, nor is offered a talk; what they asked for they may withdraw', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const ask = async (who: string, of: string | null) => (await send(who, 'requestTalk', { chosenId: of && leaving.person(of) }, leaving)).data?.requestTalk.request?.id ?? '';
    const [toThem, toAny, theirs] = [await ask('P0010', 'P0002'), await ask('P0010', null), await ask('P0002', 'P0001')];
    leaving.leaves('P0002', '2026-11-24');
    await service.hear(leaving);
    await service.setToday('2026-11-24');
    for (const [sent, code] of [
      [['P0002', 'acceptTalkRequest', { requestId: toThem, plannedOn: '2026-11-25' }], 'NOT_OPEN'], [['P0002', 'yieldTalkRequest', { requestId: toThem }], 'NOT_OPEN'],
      [['P0002', 'acceptTalkRequest', { requestId: toAny, plannedOn: '2026-11-25' }], 'NOT_FOUND'], [['P0001', 'acceptTalkRequest', { requestId: theirs, plannedOn: '2026-11-25' }], 'PERSON_NOT_FOUND'],
      [['P0002', 'redirectTalkRequest', { requestId: theirs, chosenId: leaving.person('P0003') }], 'FORBIDDEN'], [['P0010', 'redirectTalkRequest', { requestId: toAny, chosenId: leaving.person('P0002') }], 'PERSON_NOT_FOUND'],
    ] satisfies [Sent, string][]) expect([sent, await refusals.refused(sent, leaving)]).toEqual([sent, code]);
    expect((await seenBy('P0001', theirs, leaving))?.viewerCanAccept).toBe(false);
    expect([(await seenBy('P0002', theirs, leaving))?.viewerCanRedirect, await refusals.codes(['P0002', 'withdrawTalkRequest', { requestId: theirs }], leaving)]).toEqual([false, []]);
  });

  it('one’s own requests while the directory is stale', async () => {
    await service.poll(61);
    expect((await service.ask(practice, 'P0006', '{ myTalkRequests(side: ASKED_BY_ME) { totalCount } }')).errors?.map((error) => error.extensions.code)).toEqual(['DIRECTORY_STALE']);
  });

  it('the same key asks once, and two at once to one person are one', async () => {
    const input = { ...person('P0002'), idempotencyKey: randomUUID() };
    expect((await act('P0007', 'requestTalk', input)).request?.id).toBe((await act('P0007', 'requestTalk', input)).request?.id);
    const both = await Promise.all([send('P0012', 'requestTalk', person('P0010')), send('P0012', 'requestTalk', person('P0010'))]);
    expect(both.filter(({ data }) => data?.requestTalk.request)).toHaveLength(1);
    expect(await service.rows(practice, 'select 1 from app.talk_request where institution_id = $1 and requester_id = $2 and chosen_id = $3', [practice.person('P0012'), practice.person('P0010')])).toHaveLength(1);
  });

  it('T-27 no column says what about, and an audit row names the request and who asked: to whoever is asked it would say whether they were the first choice', async () => {
    const id = await asked('P0010', 'P0007');
    expect(await service.rows(practice, `select operation, subject_type as type, person_id as "of" from app.audit_entry where institution_id = $1 and subject_id = $2`, [id]))
      .toEqual([{ operation: 'requestTalk', type: 'TalkRequest', of: practice.person('P0010') }]);
    await withdrawn('P0010', id);
  });
});

describe('how a year’s requests were answered', () => {
  let house: PracticeInstitution;
  beforeEach(async () => {
    house = new PracticeInstitution();
    await service.hear(house);
  });
  const totals = async (who: Asker, year = 2026) =>
    (await service.ask<{ talkRequestTotals: object | null }>(house, who, `{ talkRequestTotals(year: ${year}) { year asOf due answered answeredInTime units { unit { id } due answeredInTime } } }`)).data?.talkRequestTotals;
  const did = async (who: Asker, verb: Verb, input: object): Promise<string> => {
    const { data, errors } = await send(who, verb, input, house);
    expect([errors, data?.[verb].userErrors]).toEqual([undefined, []]);
    return data?.[verb].request?.id ?? '';
  };
  const askedOf = (by: string, chosen: string | null) => did(by, 'requestTalk', { chosenId: chosen && house.person(chosen) });
  const askers = ['P0010', 'P0012', 'P0014', 'P0015', 'P0016', 'P0020'];
  const everybody = ['P0001', 'P0013', 'P0018', 'P0010', 'P0006', 'P0080'];
  const ofMonth = (asOf: string, due: number | null, answered: number | null, answeredInTime: number | null, units: object[] | null) => ({ year: 2026, asOf, due, answered, answeredInTime, units });
  const of = (unit: string, due: number, answeredInTime: number) => ({ unit: { id: house.department(unit) }, due, answeredInTime });

  it('S-03 T-27 within two workdays, by unit; who was turned to instead owes an answer of their own, and to ask for another is an answer', async () => {
    await service.setToday('2026-10-12');
    const ids: string[] = [];
    for (const by of askers) ids.push(await askedOf(by, 'P0006'));
    // Taken up and yielded are one and the same.
    for (const [n, requestId] of ids.entries()) await (n < 3 ? did('P0006', 'acceptTalkRequest', { requestId, plannedOn: '2026-10-20' }) : did('P0006', 'yieldTalkRequest', { requestId }));
    const others: string[] = [];
    for (const by of askers) others.push(await askedOf(by, 'P0042'));
    // One is taken back in time, and does not count; another one is turned to D02’s head when it is late, and counts for both.
    await did('P0010', 'withdrawTalkRequest', { requestId: others[0] });
    await service.setToday('2026-10-15');
    await did('P0012', 'redirectTalkRequest', { requestId: others[1], chosenId: house.person('P0006') });
    await did('P0006', 'yieldTalkRequest', { requestId: others[1] });
    await service.setToday('2026-11-02');
    const told = ofMonth('2026-10-31', 12, 7, 7, [of('D02', 7, 7), of('D09', 5, 0)].toSorted((x, y) => (x.unit.id < y.unit.id ? -1 : 1)));
    for (const who of everybody) expect(await totals(who)).toEqual(told);

    // What happens afterwards changes no month that is over.
    await did('P0014', 'redirectTalkRequest', { requestId: others[2], chosenId: house.person('P0001') });
    await did('P0015', 'withdrawTalkRequest', { requestId: others[3] });
    await did('P0042', 'yieldTalkRequest', { requestId: others[4] });
    expect([await totals('P0018'), await totals('P0018', 2025)]).toEqual([told, { ...ofMonth('2026-10-31', 0, 0, 0, []), year: 2025 }]);
  });

  it('T-27 line 5: without small numbers and by the month, whoever asks, and nothing for strangers', async () => {
    await service.setToday('2026-10-12');
    const id = await askedOf('P0010', 'P0006');
    await did('P0006', 'yieldTalkRequest', { requestId: id });
    for (const who of everybody) expect(await totals(who)).toEqual(ofMonth('2026-09-30', 0, 0, 0, []));
    await service.setToday('2026-11-02');
    for (const who of everybody) expect(await totals(who)).toEqual(ofMonth('2026-10-31', null, null, null, null));
    expect(await totals({ administrator: 'SECURITY' })).toBeNull();
    const codes = async (who: Asker, year: number) => (await service.ask(house, who, `{ talkRequestTotals(year: ${year}) { due } }`)).errors?.map((error) => error.extensions.code);
    expect([await codes(null, 2026), await codes('P0010', 1999)]).toEqual([['UNAUTHENTICATED'], ['BAD_USER_INPUT']]);
    await service.poll(61);
    expect(await codes('P0010', 2026)).toEqual(['DIRECTORY_STALE']);
  });

  it('S-03 T-27 what any leader may answer is owed by the institution alone; whoever is away owes nothing, and from the day of return an answer', async () => {
    await service.setToday('2026-10-12');
    for (const by of askers) await did('P0002', 'acceptTalkRequest', { requestId: await askedOf(by, null), plannedOn: '2026-10-20' });
    for (const by of askers) await askedOf(by, 'P0042');
    const night = async (day: string) => {
      await service.setToday(day);
      await service.daily(house, tidyWorkItems, day);
    };
    const away = await service.ask<object>(house, 'P0042', 'mutation ($input: AnnounceAbsenceInput!) { announceTalkAbsence(input: $input) { userErrors { code } } }', { input: { firstDay: '2026-10-13', lastDay: '2026-11-05' } });
    expect(away.data).toEqual({ announceTalkAbsence: { userErrors: [] } });
    await night('2026-10-13');
    await service.setToday('2026-11-02');
    expect(await totals('P0018')).toEqual(ofMonth('2026-10-31', 6, 6, 6, []));
    await night('2026-11-06');
    await night('2026-11-06');
    await service.setToday('2026-12-01');
    expect(await totals('P0018')).toEqual(ofMonth('2026-11-30', 12, 6, 6, [of('D09', 6, 0)]));
  });

  it('S-03 T-27 nobody owes an answer to who has left: it is in no list, no inbox and no figure', async () => {
    await service.setToday('2026-10-12');
    for (const by of askers) await askedOf(by, 'P0042');
    for (const by of askers) house.leaves(by, '2026-10-13');
    await service.hear(house);
    await service.setToday('2026-10-13');
    await service.daily(house, tidyWorkItems, '2026-10-13');
    await service.setToday('2026-11-02');
    expect(await totals('P0018')).toEqual(ofMonth('2026-10-31', 0, 0, 0, []));
    const { data } = await service.ask(house, 'P0042', '{ myTalkRequests(side: ASKED_OF_ME) { totalCount nodes { id } } myTalkHints { unansweredRequests { id } } }');
    expect(data).toEqual({ myTalkRequests: { totalCount: 0, nodes: [] }, myTalkHints: { unansweredRequests: [] } });
    expect(await service.rows(house, `select 1 from app.work_item_source where institution_id = $1 and record_type = 'TALK_REQUEST'`)).toEqual([]);
  });

  it('asks for as much of many requests as of few', async () => {
    const cost = async () => {
      const before = await service.statements();
      await totals('P0018');
      return (await service.statements()) - before;
    };
    await askedOf('P0010', 'P0006');
    const few = await cost();
    for (const by of askers.slice(1)) await askedOf(by, 'P0006');
    expect(await cost()).toBe(few);
  });
});

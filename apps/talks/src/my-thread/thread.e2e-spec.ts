import { randomUUID } from 'node:crypto';
import { PracticeInstitution } from '../practice-institution.fixtures';
import { Refusals, whateverTheRecord } from '../refusals.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';

/** P0010 and P0012 are on the staff; P0042 heads D09; P0002 leads; P0013 is HR; P0080 has retired. */
let service: TalksService;
let practice: PracticeInstitution;
let refusals: Refusals;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  refusals = await Refusals.of(service, practice);
  await service.hear(practice);
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

interface Thread {
  id: string;
  kind: string;
  text: string | null;
  person: { id: string } | null;
  unit: { id: string } | null;
  status: string;
  late: boolean;
  openedOn: string;
  closedOn: string | null;
  steps: { kind: string; takenOn: string; text: string | null }[];
  talk: { id: string } | null;
}
const fields = 'id kind text person { id } unit { id } status late openedOn closedOn steps { kind takenOn text unit { id } dueOn } talk { id status }';
interface Page {
  totalCount: number;
  nodes: Thread[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const threads = async (who: Asker, of = practice, args = ''): Promise<Page> =>
  (await service.ask<{ myThread: Page }>(of, who, `{ myThread${args} { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`)).data.myThread;

/** Does what must succeed. @returns the id of what was done */
async function does(who: string, verb: string, input: object, of = practice): Promise<string> {
  const [type, object] = verbs[verb] ?? ['', ''];
  const { data, errors } = await service.ask<{ made: { object: { id: string } | null; userErrors: { code: string }[] } }>(
    of, who, `mutation ($input: ${type}!) { made: ${verb}(input: $input) { object: ${object} { id } userErrors { code } } }`, { input });
  if (errors || data.made.userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data.made.userErrors));
  return data.made.object?.id ?? '';
}
const verbs: Record<string, [string, string]> = {
  requestTalk: ['RequestTalkInput', 'request'], redirectTalkRequest: ['RedirectTalkRequestInput', 'request'], withdrawTalkRequest: ['TalkRequestInput', 'request'],
  recordTalk: ['RecordTalkInput', 'talk'], disputeTalk: ['TalkInput', 'talk'], cancelTalk: ['TalkInput', 'talk'],
  raiseMatter: ['RaiseMatterInput', 'matter'], analyseMatter: ['MatterTextInput', 'matter'], giveMatterFeedback: ['MatterTextInput', 'matter'], closeMatter: ['CloseMatterInput', 'matter'],
  withdrawMatter: ['MatterInput', 'matter'], putAwayThread: ['PutAwayThreadInput', 'thread'],
};
const putAway = (who: Asker, threadId: string, of = practice, more: object = {}) =>
  service.ask<{ putAwayThread: { thread: Thread | null; userErrors: { code: string; message: string }[] } } | null>(
    of, who, `mutation ($input: PutAwayThreadInput!) { putAwayThread(input: $input) { thread { ${fields} } userErrors { code message } } }`, { input: { threadId, ...more } });

/** Asks for a talk, which is taken up and held the same day. */
async function talked(by: string, chosen: string, of = practice, today = '2026-11-23') {
  const requestId = await does(by, 'requestTalk', { chosenId: of.person(chosen) }, of);
  const { data } = await service.ask<{ made: { request: { talk: { id: string } } } }>(of, chosen, 'mutation ($input: AcceptTalkRequestInput!) { made: acceptTalkRequest(input: $input) { request { talk { id } } } }', { input: { requestId, plannedOn: today } });
  const talkId = data.made.request.talk.id;
  await does(chosen, 'recordTalk', { talkId, heldOn: today }, of);
  return { requestId, talkId };
}

it('T-38 a matter raised in a talk, answered after nine workdays and confirmed, reads as one thread to its raiser and is one number to everyone else', async () => {
  const house = new PracticeInstitution();
  await service.setToday('2026-11-02');
  await service.hear(house);
  const { talkId } = await talked('P0010', 'P0002', house, '2026-11-02');
  const raise = (who: string, more: object = {}) => does(who, 'raiseMatter', { kind: 'PROBLEM', text: '夜间没有热饭', unitId: house.department('D09'), ...more }, house);
  const id = await raise('P0010', { talkId });
  const others = await Promise.all(['P0012', 'P0014', 'P0015', 'P0016'].map(async (by) => [by, await raise(by)] as const));
  await service.setToday('2026-11-13');
  for (const matterId of [id, ...others.map(([, of]) => of)]) {
    await does('P0042', 'analyseMatter', { matterId, text: '排班只到六点' }, house);
    await does('P0042', 'giveMatterFeedback', { matterId, text: '供应到八点' }, house);
  }
  expect((await threads('P0010', house)).nodes).toMatchObject([{ id, status: 'MY_TURN', person: { id: house.person('P0042') }, unit: { id: house.department('D09') }, closedOn: null }]);
  await does('P0010', 'closeMatter', { matterId: id, solved: true }, house);
  for (const [by, matterId] of others) await does(by, 'closeMatter', { matterId, solved: true }, house);

  const { totalCount, nodes: [thread] } = await threads('P0010', house);
  expect(totalCount).toBe(1);
  expect(thread).toMatchObject({ id, kind: 'PROBLEM', text: '夜间没有热饭', status: 'CLOSED', openedOn: '2026-11-02', closedOn: '2026-11-13', late: false, talk: { id: talkId }, person: null, unit: null });
  expect(thread?.steps.map(({ kind, takenOn, text }) => [kind, takenOn, text])).toEqual([
    ['ASKED', '2026-11-02', null], ['TAKEN_UP', '2026-11-02', null], ['TALK', '2026-11-02', null], ['RAISED', '2026-11-02', '夜间没有热饭'],
    ['ANALYSED', '2026-11-13', '排班只到六点'], ['FEEDBACK', '2026-11-13', '供应到八点'], ['SOLVED', '2026-11-13', null],
  ]);
  // Everybody sees it once the month is over.
  await service.setToday('2027-01-04');
  for (const who of ['P0002', 'P0042', 'P0013', 'P0006']) {
    expect((await threads(who, house)).nodes).toEqual([]);
    expect((await service.ask(house, who, '{ matterTotals(year: 2026) { due answered answeredInTime solvedAndConfirmed } }')).data).toEqual({ matterTotals: { due: 5, answered: 5, answeredInTime: 5, solvedAndConfirmed: 5 } });
  }
});

describe('a request', () => {
  it('T-38 stays open after its talk until the person who asked puts it away, and nobody else learns of that', async () => {
    const { requestId, talkId } = await talked('P0012', 'P0002');
    expect((await threads('P0012')).nodes[0]).toMatchObject({ id: requestId, kind: 'TALK_REQUEST', text: null, status: 'MY_TURN', closedOn: null, talk: { id: talkId } });
    const seen = async () => (await service.ask(practice, 'P0002', `{ talkRequest(id: "${requestId}") { status talk { status } } talk(id: "${talkId}") { status heldOn } }`)).data;
    const before = await seen();
    const { data } = await putAway('P0012', requestId);
    expect(data?.putAwayThread).toMatchObject({ userErrors: [], thread: { status: 'CLOSED', closedOn: '2026-11-23', person: null } });
    expect(data?.putAwayThread.thread?.steps.map(({ kind }) => kind)).toEqual(['ASKED', 'TAKEN_UP', 'TALK', 'PUT_AWAY']);
    expect(await seen()).toEqual(before);
    expect(await service.rows(practice, `select person_id as "of" from app.audit_entry where institution_id = $1 and subject_id = $2 and operation = 'putAwayThread'`, [requestId])).toEqual([{ of: practice.person('P0012') }]);
  });

  it('that starts anew is not put away any more', async () => {
    const { requestId, talkId } = await talked('P0014', 'P0002');
    await does('P0014', 'putAwayThread', { threadId: requestId });
    await does('P0014', 'disputeTalk', { talkId });
    await does('P0002', 'cancelTalk', { talkId });
    await does('P0014', 'redirectTalkRequest', { requestId, chosenId: practice.person('P0001') });
    expect((await threads('P0014')).nodes[0]).toMatchObject({ id: requestId, status: 'WAITING', person: { id: practice.person('P0001') }, closedOn: null });
    await does('P0014', 'withdrawTalkRequest', { requestId });
    expect((await threads('P0014')).nodes[0]).toMatchObject({ status: 'CLOSED', closedOn: '2026-11-23' });
  });

  it('T-38 that is turned to somebody else another day keeps the day and the place it began with', async () => {
    const requestId = await does('P0020', 'requestTalk', { chosenId: practice.person('P0002') });
    await service.setToday('2026-11-24');
    const later = await does('P0020', 'requestTalk', { chosenId: practice.person('P0003') });
    await service.setToday('2026-11-25');
    await does('P0020', 'redirectTalkRequest', { requestId, chosenId: practice.person('P0001') });
    const { nodes } = await threads('P0020');
    expect(nodes.map(({ id, openedOn }) => [id, openedOn])).toEqual([[later, '2026-11-24'], [requestId, '2026-11-23']]);
    expect(nodes[1]?.steps.map(({ kind, takenOn }) => [kind, takenOn])).toEqual([['ASKED', '2026-11-23'], ['TURNED_TO_ANOTHER', '2026-11-25']]);
    for (const id of [requestId, later]) await does('P0020', 'withdrawTalkRequest', { requestId: id });
  });

  it('is a thread of its own again where the matter of its talk was withdrawn', async () => {
    const { requestId, talkId } = await talked('P0008', 'P0002');
    const matterId = await does('P0008', 'raiseMatter', { kind: 'HELP', consents: true, text: '一', talkId });
    expect((await threads('P0008')).nodes.map(({ id }) => id)).toEqual([matterId]);
    await does('P0008', 'withdrawMatter', { matterId });
    expect((await threads('P0008')).nodes.map(({ id, text, status }) => [id, text, status])).toEqual([[matterId, null, 'CLOSED'], [requestId, null, 'MY_TURN']]);
  });
});

it('T-38 page by page, the newest first, in as many statements for one of each as for many', async () => {
  const count = async () => {
    const start = await service.statements();
    await threads('P0009');
    return (await service.statements()) - start;
  };
  const round = async (day: string, chosen: string) => {
    await service.setToday(day);
    const { requestId } = await talked('P0009', chosen, practice, day);
    const { requestId: folded, talkId } = await talked('P0009', chosen, practice, day);
    return { requestId, folded, matterId: await does('P0009', 'raiseMatter', { kind: 'HELP', consents: true, text: day, talkId, unitId: practice.department('D09') }) };
  };
  const first = await round('2026-11-03', 'P0002');
  const one = await count();
  const rest = [await round('2026-11-04', 'P0003'), await round('2026-11-05', 'P0004'), await round('2026-11-06', 'P0005')];
  expect(await count()).toBe(one);
  const found: string[] = [];
  let more = true;
  for (let after: string | null = null; more;) {
    const page: Page = await threads('P0009', practice, `(first: 3${after ? `, after: "${after}"` : ''})`);
    found.push(...page.nodes.map(({ id }) => id));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  expect(found).toEqual([...rest.reverse(), first].flatMap(({ matterId, requestId }) => [matterId, requestId]));
  expect((await threads('P0009')).totalCount).toBe(8);
});

describe('who sees a thread', () => {
  it('T-38 oneself alone: strangers have none, whatever the office, and another institution neither', async () => {
    const id = await does('P0011', 'raiseMatter', { kind: 'PROBLEM', text: '一', unitId: practice.department('D09') });
    for (const who of ['P0042', 'P0013', 'P0018', 'P0001']) expect((await threads(who)).nodes.map((node) => node.id)).not.toContain(id);
    for (const who of ['P0080', { administrator: 'SECURITY' }] as const) expect(await threads(who)).toMatchObject({ totalCount: 0, nodes: [] });
    const other = new PracticeInstitution();
    other.people['P0011'] = practice.person('P0011');
    await service.hear(other);
    expect((await threads('P0011', other)).nodes).toEqual([]);
    expect((await service.ask(practice, null, '{ myThread { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([['first: 0'], ['first: 101'], ['after: "x"']])('refuses %s', async (args) => {
    expect((await service.ask(practice, 'P0010', `{ myThread(${args}) { totalCount } }`)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('putting away: refusals save nothing', () => {
  const snapshot = () => service.rows(practice, `select (select json_agg(r order by r.id) from app.talk_request r where institution_id = $1) as requests,
    (select count(*)::int from app.audit_entry where institution_id = $1 and kind = 'WRITE') as audit, (select count(*)::int from app.idempotency where institution_id = $1) as keys`);
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    await service.setToday('2026-11-23');
    ids['open'] = await does('P0007', 'requestTalk', { chosenId: practice.person('P0006') });
    ids['over'] = (await talked('P0007', 'P0002')).requestId;
    ids['away'] = (await talked('P0007', 'P0003')).requestId;
    ids['matter'] = await does('P0007', 'raiseMatter', { kind: 'PROBLEM', text: '一' });
    await does('P0007', 'putAwayThread', { threadId: ids['away'] });
  });

  it.each<[string, Asker, () => string | undefined, string]>([
    ['before the talk', 'P0007', () => ids['open'], 'NOT_OVER'],
    ['a second time', 'P0007', () => ids['away'], 'ALREADY_PUT_AWAY'],
    ['a matter', 'P0007', () => ids['matter'], 'NOT_FOUND'],
    ['by the person who was asked', 'P0002', () => ids['over'], 'NOT_FOUND'],
    ['by a colleague', 'P0012', () => ids['over'], 'NOT_FOUND'],
    ['by HR', 'P0013', () => ids['over'], 'NOT_FOUND'],
  ])('%s', async (_name, who, id, code) => {
    const before = await snapshot();
    const { data } = await putAway(who, id() ?? '', practice, { idempotencyKey: randomUUID() });
    expect(data?.putAwayThread).toMatchObject({ thread: null, userErrors: [{ code, message: expect.stringMatching(/[\u4e00-\u9fff]/) }] });
    expect(await snapshot()).toEqual(before);
  });

  it.each([['putAwayThread']])(whateverTheRecord, async (verb) => {
    await refusals.whatever(ids['over'] ?? '', 'P0007', verb, (threadId) => ({ threadId }));
  });

  it('of two at once one is refused, and they leave what one leaves', async () => {
    expect(await refusals.twice(async () => ['P0009', 'putAwayThread', { threadId: (await talked('P0009', 'P0004')).requestId }])).toEqual(['ALREADY_PUT_AWAY']);
  });

  it('who has left still puts away what was one’s own', async () => {
    const leaving = new PracticeInstitution();
    await service.hear(leaving);
    const { requestId } = await talked('P0010', 'P0002', leaving);
    leaving.leaves('P0010', '2026-11-23');
    await service.hear(leaving);
    expect(await refusals.codes(['P0010', 'putAwayThread', { threadId: requestId }], leaving)).toEqual([]);
  });

  it('while the directory is stale nobody reads theirs', async () => {
    await service.poll(61);
    expect((await service.ask(practice, 'P0007', '{ myThread { totalCount } }')).errors?.[0]?.extensions.code).toBe('DIRECTORY_STALE');
  });

  it('the same key puts away once', async () => {
    const key = { idempotencyKey: randomUUID() };
    const { requestId } = await talked('P0007', 'P0004');
    for (let n = 0; n < 2; n += 1) expect((await putAway('P0007', requestId, practice, key)).data?.putAwayThread.thread?.status).toBe('CLOSED');
  });
});

import { randomUUID } from 'node:crypto';
import { PracticeInstitution, practiceSheets } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { closed, Inboxes, nothing, type Item } from './work-item.fixtures';

/** P0001 and P0002 lead; P0006 heads D02; P0010 and P0012 are on the staff; P0013 is HR. */
let service: TalksService;
let practice: PracticeInstitution;
let inboxes: Inboxes;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  inboxes = new Inboxes(service, practice);
  await service.hear(practice);
  await service.import(practice, await practiceSheets(), 'apply');
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

const eventsSince = (last: number) => inboxes.eventsSince(last);
const itemsChangedBy = (work: () => Promise<unknown>) => inboxes.changedBy(work);
const act = <Data>(who: Asker, mutation: string, input: object) => inboxes.act<Data>(who, mutation, input);
const opened = (who: Asker, itemId: string, of = practice) => inboxes.opened(who, itemId, of);
const talks = { plan: 'planTalk(input: $input) { talk { id } userErrors { code } }', answer: 'answerTalk(input: $input) { userErrors { code } }' };
async function offered(by = 'P0002', to = 'P0010', plannedOn = '2026-11-30'): Promise<string> {
  return (await act<{ talk: { id: string } }>(by, talks.plan, { talkeeId: practice.person(to), plannedOn })).talk.id;
}
const answered = (talkId: string, answer: string, who = 'P0010') => act(who, talks.answer, { talkId, answer });
async function agreed(): Promise<{ talkId: string; items: Item[] }> {
  const talkId = await offered();
  return { talkId, items: await itemsChangedBy(() => answered(talkId, 'ACCEPT')) };
}
const done = (call: string) => `${call}(input: $input) { userErrors { code } }`;
async function asked(by: string, of: string | null): Promise<string> {
  return (await act<{ request: { id: string } }>(by, 'requestTalk(input: $input) { request { id } userErrors { code } }', { chosenId: of && practice.person(of) })).request.id;
}
const planRow = { code: 'TX1', talker: 'P0001', talkee: 'P0012', confirmation: null };

describe('an appointment', () => {
  it('S-01 is nobody’s while the talk is only offered, and of both with its day once they agree', async () => {
    const before = await inboxes.newest();
    const talkId = await offered();
    expect(await eventsSince(before)).toEqual([]);
    const items = await itemsChangedBy(() => answered(talkId, 'ACCEPT'));
    const people = [practice.person('P0002'), practice.person('P0010')].toSorted();
    expect(items).toEqual(people.map((personId) => ({ itemId: expect.any(String), personId, kind: 'APPOINTMENT', dueOn: '2026-11-30', open: true })));
    expect(JSON.stringify(items)).not.toContain(talkId);
    // Random, not of time: ids of UUID version 7 that were made together begin alike.
    expect(items.map(({ itemId }) => itemId[14])).toEqual(['4', '4']);
  });

  it('line 10: the event is the same whether the talk was declined, called off, moved or held', async () => {
    const ends: [string, () => Promise<{ talkId: string; items: Item[] }>, (talkId: string) => Promise<unknown>][] = [
      ['declined', agreed, (talkId) => answered(talkId, 'DECLINE')],
      ['called off', agreed, (talkId) => act('P0002', done('cancelTalk'), { talkId })],
      ['moved', agreed, (talkId) => act('P0010', done('rescheduleTalk'), { talkId, plannedOn: '2026-12-07' })],
      ['held', agreed, (talkId) => act('P0010', done('recordTalk'), { talkId, heldOn: '2026-11-23' })],
    ];
    for (const [how, begin, end] of ends) {
      const { talkId, items } = await begin();
      expect([how, await itemsChangedBy(() => end(talkId))]).toEqual([how, closed(items)]);
    }
  });

  it('S-01 a talk that is moved has items of its new day when the other side agrees, and nothing is kept of those before', async () => {
    const { talkId, items } = await agreed();
    await act('P0010', done('rescheduleTalk'), { talkId, plannedOn: '2026-12-07' });
    expect(await inboxes.sourcesOf(talkId)).toEqual([]);
    expect(await itemsChangedBy(() => answered(talkId, 'ACCEPT', 'P0002'))).toEqual(items.map((item) => ({ ...item, itemId: expect.any(String), dueOn: '2026-12-07' })));
  });

  it('T-13 neither a confirmation nor an objection opens anything of a past day', async () => {
    const { talkId } = await agreed();
    await service.setToday('2026-12-01');
    await act('P0002', done('recordTalk'), { talkId, heldOn: '2026-11-30' });
    expect(await itemsChangedBy(() => act('P0010', done('disputeTalk'), { talkId }))).toEqual([]);
    await act('P0010', done('recordTalk'), { talkId, heldOn: '2026-11-30' });
    expect(await itemsChangedBy(() => act('P0002', done('confirmTalk'), { talkId }))).toEqual([]);
  });

  it('a mutation that is sent again opens nothing again, and two at once open one each', async () => {
    const talkId = await offered();
    const input = { talkId, answer: 'ACCEPT', idempotencyKey: randomUUID() };
    expect(await itemsChangedBy(async () => { await act('P0010', talks.answer, input); await act('P0010', talks.answer, input); })).toHaveLength(2);
    const other = await offered();
    const both = () => Promise.all([1, 2].map(() => service.ask(practice, 'P0010', `mutation ($input: AnswerTalkInput!) { ${talks.answer} }`, { input: { talkId: other, answer: 'ACCEPT' } })));
    expect(await itemsChangedBy(both)).toHaveLength(2);
  });

  it('what is refused changes no item', async () => {
    const { talkId } = await agreed();
    const before = await service.snapshot(practice);
    await expect(act('P0010', done('cancelTalk'), { talkId })).rejects.toThrow('TALKEE_DECLINES');
    expect(await service.snapshot(practice)).toEqual(before);
  });

  it('a newer ledger moves nothing that was agreed', async () => {
    const [like] = (await practiceSheets())['talk_plan'] ?? [];
    const ledger = (plannedOn: string, status: string) => ({ talk_plan: [{ rowNumber: 2, record: { ...like?.record, ...planRow, plannedOn, status } }] });
    await service.import(practice, ledger('2026-11-26', '待谈'), 'apply');
    const [{ id } = { id: '' }] = await service.rows<{ id: string }>(practice, `select id from app.talk where institution_id = $1 and code = 'TX1'`);
    await act('P0001', done('rescheduleTalk'), { talkId: id, plannedOn: '2026-11-27' });
    const items = await itemsChangedBy(() => answered(id, 'ACCEPT', 'P0012'));
    expect(items.map(({ dueOn }) => dueOn)).toEqual(['2026-11-27', '2026-11-27']);
    expect(await itemsChangedBy(() => service.import(practice, ledger('2026-11-28', '待谈'), 'apply'))).toEqual([]);
    expect(await itemsChangedBy(() => service.import(practice, ledger('2026-11-20', '已完成'), 'apply'))).toEqual([]);
  });
});

describe('an answer that somebody owes', () => {
  it('S-01 S-03 is the chosen person’s within two workdays, and the requester’s never', async () => {
    const items = await itemsChangedBy(async () => void (await asked('P0012', 'P0006')));
    expect(items).toEqual([{ itemId: expect.any(String), personId: practice.person('P0006'), kind: 'REPLY', dueOn: '2026-11-25', open: true }]);
  });

  it('line 10: the event is the same whether it was taken up, passed back, withdrawn or asked of somebody else', async () => {
    const ends: [string, (requestId: string) => Promise<unknown>][] = [
      ['taken up', (requestId) => act('P0006', done('acceptTalkRequest'), { requestId, plannedOn: '2026-12-01' })],
      ['passed back', (requestId) => act('P0006', done('yieldTalkRequest'), { requestId })],
      ['withdrawn', (requestId) => act('P0010', done('withdrawTalkRequest'), { requestId })],
    ];
    for (const [how, end] of ends) {
      let requestId = '';
      const items = await itemsChangedBy(async () => { requestId = await asked('P0010', 'P0006'); });
      expect([how, await itemsChangedBy(() => end(requestId))]).toEqual([how, closed(items)]);
    }
    let requestId = '';
    const items = await itemsChangedBy(async () => { requestId = await asked('P0010', 'P0006'); });
    const changed = await itemsChangedBy(() => act('P0010', done('redirectTalkRequest'), { requestId, chosenId: practice.person('P0008') }));
    expect(changed.filter(({ open }) => !open)).toEqual(closed(items));
    expect(changed.filter(({ open }) => open)).toEqual([{ itemId: expect.any(String), personId: practice.person('P0008'), kind: 'REPLY', dueOn: '2026-11-25', open: true }]);
  });

  it('where any leader may answer it is nobody’s', async () => {
    expect(await itemsChangedBy(async () => void (await asked('P0012', null)))).toEqual([]);
  });
});

describe('what an item stands for', () => {
  it('S-01 is opened by the person whose item it is, and by nobody else', async () => {
    const { talkId, items } = await agreed();
    const itemOf = (staffNo: string) => items.find(({ personId }) => personId === practice.person(staffNo))?.itemId ?? '';
    expect([await opened('P0010', itemOf('P0010')), await opened('P0002', itemOf('P0002'))]).toEqual([{ ...nothing, talk: { id: talkId } }, { ...nothing, talk: { id: talkId } }]);
    // Not even by the other one of the pair: an item is one person's.
    for (const who of ['P0002', 'P0001', 'P0013', 'P0006', 'P0080']) expect(await opened(who, itemOf('P0010'))).toEqual(nothing);
    for (const who of [{ administrator: 'SYSTEM' }, { administrator: 'SECURITY' }, { administrator: 'AUDIT' }, null] as const) expect(await opened(who, itemOf('P0010'))).toBeNull();
    const abroad = new PracticeInstitution();
    await service.hear(abroad);
    expect([await opened('P0010', itemOf('P0010'), abroad), await opened('P0010', randomUUID())]).toEqual([nothing, nothing]);
  });

  it('a request is opened while it is the person’s to answer, and no longer once another was chosen', async () => {
    let requestId = '';
    const [item] = await itemsChangedBy(async () => { requestId = await asked('P0010', 'P0001'); });
    expect(await opened('P0001', item?.itemId ?? '')).toEqual({ ...nothing, talkRequest: { id: requestId } });
    await act('P0010', done('redirectTalkRequest'), { requestId, chosenId: practice.person('P0002') });
    expect(await opened('P0001', item?.itemId ?? '')).toEqual(nothing);
  });

  it('is refused when the directory is older than a minute', async () => {
    const { items } = await agreed();
    await service.poll(61);
    expect(await opened('P0010', items.find(({ personId }) => personId === practice.person('P0010'))?.itemId ?? '')).toEqual(['DIRECTORY_STALE']);
  });

  it('many are opened at the cost of one', async () => {
    const mine = async () => (await service.rows<{ id: string }>(practice, `select id from app.work_item_source where institution_id = $1 and person_id = $2`, [practice.person('P0010')])).map(({ id }) => id);
    const cost = async (ids: string[]) => {
      const before = await service.statements();
      await service.ask(practice, 'P0010', 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WorkItem { talk { id } talkRequest { id talk { id } } matter { id } groupTalk { id } homeVisit { id } action { id } } } }', { of: ids.map((id) => ({ __typename: 'WorkItem', id })) });
      return (await service.statements()) - before;
    };
    const ids = await mine();
    expect(ids.length).toBeGreaterThan(5);
    expect(await cost(ids)).toBeLessThanOrEqual((await cost(ids.slice(0, 1))) + 1);
  });
});

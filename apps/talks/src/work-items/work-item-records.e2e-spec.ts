import { PracticeInstitution } from '../practice-institution.fixtures';
import { TalksService, type Asker } from '../talks.fixtures';
import { closed, Inboxes, nothing, SealingPair, type Item } from './work-item.fixtures';

/** P0001 and P0002 lead; P0006 heads D02, where P0008, P0010 and P0012 work; P0042 heads D09, P0037 D08; P0018 is 机关党委; P0013 is HR. */
let service: TalksService;
let practice: PracticeInstitution;
let inboxes: Inboxes;
beforeAll(async () => {
  service = await TalksService.start();
  practice = new PracticeInstitution();
  inboxes = new Inboxes(service, practice);
  await service.hear(practice);
}, 60_000);
afterAll(() => service.stop());
beforeEach(() => service.setToday('2026-11-23'));

const changedBy = (work: () => Promise<unknown>) => inboxes.changedBy(work);
const done = (who: Asker, mutation: string, input: object) => inboxes.act(who, mutation, input);
const waiting = (staffNo: string, kind: string, dueOn: string): Item => ({ itemId: expect.any(String), personId: practice.person(staffNo), kind, dueOn, open: true });
const byPerson = (...items: Item[]) => items.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
/** The items that the work opens. */
async function openedBy(work: () => Promise<string>): Promise<{ id: string; items: Item[] }> {
  let id = '';
  const items = await changedBy(async () => { id = await work(); });
  return { id, items };
}
const raised = async (by = 'P0010', unit: string | null = 'D09'): Promise<string> =>
  (await inboxes.act<{ matter: { id: string } }>(by, 'raiseMatter(input: $input) { matter { id } userErrors { code } }', { kind: 'PROBLEM', text: '食堂晚间没有热饭', unitId: unit && practice.department(unit) })).matter.id;
async function answered(matterId: string, by = 'P0042'): Promise<void> {
  await done(by, 'analyseMatter', { matterId, text: '排班只到六点' });
  await done(by, 'giveMatterFeedback', { matterId, text: '下周起供应到八点' });
}

describe('a matter', () => {
  it('T-16 S-03 is the head’s until it is answered, the raiser’s to see to then, and nobody’s once closed', async () => {
    const { id, items } = await openedBy(() => raised());
    expect(items).toEqual([waiting('P0042', 'REPLY', '2026-12-14')]);
    expect(await changedBy(() => done('P0042', 'analyseMatter', { matterId: id, text: '排班只到六点' }))).toEqual([]);
    expect(await changedBy(() => done('P0042', 'resolveMatter', { matterId: id, text: '调整排班', dueOn: '2026-11-30' }))).toEqual([]);
    const changed = await changedBy(() => done('P0042', 'giveMatterFeedback', { matterId: id, text: '已供应到八点' }));
    expect(changed.filter(({ open }) => !open)).toEqual(closed(items));
    const review = changed.filter(({ open }) => open);
    expect(review).toEqual([waiting('P0010', 'REPLY', '2026-11-30')]);
    expect(await inboxes.opened('P0010', review[0]?.itemId ?? '')).toEqual({ ...nothing, matter: { id } });
    expect(await inboxes.opened('P0042', items[0]?.itemId ?? '')).toEqual(nothing);
    expect(await changedBy(() => done('P0010', 'closeMatter', { matterId: id, solved: false }))).toEqual(closed(review));
    expect(await inboxes.sourcesOf(id)).toEqual([]);
  });

  it('T-16 raised again it is the head’s anew', async () => {
    const id = await raised();
    await answered(id);
    await service.setToday('2026-11-25');
    const changed = await changedBy(() => done('P0010', 'reopenMatter', { matterId: id, text: '周末仍然没有' }));
    expect(changed.filter(({ open }) => open)).toEqual([waiting('P0042', 'REPLY', '2026-12-16')]);
    expect(changed.filter(({ open }) => !open)).toMatchObject([{ personId: practice.person('P0010') }]);
  });

  it('line 10: closed as solved or not, withdrawn or answered by another unit, the event of the head’s or the raiser’s item is the same', async () => {
    for (const solved of [true, false]) {
      const { id } = await openedBy(() => raised());
      const items = (await changedBy(() => answered(id))).filter(({ open }) => open);
      expect(await changedBy(() => done('P0010', 'closeMatter', { matterId: id, solved }))).toEqual(closed(items));
    }
    const gone = await openedBy(() => raised());
    expect(await changedBy(() => done('P0010', 'withdrawMatter', { matterId: gone.id }))).toEqual(closed(gone.items));
    const passed = await openedBy(() => raised());
    const changed = await changedBy(() => done('P0042', 'passMatter', { matterId: passed.id, unitId: practice.department('D08'), text: '属于信息化' }));
    expect(changed).toEqual(byPerson(...closed(passed.items), waiting('P0037', 'REPLY', '2026-12-14')));
  });

  it('without a unit it is nobody’s in particular, and the head’s once 机关党委 has named one', async () => {
    const { id, items } = await openedBy(() => raised('P0010', null));
    expect(items).toEqual([]);
    expect(await changedBy(() => done('P0018', 'passMatter', { matterId: id, unitId: practice.department('D09'), text: '请后勤研究' }))).toEqual([waiting('P0042', 'REPLY', '2026-12-14')]);
  });
});

describe('a group talk', () => {
  const planned = async (): Promise<string> => (await inboxes.act<{ groupTalk: { id: string } }>('P0002', 'planGroupTalk(input: $input) { groupTalk { id } userErrors { code } }', {
    plannedOn: '2026-11-30', inviteeIds: ['P0010', 'P0012', 'P0008'].map((who) => practice.person(who)) })).groupTalk.id;
  const answer = (who: string, groupTalkId: string, given: string) => done(who, 'answerGroupTalk', { groupTalkId, answer: given });

  it('S-01 T-24 is an appointment of its host and of whoever comes, and who said that they do not gets none', async () => {
    const { id, items } = await openedBy(planned);
    expect(items).toEqual([waiting('P0002', 'APPOINTMENT', '2026-11-30')]);
    expect(await changedBy(() => answer('P0012', id, 'NOT_COMING'))).toEqual(closed([waiting('P0012', 'APPOINTMENT', '2026-11-30')]));
    expect(await inboxes.sourcesOf(id)).toHaveLength(1);
    const coming = await changedBy(() => answer('P0010', id, 'COMING'));
    expect(coming).toEqual([waiting('P0010', 'APPOINTMENT', '2026-11-30')]);
    for (const [who, item] of [['P0002', items[0]], ['P0010', coming[0]]] as const) expect(await inboxes.opened(who, item?.itemId ?? '')).toEqual({ ...nothing, groupTalk: { id } });
    expect(await changedBy(() => answer('P0010', id, 'NOT_COMING'))).toEqual(closed(coming));
    await done('P0002', 'cancelGroupTalk', { groupTalkId: id });
  });

  it('line 3: whether somebody comes or not, first, again or otherwise than before, no count of events tells', async () => {
    const { id } = await openedBy(planned);
    const kinds = async (who: string, given: string) => (await changedBy(() => answer(who, id, given))).map(({ personId, kind, dueOn }) => ({ personId: practice.staffNo(personId), kind, dueOn }));
    const one = (personId: string) => [{ personId, kind: 'APPOINTMENT', dueOn: '2026-11-30' }];
    for (const [who, ...given] of [['P0010', 'COMING', 'COMING', 'NOT_COMING'], ['P0012', 'NOT_COMING', 'NOT_COMING', 'COMING']] as const) {
      expect([await kinds(who, given[0]), await kinds(who, given[1]), await kinds(who, given[2])]).toEqual([one(who), [], one(who)]);
    }
    await done('P0002', 'cancelGroupTalk', { groupTalkId: id });
  });

  it('line 10: moved, called off or held, nothing is kept of who had said that they come', async () => {
    const ends: [string, object][] = [['cancelGroupTalk', {}], ['recordGroupTalk', { heldOn: '2026-11-23' }], ['rescheduleGroupTalk', { plannedOn: '2026-12-01' }]];
    for (const [how, more] of ends) {
      const { id, items } = await openedBy(planned);
      const coming = await changedBy(() => answer('P0010', id, 'COMING'));
      const changed = await changedBy(() => done('P0002', how, { groupTalkId: id, ...more }));
      const moved = how === 'rescheduleGroupTalk';
      expect([how, changed]).toEqual([how, byPerson(...closed(coming), ...(moved ? items.map((item) => ({ ...item, dueOn: '2026-12-01' })) : closed(items)))]);
      expect(await inboxes.sourcesOf(id)).toHaveLength(moved ? 1 : 0);
    }
  });
});

describe('a visit at home', () => {
  const asked = async (): Promise<string> => (await inboxes.act<{ visit: { id: string } }>('P0006', 'proposeHomeVisit(input: $input) { visit { id } userErrors { code } }', {
    personId: practice.person('P0010'), purpose: 'TALK', plannedOn: '2026-11-27', accompanying: 0 })).visit.id;
  const answer = (visitId: string, given: string) => done('P0010', 'answerHomeVisit', { visitId, answer: given });

  it('S-01 T-23 waits for the person’s consent, and with it is an appointment of both', async () => {
    const { id, items } = await openedBy(asked);
    expect(items).toEqual([waiting('P0010', 'REPLY', '2026-11-27')]);
    expect(await inboxes.opened('P0010', items[0]?.itemId ?? '')).toEqual({ ...nothing, homeVisit: { id } });
    const changed = await changedBy(() => answer(id, 'CONSENT'));
    expect(changed.filter(({ open }) => !open)).toEqual(closed(items));
    const agreed = changed.filter(({ open }) => open);
    expect(agreed).toEqual(byPerson(waiting('P0006', 'APPOINTMENT', '2026-11-27'), waiting('P0010', 'APPOINTMENT', '2026-11-27')));
    expect(await changedBy(() => answer(id, 'NOT_THIS_TIME'))).toEqual(closed(agreed));
    expect(await inboxes.sourcesOf(id)).toEqual([]);
  });

  it('line 10: refused or called off, before or after a consent, the events are the same', async () => {
    for (const end of [(id: string) => answer(id, 'NOT_THIS_TIME'), (id: string) => done('P0006', 'cancelHomeVisit', { visitId: id })]) {
      const first = await openedBy(asked);
      const never = ['P0006', 'P0010'].map((who) => waiting(who, 'APPOINTMENT', '2026-11-27'));
      const ended = await changedBy(() => end(first.id));
      expect(ended.filter(({ kind }) => kind === 'REPLY')).toEqual(closed(first.items));
      expect(ended.filter(({ kind }) => kind !== 'REPLY')).toEqual(closed(byPerson(...never)));
      expect(await inboxes.sourcesOf(first.id)).toEqual([]);
      const second = await openedBy(asked);
      const agreed = (await changedBy(() => answer(second.id, 'CONSENT'))).filter(({ open }) => open);
      expect(await changedBy(() => end(second.id))).toEqual(closed(agreed));
    }
  });
});

describe('line 3: an answer', () => {
  const audited = (): Promise<{ operation: string; type: string; of: string }[]> =>
    service.rows(practice, `select operation, subject_type as type, person_id as "of" from app.audit_entry where institution_id = $1 and kind = 'WRITE' order by id`);
  /** What an answer leaves behind: events and rows of the audit, without the ids that are random and whether an item is open. */
  async function left(work: () => Promise<unknown>): Promise<object> {
    const [last, before] = [await inboxes.newest(), (await audited()).length];
    await work();
    const sorted = (rows: object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    const events = (await inboxes.eventsSince(last)).map(({ type, item: { personId, kind, dueOn } }) => ({ type, personId, kind, dueOn }));
    return { events: sorted(events), audit: sorted((await audited()).slice(before)) };
  }
  const talk = async () => (await inboxes.act<{ talk: { id: string } }>('P0006', 'planTalk(input: $input) { talk { id } userErrors { code } }', { talkeeId: practice.person('P0010'), plannedOn: '2026-11-27' })).talk.id;
  const groupTalk = async () => (await inboxes.act<{ groupTalk: { id: string } }>('P0002', 'planGroupTalk(input: $input) { groupTalk { id } userErrors { code } }', {
    plannedOn: '2026-11-27', inviteeIds: ['P0010', 'P0012'].map((who) => practice.person(who)) })).groupTalk.id;
  const visit = async () => (await inboxes.act<{ visit: { id: string } }>('P0006', 'proposeHomeVisit(input: $input) { visit { id } userErrors { code } }', {
    personId: practice.person('P0010'), purpose: 'TALK', plannedOn: '2026-11-26', accompanying: 0 })).visit.id;

  it.each<[string, () => Promise<string>, string, string, string, string, (id: string) => Promise<unknown>]>([
    ['a talk', talk, 'answerTalk', 'talkId', 'ACCEPT', 'DECLINE', (talkId) => done('P0006', 'cancelTalk', { talkId })],
    ['a group talk', groupTalk, 'answerGroupTalk', 'groupTalkId', 'COMING', 'NOT_COMING', (groupTalkId) => done('P0002', 'cancelGroupTalk', { groupTalkId })],
    ['a visit at home', visit, 'answerHomeVisit', 'visitId', 'CONSENT', 'NOT_THIS_TIME', (visitId) => done('P0006', 'cancelHomeVisit', { visitId })],
  ])('to the offer of %s leaves as many events and rows of the audit, of the same kinds, whichever it is', async (_name, offered, verb, key, yes, no, calledOff) => {
    const after = async (given: string, end?: typeof calledOff) => {
      const id = await offered();
      const rows = await left(() => done('P0010', verb, { [key]: id, answer: given }));
      await end?.(id);
      return rows;
    };
    const [taken, declined] = [await after(yes, calledOff), await after(no)];
    expect(taken).toMatchObject({ events: expect.arrayContaining([expect.any(String)]), audit: expect.arrayContaining([expect.any(String)]) });
    expect(declined).toEqual(taken);
  });
});

describe('what two people agreed to do', () => {
  let pair: SealingPair;
  beforeAll(async () => { pair = await SealingPair.create(inboxes, practice, await SealingPair.keys('P0006', 'P0010')); });
  async function proposed(owner: string): Promise<string> {
    const { talk } = await inboxes.act<{ talk: { id: string } }>('P0006', 'planTalk(input: $input) { talk { id } userErrors { code } }', { talkeeId: practice.person('P0010'), plannedOn: '2026-11-24' });
    return pair.proposedAction(talk.id, owner, '2026-12-01');
  }

  it('T-15 waits for its owner alone, from the day they agree until it is done, and looks like any other answer', async () => {
    const { id, items } = await openedBy(() => proposed('P0006'));
    expect(items).toEqual([]);
    const agreed = await changedBy(() => done('P0010', 'advanceAction', { noteId: id, seenStatus: 'PROPOSED', version: 1 }));
    expect(agreed).toEqual([waiting('P0006', 'REPLY', '2026-12-01')]);
    expect([await inboxes.opened('P0006', agreed[0]?.itemId ?? ''), await inboxes.opened('P0010', agreed[0]?.itemId ?? '')]).toEqual([{ ...nothing, action: { id } }, nothing]);
    expect(await changedBy(() => done('P0006', 'advanceAction', { noteId: id, seenStatus: 'AGREED', version: 1 }))).toEqual(closed(agreed));
    expect(await changedBy(() => done('P0010', 'advanceAction', { noteId: id, seenStatus: 'DONE', version: 1 }))).toEqual([]);
  });
});

describe('what an item stands for', () => {
  it('S-01 is opened by nobody but the person whose item it is, and by nobody at all from elsewhere', async () => {
    const abroad = new PracticeInstitution();
    await service.hear(abroad);
    const { items: [item] } = await openedBy(() => raised());
    const itemId = item?.itemId ?? '';
    for (const who of ['P0010', 'P0001', 'P0013', 'P0018', 'P0080']) expect(await inboxes.opened(who, itemId)).toEqual(nothing);
    for (const who of [{ administrator: 'SYSTEM' }, { administrator: 'SECURITY' }, { administrator: 'AUDIT' }, null] as const) expect(await inboxes.opened(who, itemId)).toBeNull();
    expect(await inboxes.opened('P0042', itemId, abroad)).toEqual(nothing);
    await service.poll(61);
    expect(await inboxes.opened('P0042', itemId)).toEqual(['DIRECTORY_STALE']);
  });

  it('many are opened at the cost of one of each', async () => {
    const cost = async (ids: string[]) => {
      const before = await service.statements();
      const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WorkItem { matter { id text steps { text } } groupTalk { id } homeVisit { id } action { id } } } }';
      const { errors } = await service.ask(practice, 'P0042', query, { of: ids.map((id) => ({ __typename: 'WorkItem', id })) });
      expect(errors).toBeUndefined();
      return (await service.statements()) - before;
    };
    const one = (await openedBy(() => raised())).items.map(({ itemId }) => itemId);
    const more = [...one];
    for (let n = 0; n < 4; n += 1) more.push(...(await openedBy(() => raised())).items.map(({ itemId }) => itemId));
    expect(more).toHaveLength(5);
    expect(await cost(more)).toBe(await cost(one));
  });
});

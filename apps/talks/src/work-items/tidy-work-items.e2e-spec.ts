import { RequestDatabase, type Tx } from '@tongxin/database';
import { pino } from 'pino';
import { PracticeInstitution } from '../practice-institution.fixtures';
import { TalksService } from '../talks.fixtures';
import { tidyWorkItems } from './tidy-work-items';
import { closed, Inboxes, type Item } from './work-item.fixtures';

/** P0001 and P0002 lead; P0006 heads D02, where P0008, P0010 and P0012 work; P0042 heads D09. Every test has days that come after those of the tests before. */
let service: TalksService;
let practice: PracticeInstitution;
let other: PracticeInstitution;
let inboxes: Inboxes;
beforeAll(async () => {
  service = await TalksService.start();
  [practice, other] = [new PracticeInstitution(), new PracticeInstitution()];
  inboxes = new Inboxes(service, practice);
  for (const each of [practice, other]) await service.hear(each);
}, 60_000);
afterAll(() => service.stop());

const changedBy = (work: () => Promise<unknown>) => inboxes.changedBy(work);
async function night(day: string): Promise<Item[]> {
  await service.setToday(day);
  return changedBy(() => service.daily(practice, tidyWorkItems, day));
}
const change = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => new RequestDatabase(service.dataSource, practice.id).transaction(work);
/** The night once more, as if nothing said that it was done. */
const again = (tx: Tx, day: string) =>
  tidyWorkItems.run({ tx, institutionId: practice.id, payload: { institutionId: practice.id, day }, now: new Date(), today: day, signal: new AbortController().signal, log: pino({ level: 'silent' }) });
const made = async (who: string, verb: string, record: string, input: object, of = inboxes): Promise<string> =>
  (await of.act<Record<string, { id: string }>>(who, `${verb}(input: $input) { ${record} { id } userErrors { code } }`, input))[record]?.id ?? '';
const offered = (plannedOn: string, of = practice, inbox = inboxes) => made('P0002', 'planTalk', 'talk', { talkeeId: of.person('P0010'), plannedOn }, inbox);
async function agreed(plannedOn: string, of = practice, inbox = inboxes): Promise<string> {
  const talkId = await offered(plannedOn, of, inbox);
  await inbox.act('P0010', 'answerTalk', { talkId, answer: 'ACCEPT' });
  return talkId;
}
const raised = () => made('P0010', 'raiseMatter', 'matter', { kind: 'PROBLEM', text: '食堂晚间没有热饭', unitId: practice.department('D09') });
const asked = (of: string) => made('P0012', 'requestTalk', 'request', { chosenId: practice.person(of) });
const people = (items: readonly Item[]) => items.map(({ personId, open }) => `${practice.staffNo(personId)} ${open}`).toSorted();

it('S-01 what was agreed is nobody’s once its day is over, and its event does not tell whether it was held', async () => {
  await service.setToday('2026-11-23');
  const items = await changedBy(() => agreed('2026-11-24'));
  expect(await night('2026-11-24')).toEqual([]);
  expect(await night('2026-11-25')).toEqual(closed(items));
  expect(await night('2026-11-26')).toEqual([]);
});

it('T-13 a record in silence opens nothing, for anybody, after seven days either', async () => {
  const talkId = await agreed('2026-11-26');
  expect(people(await changedBy(() => inboxes.act('P0002', 'recordTalk', { talkId, heldOn: '2026-11-26' })))).toEqual(['P0002 false', 'P0010 false']);
  expect([await night('2026-12-02'), await night('2026-12-03'), await night('2026-12-04')]).toEqual([[], [], []]);
});

it('T-12 an offer that nobody answers is in nobody’s inbox, before its day or after it', async () => {
  const items = await changedBy(() => offered('2026-12-07'));
  expect([items, await night('2026-12-08')]).toEqual([[], []]);
});

it('T-27 a request that waits longer than two workdays stays the one item, late, until the chosen person answers or leaves', async () => {
  await service.setToday('2026-12-08');
  const items = await changedBy(() => asked('P0006'));
  expect(items).toMatchObject([{ kind: 'REPLY', dueOn: '2026-12-10' }]);
  expect([await night('2026-12-09'), await night('2026-12-11'), await night('2026-12-12')]).toEqual([[], [], []]);
  const facts = [...practice.facts.values()].flat().filter((fact) => fact.kind === 'IN_SERVICE' && fact.subjectId === practice.person('P0006'));
  for (const fact of facts) fact.to = '2026-12-13';
  await service.hear(practice);
  expect(await night('2026-12-13')).toEqual(closed(items));
  for (const fact of facts) fact.to = null;
  await service.hear(practice);
  expect(await night('2026-12-14')).toMatchObject([{ personId: practice.person('P0006'), kind: 'REPLY', dueOn: '2026-12-16', open: true }]);
});

it('T-24 T-23 a group talk and a question about a visit are over with their day', async () => {
  const group = await changedBy(async () => {
    const groupTalkId = await made('P0002', 'planGroupTalk', 'groupTalk', { plannedOn: '2026-12-15', inviteeIds: ['P0010', 'P0012'].map((who) => practice.person(who)) });
    await inboxes.act('P0012', 'answerGroupTalk', { groupTalkId, answer: 'COMING' });
  });
  const visit = await changedBy(() => made('P0006', 'proposeHomeVisit', 'visit', { personId: practice.person('P0010'), purpose: 'TALK', plannedOn: '2026-12-15', accompanying: 0 }));
  expect([people(group), people(visit)]).toEqual([['P0002 true', 'P0012 true'], ['P0010 true']]);
  expect(await night('2026-12-15')).toEqual([]);
  expect(people(await night('2026-12-16'))).toEqual(['P0002 false', 'P0010 false', 'P0012 false']);
});

it('T-16 an answered matter leaves its raiser’s inbox after five workdays, and the raiser can still close it', async () => {
  const matterId = await raised();
  await inboxes.act('P0042', 'analyseMatter', { matterId, text: '排班只到六点' });
  const review = (await changedBy(() => inboxes.act('P0042', 'giveMatterFeedback', { matterId, text: '已供应到八点' }))).filter(({ open }) => open);
  expect(review).toMatchObject([{ personId: practice.person('P0010'), dueOn: '2026-12-23' }]);
  expect([await night('2026-12-23'), await night('2026-12-24')]).toEqual([[], closed(review)]);
  expect(await changedBy(() => inboxes.act('P0010', 'closeMatter', { matterId, solved: true }))).toEqual([]);
});

describe('a matter whose unit has another head', () => {
  let old: Item[];
  beforeAll(async () => {
    await service.setToday('2026-12-24');
    old = await changedBy(raised);
    practice.appointHead('D09', 'P0012', '2026-12-25');
    await service.hear(practice);
  });

  it('killed half-way nothing is told and nothing changed', async () => {
    await service.setToday('2026-12-25');
    const before = await service.snapshot(practice);
    await expect(change(async (tx) => {
      await again(tx, '2026-12-25');
      throw new Error('killed');
    })).rejects.toThrow('killed');
    expect(await service.snapshot(practice)).toEqual(before);
  });

  it('T-16 S-03 is the new head’s, told once however often and by how many the night is made', async () => {
    const changed = await changedBy(() => Promise.all([change((tx) => again(tx, '2026-12-25')), change((tx) => again(tx, '2026-12-25'))]));
    expect(changed.filter(({ open }) => !open)).toEqual(closed(old));
    expect(changed.filter(({ open }) => open)).toEqual([{ itemId: expect.any(String), personId: practice.person('P0012'), kind: 'REPLY', dueOn: old[0]?.dueOn, open: true }]);
    expect([await night('2026-12-25'), await changedBy(() => change((tx) => again(tx, '2026-12-25')))]).toEqual([[], []]);
  });

  it('waits for nobody without a head, late as it is, and for whoever is appointed later', async () => {
    practice.appointHead('D09', null, '2027-01-20');
    await service.hear(practice);
    expect(people(await night('2027-01-20'))).toEqual(['P0012 false']);
    practice.appointHead('D09', 'P0042', '2027-01-21');
    await service.hear(practice);
    expect(await night('2027-01-21')).toMatchObject([{ personId: practice.person('P0042'), kind: 'REPLY', dueOn: old[0]?.dueOn, open: true }]);
  });
});

it('what somebody is changing at the moment is left to that change', async () => {
  const matterId = await raised();
  practice.appointHead('D09', 'P0012', '2027-01-22');
  await service.hear(practice);
  await service.setToday('2027-01-22');
  await change(async (tx) => {
    await tx.query('select from app.matter where institution_id = $1 and id = $2 for update', [practice.id, matterId]);
    const told = await changedBy(() => change((night) => again(night, '2027-01-22')));
    expect(people(told)).toEqual(['P0012 true', 'P0042 false']);
  });
  expect(people(await night('2027-01-22'))).toEqual(['P0012 true', 'P0042 false']);
});

it('another institution’s items are its own night’s', async () => {
  const abroad = new Inboxes(service, other);
  await service.setToday('2027-02-01');
  const theirs = await abroad.changedBy(() => agreed('2027-02-01', other, abroad));
  await service.setToday('2027-02-02');
  expect(await abroad.changedBy(() => change((tx) => again(tx, '2027-02-02')))).toEqual([]);
  expect(await abroad.changedBy(() => service.daily(other, tidyWorkItems, '2027-02-02'))).toEqual(closed(theirs));
});

it('many items cost the statements of a few', async () => {
  await service.setToday('2027-02-03');
  const cost = async (day: string) => { const before = await service.statements(); await change((tx) => again(tx, day)); return (await service.statements()) - before; };
  await agreed('2027-02-03');
  const few = await cost('2027-02-04');
  await service.setToday('2027-02-05');
  for (let n = 0; n < 4; n += 1) await agreed('2027-02-05');
  expect(await cost('2027-02-06')).toBe(few);
});

it('T-27 a request is nobody’s item as long as the chosen person is absent, and theirs anew afterwards', async () => {
  await service.setToday('2027-03-01');
  const items = await changedBy(() => asked('P0007'));
  await inboxes.act('P0007', 'announceTalkAbsence', { firstDay: '2027-03-02', lastDay: '2027-03-02' });
  expect(people(await night('2027-03-01'))).not.toContain('P0007 false');
  expect(await night('2027-03-02')).toEqual(closed(items));
  expect(await night('2027-03-03')).toMatchObject([{ personId: practice.person('P0007'), kind: 'REPLY', dueOn: '2027-03-05', open: true }]);
});

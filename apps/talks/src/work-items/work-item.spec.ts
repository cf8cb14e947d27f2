import { aGroupTalk } from '../group-talks/group-talk.fixtures';
import type { GroupTalk } from '../group-talks/group-talk';
import { aVisit } from '../home-visits/home-visit.fixtures';
import type { HomeVisit } from '../home-visits/home-visit';
import { aMatter, analysed, answered, closed, resolving, withdrawn } from '../matters/matter.fixtures';
import { pass, reopen, type Matter } from '../matters/matter';
import { aNote } from '../notes/note.fixtures';
import type { SealedNote } from '../notes/note';
import { aRequest } from '../talk-requests/talk-request.fixtures';
import type { TalkRequest } from '../talk-requests/talk-request';
import { aTalk } from '../talks/talk.fixtures';
import { answer, dispute, record, reschedule, type Talk } from '../talks/talk';
import { itemsOfAction, itemsOfGroupTalk, itemsOfMatter, itemsOfRequest, itemsOfTalk, itemsOfVisit } from './work-item';

const agreed: Partial<Talk> = { offeredOn: '2026-05-20', acceptedOn: '2026-05-25' };
const both = (dueOn: string) => ['A', 'B'].map((personId) => ({ personId, kind: 'APPOINTMENT', dueOn }));
const valueOf = (outcome: ReturnType<typeof reschedule> | ReturnType<typeof answer> | ReturnType<typeof record> | ReturnType<typeof dispute>): Talk => {
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
};

describe('itemsOfTalk', () => {
  it('S-01 a talk that both agreed on is an appointment of both on its day', () => {
    expect(itemsOfTalk(aTalk(agreed), '2026-06-01')).toEqual(both('2026-06-01'));
  });
  it('S-01 its day is over and it is nobody’s, whatever became of it', () => {
    const held = { heldOn: '2026-06-01', recordedOn: '2026-06-02' };
    for (const what of [agreed, { ...agreed, ...held }, { ...agreed, disputedOn: '2026-05-30' }]) expect(itemsOfTalk(aTalk(what), '2026-06-02')).toEqual([]);
  });
  it.each<[string, Partial<Talk>]>([
    ['a plan', {}],
    ['an offer, which the talkee may ignore', { offeredOn: '2026-05-20' }],
    ['what was agreed without a day', { ...agreed, plannedOn: null }],
    ['what was declined', { offeredOn: '2026-05-20', declinedOn: '2026-05-25' }],
    ['what was declined after it was agreed', { ...agreed, declinedOn: '2026-05-28' }],
    ['what was called off', { ...agreed, cancelledOn: '2026-05-28' }],
    ['what is recorded as held, confirmed or not', { ...agreed, heldOn: '2026-06-01', recordedOn: '2026-06-01', talkerConfirmedOn: '2026-06-01' }],
  ])('S-01 nobody has %s to see to', (_name, what) => expect(itemsOfTalk(aTalk(what), '2026-05-20')).toEqual([]));

  it('S-01 other terms end the appointment until they are answered, and it is on the new day from then on', () => {
    const moved = valueOf(reschedule(aTalk(agreed), 'B', { plannedOn: '2026-06-10', plannedAt: null, channel: null, place: null }, '2026-05-30'));
    expect(itemsOfTalk(moved, '2026-05-30')).toEqual([]);
    expect(itemsOfTalk(valueOf(answer(moved, 'A', true, '2026-05-31')), '2026-05-31')).toEqual(both('2026-06-10'));
  });
  it('T-13 a disputed record brings no past day back, a day to come stays agreed', () => {
    const disputed = (on: string) => valueOf(dispute(valueOf(record(aTalk(agreed), 'A', '2026-05-29', '2026-05-29')), 'B', on));
    expect(['2026-06-01', '2026-06-04', '2026-05-30'].map((on) => itemsOfTalk(disputed(on), '2026-05-30'))).toEqual([[], [], both('2026-06-01')]);
  });
});

describe('itemsOfRequest', () => {
  it('S-01 S-03 the chosen person owes an answer within two workdays, over a weekend four days', () => {
    expect([itemsOfRequest(aRequest()), itemsOfRequest(aRequest({ askedOn: '2026-06-04' }))].flat()).toEqual([
      { personId: 'A', kind: 'REPLY', dueOn: '2026-06-03' }, { personId: 'A', kind: 'REPLY', dueOn: '2026-06-08' },
    ]);
  });
  it.each<[string, Partial<TalkRequest>]>([
    ['any leader', { chosenId: null }], ['whoever took it up', { talkId: 't' }], ['whoever has no time', { unavailableOn: '2026-06-02' }], ['anybody once it is withdrawn', { withdrawnOn: '2026-06-02' }],
  ])('S-01 nothing waits for %s', (_name, what) => expect(itemsOfRequest(aRequest(what))).toEqual([]));
});

describe('itemsOfMatter', () => {
  it.each<[string, Partial<Matter>]>([['found', {}], ['analysed', analysed], ['being resolved', resolving]])('T-16 S-03 %s, it waits for the head within fifteen workdays, late or not', (_name, what) => {
    for (const today of ['2026-06-03', '2026-08-03']) expect(itemsOfMatter(aMatter(what), today)).toEqual([{ personId: 'H', kind: 'REPLY', dueOn: '2026-06-23' }]);
  });
  it('T-16 passed on it is the other head’s with no time won, raised again it begins anew', () => {
    const passed = pass(aMatter(analysed), 'H', false, { id: 'V', headId: 'K' });
    expect(passed.ok && itemsOfMatter(passed.value, '2026-06-08')).toEqual([{ personId: 'K', kind: 'REPLY', dueOn: '2026-06-23' }]);
    const again = reopen(aMatter(closed), 'R', '2026-06-15');
    expect(again.ok && itemsOfMatter(again.value, '2026-06-15')).toEqual([{ personId: 'H', kind: 'REPLY', dueOn: '2026-07-07' }]);
  });
  it('T-16 answered, it is in its raiser’s inbox for five workdays, and nobody is chased afterwards', () => {
    expect(['2026-06-10', '2026-06-17', '2026-06-18'].map((today) => itemsOfMatter(aMatter(answered), today))).toEqual([
      [{ personId: 'R', kind: 'REPLY', dueOn: '2026-06-17' }], [{ personId: 'R', kind: 'REPLY', dueOn: '2026-06-17' }], [],
    ]);
  });
  it.each<[string, Partial<Matter>]>([['closed as solved', closed], ['closed as not solved', { ...closed, solved: false }], ['withdrawn', withdrawn], ['without a head', { handlerId: null }]])(
    'T-16 %s, it waits for nobody', (_name, what) => expect(itemsOfMatter(aMatter(what), '2026-06-11')).toEqual([]));
});

describe('itemsOfGroupTalk', () => {
  const comingTo = (what: Partial<GroupTalk>, ...comingIds: string[]) => itemsOfGroupTalk({ ...aGroupTalk(what), comingIds }, '2026-06-05').map(({ personId, kind, dueOn }) => `${personId} ${kind} ${dueOn}`);
  it('S-01 T-24 is an appointment of the host and of those who come, until it is over', () => {
    expect(comingTo({}, 'B', 'C')).toEqual(['A', 'B', 'C'].map((who) => `${who} APPOINTMENT 2026-06-05`));
    expect([comingTo({ plannedOn: '2026-06-04' }, 'B'), comingTo({ cancelledOn: '2026-06-03' }, 'B'), comingTo({ heldOn: '2026-06-05' }, 'B')]).toEqual([[], [], []]);
  });
});

describe('itemsOfVisit', () => {
  const of = (what: Partial<HomeVisit>, today = '2026-06-05') => itemsOfVisit(aVisit(what), today).map(({ personId, kind, dueOn }) => `${personId} ${kind} ${dueOn}`);
  it('S-01 T-23 asks the person, and is an appointment of both once there is consent', () => {
    expect([of({}), of({ consentedOn: '2026-06-02' })]).toEqual([['B REPLY 2026-06-05'], ['A APPOINTMENT 2026-06-05', 'B APPOINTMENT 2026-06-05']]);
  });
  it('T-23 refused, withdrawn, called off or done it is nobody’s; nor once its day is over, for silence is no consent and nobody is chased for it', () => {
    expect([of({ endedOn: '2026-06-02' }), of({ consentedOn: '2026-06-02', doneOn: '2026-06-05' }), of({}, '2026-06-06'), of({ consentedOn: '2026-06-02' }, '2026-06-06')]).toEqual([[], [], [], []]);
  });
});

describe('itemsOfAction', () => {
  const agreedOn = { kind: 'ACTION', ownerId: 'B', dueOn: '2026-06-10', agreedOn: '2026-06-02' } satisfies Partial<SealedNote>;
  it('T-15 is its owner’s alone, from the day on which both agreed until it is done', () => {
    expect(itemsOfAction(aNote(agreedOn))).toEqual([{ personId: 'B', kind: 'REPLY', dueOn: '2026-06-10' }]);
    for (const what of [{ ...agreedOn, agreedOn: null }, { ...agreedOn, doneOn: '2026-06-05' }, { ...agreedOn, doneOn: '2026-06-05', feedbackOn: '2026-06-06' }, {}]) expect(itemsOfAction(aNote(what))).toEqual([]);
  });
});

import { aRequest } from '../talk-requests/talk-request.fixtures';
import type { TalkRequest } from '../talk-requests/talk-request';
import { aTalk } from '../talks/talk.fixtures';
import { answer, dispute, record, reschedule, type Talk } from '../talks/talk';
import { itemsOfRequest, itemsOfTalk } from './work-item';

const agreed: Partial<Talk> = { offeredOn: '2026-05-20', acceptedOn: '2026-05-25' };
const both = (dueOn: string) => ['A', 'B'].map((personId) => ({ personId, kind: 'APPOINTMENT', dueOn }));
const valueOf = (outcome: ReturnType<typeof reschedule> | ReturnType<typeof answer> | ReturnType<typeof record> | ReturnType<typeof dispute>): Talk => {
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
};

describe('itemsOfTalk', () => {
  it('S-01 a talk that both agreed on is an appointment of both on its day', () => {
    expect(itemsOfTalk(aTalk(agreed))).toEqual(both('2026-06-01'));
  });
  it.each<[string, Partial<Talk>]>([
    ['a plan', {}],
    ['an offer, which the talkee may ignore', { offeredOn: '2026-05-20' }],
    ['what was agreed without a day', { ...agreed, plannedOn: null }],
    ['what was declined', { offeredOn: '2026-05-20', declinedOn: '2026-05-25' }],
    ['what was declined after it was agreed', { ...agreed, declinedOn: '2026-05-28' }],
    ['what was called off', { ...agreed, cancelledOn: '2026-05-28' }],
    ['what is recorded as held, confirmed or not', { ...agreed, heldOn: '2026-06-01', recordedOn: '2026-06-01', talkerConfirmedOn: '2026-06-01' }],
  ])('S-01 nobody has %s to see to', (_name, what) => expect(itemsOfTalk(aTalk(what))).toEqual([]));

  it('S-01 other terms end the appointment until they are answered, and it is on the new day from then on', () => {
    const moved = valueOf(reschedule(aTalk(agreed), 'B', { plannedOn: '2026-06-10', plannedAt: null, channel: null, place: null }, '2026-05-30'));
    expect(itemsOfTalk(moved)).toEqual([]);
    expect(itemsOfTalk(valueOf(answer(moved, 'A', true, '2026-05-31')))).toEqual(both('2026-06-10'));
  });
  it('T-13 a disputed record brings no past day back, a day to come stays agreed', () => {
    const disputed = (on: string) => valueOf(dispute(valueOf(record(aTalk(agreed), 'A', '2026-05-29', '2026-05-29')), 'B', on));
    expect([itemsOfTalk(disputed('2026-06-01')), itemsOfTalk(disputed('2026-06-04')), itemsOfTalk(disputed('2026-05-30'))]).toEqual([[], [], both('2026-06-01')]);
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

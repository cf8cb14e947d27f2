import { aTalk } from './talk.fixtures';
import { daysOf } from './talk-days';
import type { Talk } from './talk';

const told = (what: Partial<Talk>): string[] => daysOf(aTalk(what)).map(({ kind, on }) => `${kind} ${on}`);

describe('T-13 the two see every day that is kept of their talk', () => {
  const offered = { offeredOn: '2026-05-20', proposedOn: '2026-05-20', proposedById: aTalk({}).talkerId };

  it('in the order in which it happened', () => {
    expect(told({ ...offered, acceptedOn: '2026-05-21', heldOn: '2026-06-01', recordedOn: '2026-06-02', talkerConfirmedOn: '2026-06-02', talkeeConfirmedOn: '2026-06-03', closedOn: '2026-06-09' }))
      .toEqual(['OFFERED 2026-05-20', 'ACCEPTED 2026-05-21', 'RECORDED 2026-06-02', 'TALKER_CONFIRMED 2026-06-02', 'TALKEE_CONFIRMED 2026-06-03', 'CLOSED 2026-06-09']);
  });

  it('also from when a record counts that the other side has not answered', () => {
    expect(told({ ...offered, heldOn: '2026-06-01', recordedOn: '2026-06-02', talkerConfirmedOn: '2026-06-02' })).toEqual(['OFFERED 2026-05-20', 'RECORDED 2026-06-02', 'TALKER_CONFIRMED 2026-06-02', 'COUNTS_WITHOUT_ANSWER 2026-06-09']);
  });

  it('other terms, whoever proposed them', () => {
    expect([told({ ...offered, proposedOn: '2026-05-22' }), told({ ...offered, proposedById: 'B' })].map(([, second]) => second)).toEqual(['TERMS_PROPOSED 2026-05-22', 'TERMS_PROPOSED 2026-05-20']);
  });

  it.each<[string, Partial<Talk>, string]>([
    ['declined', { declinedOn: '2026-05-22' }, 'DECLINED 2026-05-22'], ['cancelled', { cancelledOn: '2026-05-22' }, 'CANCELLED 2026-05-22'], ['disputed', { disputedOn: '2026-06-05' }, 'DISPUTED 2026-06-05'],
  ])('%s', (_name, what, last) => expect(told({ ...offered, ...what }).at(-1)).toBe(last));

  it('every record that was disputed, also once the two agreed on another', () => {
    const disputedRecords = [{ heldOn: '2026-06-01', recordedOn: '2026-06-02', disputedOn: '2026-06-05' }];
    expect(told({ ...offered, disputedOn: '2026-06-05', disputedRecords, heldOn: '2026-06-03', recordedOn: '2026-06-05', talkerConfirmedOn: '2026-06-05', talkeeConfirmedOn: '2026-06-06' }))
      .toEqual(['OFFERED 2026-05-20', 'RECORDED 2026-06-02', 'RECORDED 2026-06-05', 'TALKER_CONFIRMED 2026-06-05', 'DISPUTED 2026-06-05', 'TALKEE_CONFIRMED 2026-06-06']);
  });

  it('none of what only stands in a plan', () => expect(told({})).toEqual([]));
});

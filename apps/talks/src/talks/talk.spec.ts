import { answer, confirm, countsFrom, record, talkStatus, type Talk } from './talk';
import { aTalk } from './talk.fixtures';

const offered = { offeredOn: '2026-05-20' };
const accepted = { ...offered, acceptedOn: '2026-05-21' };
const declined = { ...offered, declinedOn: '2026-05-22' };
const recorded = { ...accepted, heldOn: '2026-06-01', recordedOn: '2026-06-02', talkerConfirmedOn: '2026-06-02' };
const held = { ...recorded, talkeeConfirmedOn: '2026-06-03' };

it.each<[string, Partial<Talk>, string]>([
  ['stands in a plan', {}, 'PLANNED'],
  ['offered', offered, 'OFFERED'],
  ['accepted', accepted, 'ACCEPTED'],
  ['declined', declined, 'DECLINED'],
  ['recorded by one side', recorded, 'HELD_UNCONFIRMED'],
  ['confirmed by both', held, 'HELD'],
])('a talk that is %s', (_name, what, status) => expect(talkStatus(aTalk(what))).toBe(status));

describe('countsFrom', () => {
  it.each<[string, Partial<Talk>, string | null]>([
    ['a row of an imported plan never', {}, null],
    ['an accepted offer not yet', accepted, null],
    ['T-12 a decline from that day', declined, '2026-05-22'],
    ['held and confirmed from the day held', held, '2026-06-01'],
    ['T-13 seven days of silence after the record', recorded, '2026-06-09'],
    ['T-13 silence after a record made late', { ...recorded, recordedOn: '2026-07-10', talkerConfirmedOn: '2026-07-10' }, '2026-07-17'],
    ['an ignored offer at the year’s end', offered, '2026-12-31'],
    ['held in another year never', { ...held, heldOn: '2025-12-30' }, null],
    ['an offer for next year not this year', { ...offered, plannedOn: '2027-02-01' }, null],
  ])('%s', (_name, what, day) => expect(countsFrom(aTalk(what), 2026)).toBe(day));

  it('T-12 an offer declined after the year is over was unanswered at its end', () => {
    expect(countsFrom(aTalk({ ...offered, declinedOn: '2027-01-05' }), 2026)).toBe('2026-12-31');
  });
  it('an offer accepted after the year is over was unanswered at its end', () => {
    expect(countsFrom(aTalk({ ...offered, acceptedOn: '2027-01-05' }), 2026)).toBe('2026-12-31');
  });
  it('an offer that was unanswered at the year’s end and is taken up later counts for both years', () => {
    const late = aTalk({ ...offered, acceptedOn: '2027-01-05', heldOn: '2027-01-08', recordedOn: '2027-01-08', talkerConfirmedOn: '2027-01-08', talkeeConfirmedOn: '2027-01-08' });
    expect([countsFrom(late, 2026), countsFrom(late, 2027)]).toEqual(['2026-12-31', '2027-01-08']);
  });
  it('a decline before the year for which it was planned counts from the year’s first day', () => {
    expect(countsFrom(aTalk({ offeredOn: '2026-12-01', plannedOn: '2027-01-10', declinedOn: '2026-12-05' }), 2027)).toBe('2027-01-01');
  });
});

describe('answer', () => {
  it('T-12 takes either answer, and declining leaves a day and nothing else', () => {
    expect(answer(aTalk(offered), 'B', true, '2026-05-25')).toEqual({ ok: true, value: aTalk({ ...offered, acceptedOn: '2026-05-25' }) });
    expect(answer(aTalk(offered), 'B', false, '2026-05-25')).toEqual({ ok: true, value: aTalk({ ...offered, declinedOn: '2026-05-25' }) });
  });
  it.each<[string, Partial<Talk>, string, string]>([
    ['the talker', offered, 'A', 'NOT_THE_TALKEE'],
    ['what was never offered', {}, 'B', 'NOT_OFFERED'],
    ['what was accepted', accepted, 'B', 'ALREADY_ANSWERED'],
    ['what was declined', declined, 'B', 'ALREADY_ANSWERED'],
    ['what was held', { ...offered, heldOn: '2026-06-01' }, 'B', 'ALREADY_ANSWERED'],
  ])('refuses %s', (_name, what, by, refusal) => expect(answer(aTalk(what), by, false, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

describe('record', () => {
  it.each([['A', 'talkerConfirmedOn'], ['B', 'talkeeConfirmedOn']] as const)('%s may record, which is that side’s confirmation', (by, side) => {
    expect(record(aTalk(), by, '2026-06-01', '2026-06-02')).toEqual({ ok: true, value: aTalk({ heldOn: '2026-06-01', recordedOn: '2026-06-02', [side]: '2026-06-02' }) });
  });
  it.each<[string, Partial<Talk>, string, string]>([
    ['a day to come', accepted, '2026-06-06', 'DAY_IN_FUTURE'],
    ['what was declined', declined, '2026-06-01', 'DECLINED'],
    ['what is recorded', recorded, '2026-06-01', 'ALREADY_HELD'],
  ])('refuses %s', (_name, what, heldOn, refusal) => expect(record(aTalk(what), 'A', heldOn, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

describe('confirm', () => {
  it('T-13 the other side confirms', () => {
    expect(confirm(aTalk(recorded), 'B', '2026-06-03')).toEqual({ ok: true, value: aTalk(held) });
  });
  it.each<[string, Partial<Talk>, string, string]>([
    ['what nobody recorded', accepted, 'B', 'NOT_HELD'],
    ['the side that recorded', recorded, 'A', 'ALREADY_CONFIRMED'],
    ['a second time', held, 'B', 'ALREADY_CONFIRMED'],
  ])('refuses %s', (_name, what, by, refusal) => expect(confirm(aTalk(what), by, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

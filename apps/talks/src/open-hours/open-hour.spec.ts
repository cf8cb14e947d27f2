import { countsFrom, talkStatus, type Talk, type TalkStatus } from '../talks/talk';
import { aTalk } from '../talks/talk.fixtures';
import { book, closeHour, hasBegun, offer, openHourStatus, talkOf, type OpenHour } from './open-hour';
import { anHour, at } from './open-hour.fixtures';

it.each<[TalkStatus | null, string]>([
  [null, 'FREE'], ['DECLINED', 'FREE'], ['CANCELLED', 'CLOSED'],
  ['PROPOSED', 'BOOKED'], ['SCHEDULED', 'BOOKED'], ['DISPUTED', 'BOOKED'], ['RECORDED', 'BOOKED'], ['HELD_UNCONFIRMED', 'BOOKED'], ['CONFIRMED', 'BOOKED'],
])('T-28 an hour whose talk is %s is %s, and closed once the host closed it', (talk, status) => {
  expect([openHourStatus(anHour(), talk), openHourStatus(anHour({ closedOn: '2026-05-30' }), talk)]).toEqual([status, 'CLOSED']);
});

it.each([['2026-05-31', '23:59', false], ['2026-06-01', '14:59', false], ['2026-06-01', '15:00', true], ['2026-06-02', '00:00', true]])('on %s at %s it has begun: %s', (day, time, begun) => {
  expect(hasBegun(anHour(), at(day, time))).toBe(begun);
});

describe('offer', () => {
  it.each<[string, Partial<OpenHour>]>([
    ['of the shortest length', { endsAt: '15:10' }],
    ['of the longest length', { endsAt: '18:00' }],
    ['right after another', { startsAt: '16:00', endsAt: '17:00' }],
    ['right before another', { startsAt: '14:00', endsAt: '15:00' }],
  ])('an hour %s', (_name, what) => {
    const others = what.startsAt ? [anHour({ id: 'other' })] : [anHour({ id: 'other', startsAt: '18:00', endsAt: '19:00' }), anHour({ id: 'another', day: '2026-06-02' })];
    expect(offer(anHour(what), others, at('2026-06-01'))).toEqual({ ok: true, value: anHour(what) });
  });
  const fieldOf = { ENDS_FIRST: 'endsAt', WRONG_LENGTH: 'endsAt', TIME_PASSED: 'day', OVERLAPS: 'startsAt' } as const;
  it.each<[string, Partial<OpenHour>, keyof typeof fieldOf]>([
    ['that ends when it starts', { endsAt: '15:00' }, 'ENDS_FIRST'],
    ['that ends before it starts', { endsAt: '14:00' }, 'ENDS_FIRST'],
    ['of nine minutes', { endsAt: '15:09' }, 'WRONG_LENGTH'],
    ['of three hours and a minute', { endsAt: '18:01' }, 'WRONG_LENGTH'],
    ['of yesterday', { day: '2026-05-30' }, 'TIME_PASSED'],
    ['that has begun', { day: '2026-05-31', startsAt: '12:00', endsAt: '13:00' }, 'TIME_PASSED'],
    ['over the end of another', { startsAt: '15:50', endsAt: '16:30' }, 'OVERLAPS'],
    ['over the start of another', { startsAt: '14:30', endsAt: '15:10' }, 'OVERLAPS'],
    ['within another', { startsAt: '15:20', endsAt: '15:40' }, 'OVERLAPS'],
  ])('refuses one %s', (_name, what, refusal) =>
    expect(offer(anHour(what), [anHour({ id: 'far', day: '2026-06-09' }), anHour({ id: 'other' })], at('2026-05-31'))).toEqual({ ok: false, refusal, path: ['input', fieldOf[refusal]] }));
});

describe('book', () => {
  it.each([null, 'DECLINED'] as const)('T-28 T-19 a colleague books what is free (its talk: %s)', (talk) => {
    expect(book(anHour(), talk, 'B', false, at('2026-05-31'))).toEqual({ ok: true, value: anHour() });
  });
  it.each<[string, Partial<OpenHour>, TalkStatus | null, string, boolean, string, string]>([
    ['one’s own', {}, null, 'A', false, '2026-05-31', 'OWN_HOUR'],
    ['a second one of the same host', {}, null, 'B', true, '2026-05-31', 'ALREADY_BOOKED'],
    ['what is booked', {}, 'SCHEDULED', 'B', false, '2026-05-31', 'NOT_FREE'],
    ['what was moved to another day', {}, 'PROPOSED', 'B', false, '2026-05-31', 'NOT_FREE'],
    ['what the host took back', {}, 'CANCELLED', 'B', false, '2026-05-31', 'NOT_FREE'],
    ['what is closed', { closedOn: '2026-05-30' }, 'DECLINED', 'B', false, '2026-05-31', 'NOT_FREE'],
    ['what has passed', {}, null, 'B', false, '2026-06-02', 'TIME_PASSED'],
  ])('refuses %s', (_name, what, talk, by, other, today, refusal) => expect(book(anHour(what), talk, by, other, at(today))).toMatchObject({ ok: false, refusal }));
});

describe('the talk of a booking', () => {
  const booked: Talk = { ...aTalk(), ...talkOf(anHour({ place: '谈话室' }), 'B', 't', '2026-05-28'), proposedOn: '2026-05-28' };
  it('T-28 is agreed from the first, at the hour’s time and place, and about nothing', () => {
    expect([talkStatus(booked, '2026-05-28'), booked]).toEqual(['SCHEDULED', expect.objectContaining({
      talkerId: 'A', talkeeId: 'B', plannedOn: '2026-06-01', plannedAt: '15:00', channel: 'OFFICE', place: '谈话室', topicClass: null,
    })]);
  });
  it('T-28 that nobody held counts for no duty: the institution left no offer unanswered and made none', () => {
    for (const year of [2026, 2027]) expect(countsFrom(booked, year)).toBeNull();
  });
});

describe('closeHour', () => {
  it('closes what is free', () => {
    for (const talk of [null, aTalk({ offeredOn: '2026-05-28', declinedOn: '2026-05-29' })]) {
      expect(closeHour(anHour(), talk, 'A', '2026-05-30')).toEqual({ ok: true, value: { hour: anHour({ closedOn: '2026-05-30' }), cancelled: null } });
    }
  });
  it('T-28 cancels the talk that was booked', () => {
    const talk = aTalk({ offeredOn: '2026-05-28', acceptedOn: '2026-05-28' });
    expect(closeHour(anHour({ talkId: 't' }), talk, 'A', '2026-05-30')).toEqual({ ok: true, value: { hour: anHour({ talkId: 't', closedOn: '2026-05-30' }), cancelled: { ...talk, cancelledOn: '2026-05-30' } } });
  });
  it.each<[string, Partial<OpenHour>, Talk | null, string, string]>([
    ['somebody else’s', {}, null, 'B', 'NOT_THE_HOST'],
    ['what is closed', { closedOn: '2026-05-29' }, null, 'A', 'ALREADY_CLOSED'],
    ['whose talk was taken back', { talkId: 't' }, aTalk({ offeredOn: '2026-05-28', cancelledOn: '2026-05-29' }), 'A', 'ALREADY_CLOSED'],
    ['whose talk was recorded', { talkId: 't' }, aTalk({ offeredOn: '2026-05-28', heldOn: '2026-05-29', recordedOn: '2026-05-29' }), 'A', 'TALK_RECORDED'],
  ])('refuses %s', (_name, what, talk, by, refusal) => expect(closeHour(anHour(what), talk, by, '2026-05-30')).toMatchObject({ ok: false, refusal }));
});

import fc from 'fast-check';
import { endsAt, isRunning, openingState, type OpeningDates, type OpeningState } from './opening';

const monday = new Date('2026-11-23T01:00:00Z');
const days = (n: number, ms = 0): Date => new Date(monday.getTime() + n * 86_400_000 + ms);
const request: OpeningDates = { requestedAt: monday, answeredAt: null, agreed: null, endedAt: null };

test.each<[string, Partial<OpeningDates>, Date, OpeningState]>([
  ['just asked', {}, monday, 'WAITING'],
  ['unanswered to the last moment', {}, days(7, -1), 'WAITING'],
  ['unanswered for seven days', {}, days(7), 'LAPSED'],
  ['taken back', { endedAt: days(1) }, days(1), 'ENDED'],
  ['refused', { answeredAt: days(1), agreed: false }, days(1), 'REFUSED'],
  ['refused long ago', { answeredAt: days(1), agreed: false }, days(60), 'REFUSED'],
  ['agreed', { answeredAt: days(6), agreed: true }, days(6), 'OPEN'],
  ['agreed, to the last moment', { answeredAt: days(6), agreed: true }, days(13, -1), 'OPEN'],
  ['agreed seven days ago', { answeredAt: days(6), agreed: true }, days(13), 'ENDED'],
  ['agreed and ended before its time', { answeredAt: days(1), agreed: true, endedAt: days(2) }, days(2), 'ENDED'],
])('%s', (_name, change, now, state) => expect(openingState({ ...request, ...change }, now)).toBe(state));

test('a request waits seven days, and is open for seven more from the answer', () => {
  expect(endsAt(request)).toEqual(days(7));
  expect(endsAt({ ...request, answeredAt: days(3), agreed: true })).toEqual(days(10));
});

test('only what waits or is open is running', () => {
  expect((['WAITING', 'OPEN', 'REFUSED', 'LAPSED', 'ENDED'] as const).filter(isRunning)).toEqual(['WAITING', 'OPEN']);
});

test('nothing is open without an agreement, nor longer than seven days, and what is over stays over', () => {
  const moment = fc.integer({ min: 0, max: 60 * 24 }).map((hours) => days(0, hours * 3_600_000));
  fc.assert(fc.property(fc.option(moment), fc.option(fc.boolean()), fc.option(moment), moment, moment, (answered, agreed, endedAt, now, later) => {
    const opening: OpeningDates = { requestedAt: monday, answeredAt: agreed === null ? null : (answered ?? monday), agreed, endedAt };
    const state = openingState(opening, now);
    if (state === 'OPEN') {
      expect(opening.agreed).toBe(true);
      expect(now.getTime() - (opening.answeredAt?.getTime() ?? 0)).toBeLessThan(7 * 86_400_000);
    }
    if (!isRunning(state) && later >= now) expect(isRunning(openingState(opening, later))).toBe(false);
  }));
});

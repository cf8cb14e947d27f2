import { dayShown, dayWithin, lastMonthEnd } from './day-shown';

it('a day is today where none is asked for, and at most the year’s last', () => {
  expect([dayWithin(2026, null, '2026-11-23'), dayWithin(2026, undefined, '2027-02-01'), dayWithin(2026, '2027-01-01', '2026-11-23'), dayWithin(2026, '2026-03-01', '2026-11-23')])
    .toEqual(['2026-11-23', '2026-12-31', '2026-12-31', '2026-03-01']);
});

it.each([
  ['2026-11-23', '2026-11-23', '2026-10-31'],
  ['2026-10-31', '2026-11-23', '2026-10-31'],
  ['2026-10-30', '2026-11-23', '2026-09-30'],
  ['2026-11-30', '2026-11-30', '2026-10-31'],
  ['2026-12-31', '2026-12-01', '2026-11-30'],
  ['2026-12-31', '2027-05-02', '2026-12-31'],
  ['2026-01-15', '2026-01-15', '2025-12-31'],
])('asked for %s on %s, a month’s end that is over is %s', (asOf, today, expected) => expect(lastMonthEnd(asOf, today)).toBe(expected));

it('line 5: exact figures are of the day, all others of the end of a month that is over', () => {
  expect([dayShown(2026, '2026-11-22', '2026-11-23', true), dayShown(2026, '2026-11-22', '2026-11-23', false), dayShown(2026, undefined, '2027-02-01', false)]).toEqual(['2026-11-22', '2026-10-31', '2026-12-31']);
});

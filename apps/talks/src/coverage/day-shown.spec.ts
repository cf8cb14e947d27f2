import { dayShown, dayWithin, knownBy, lastMonthEnd } from './day-shown';

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

it('line 5: so is what is settled by then: figures of a year that is over stand still within a month', () => {
  const known = (today: string, exact: boolean) => knownBy(today, exact, '2026-12-31');
  expect([known('2027-01-15', true), known('2027-01-15', false), known('2027-01-31', false), known('2027-02-01', false)]).toEqual(['2027-01-15', '2026-12-31', '2026-12-31', '2027-01-31']);
});

it('a day to come is told as it will be if nobody does anything', () => {
  expect([knownBy('2026-11-23', true, '2026-12-31'), knownBy('2026-11-23', true, '2026-11-01')]).toEqual(['2026-12-31', '2026-11-23']);
});

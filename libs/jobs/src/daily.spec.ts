import { dueDay, timeIn } from './daily';

test.each<[string, string | null]>([
  ['2026-11-22T16:00:00Z', null],
  ['2026-11-23T00:29:59Z', null],
  ['2026-11-23T00:30:00Z', '2026-11-23'],
  ['2026-11-23T15:59:59Z', '2026-11-23'],
  ['2026-11-23T16:00:00Z', null],
  ['2026-11-24T00:30:00Z', '2026-11-24'],
])('at 08:30 in Shanghai: at %s it is %s', (instant, day) => {
  expect(dueDay('08:30', new Date(instant), null)).toBe(day);
});

test('midnight is 00:00, and a job of 00:00 is due from the first minute', () => {
  expect(timeIn(new Date('2026-11-22T16:00:00Z'))).toBe('00:00');
  expect(dueDay('00:00', new Date('2026-11-22T16:00:00Z'), null)).toBe('2026-11-23');
});

test('a pinned day is due at any hour', () => {
  for (const hour of ['00', '12', '23']) expect(dueDay('08:30', new Date(`2025-03-01T${hour}:00:00Z`), '2026-11-23')).toBe('2026-11-23');
});

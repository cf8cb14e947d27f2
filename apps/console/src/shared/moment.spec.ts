import { minuteOf } from './moment';

test('a moment reads as the institution’s clock shows it, also across midnight', () => {
  expect([minuteOf('2026-11-23T01:05:59.000Z'), minuteOf('2026-12-31T16:00:00.000Z')]).toEqual(['2026-11-23 09:05', '2027-01-01 00:00']);
});

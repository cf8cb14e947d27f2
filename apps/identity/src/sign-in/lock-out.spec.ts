import fc from 'fast-check';
import { countAttempt, forgottenAfterMs, takeBack, waitAfter, waitOf, type Failures } from './lock-out';

const start = new Date('2026-11-23T01:00:00Z');
const after = (ms: number): Date => new Date(start.getTime() + ms);
const minute = 60_000;

it.each([[0, 0], [1, 0], [4, 0], [5, 1], [6, 2], [7, 4], [8, 8], [9, 16], [10, 32], [11, 60], [12, 60], [5_000, 60]])('%i failures wait %i minutes', (failures, minutes) => {
  expect(waitAfter(failures)).toBe(minutes * minute);
});

it('the fifth failure locks, the wait counts from the last one, and its end lets one more attempt in', () => {
  const five: Failures = { failures: 5, lastFailedAt: start };
  expect([waitOf({ failures: 4, lastFailedAt: start }, start), waitOf(five, start), waitOf(five, after(59_999)), waitOf(five, after(minute))]).toEqual([0, minute, 1, 0]);
  expect(countAttempt(five, after(minute))).toEqual({ failures: 6, lastFailedAt: after(minute) });
});

it('failures are forgotten after a day without another', () => {
  expect(countAttempt({ failures: 12, lastFailedAt: start }, after(forgottenAfterMs))).toMatchObject({ failures: 13 });
  expect(countAttempt({ failures: 12, lastFailedAt: start }, after(forgottenAfterMs + 1))).toMatchObject({ failures: 1 });
});

it('a clock that ran a year ahead locks nobody out for a year: one guess, and the wait counts from now', () => {
  const ahead: Failures = { failures: 9, lastFailedAt: after(365 * 24 * 60 * minute) };
  expect(waitOf(ahead, start)).toBe(0);
  const next = countAttempt(ahead, start);
  expect([next, waitOf(next, start)]).toEqual([{ failures: 10, lastFailedAt: start }, 32 * minute]);
});

it('a clock that jumps back shortens no wait, and makes none', () => {
  expect(waitOf({ failures: 4, lastFailedAt: start }, after(-60 * minute))).toBe(0);
  const locked: Failures = { failures: 6, lastFailedAt: start };
  expect(waitOf(locked, after(-60 * minute))).toBeGreaterThan(waitOf(locked, start));
  expect(countAttempt({ failures: 3, lastFailedAt: start }, after(-60 * minute)).lastFailedAt).toEqual(start);
});

it('a right attempt is taken back whole; one that failed meanwhile stays counted', () => {
  const before: Failures = { failures: 5, lastFailedAt: start };
  const counted = countAttempt(before, after(2 * minute));
  expect(takeBack(counted, before, counted)).toEqual(before);
  const meanwhile = countAttempt(counted, after(5 * minute));
  expect(takeBack(meanwhile, before, counted)).toEqual({ failures: 6, lastFailedAt: after(5 * minute) });
  const first = countAttempt(null, start);
  expect(takeBack(first, null, first)).toBeNull();
  expect(takeBack(null, before, counted)).toBeNull();
});

it('whoever only guesses gets five guesses, then one a wait, however the attempts fall', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 90 * minute }), { minLength: 1, maxLength: 60 }), (gaps) => {
    let known: Failures | null = null;
    let at = start.getTime();
    const admitted: number[] = [];
    for (const gap of gaps) {
      at += gap;
      if (waitOf(known, new Date(at)) > 0) continue;
      known = countAttempt(known, new Date(at));
      admitted.push(at);
    }
    for (let n = 5; n < admitted.length; n += 1) {
      if ((admitted[n] ?? 0) - (admitted[n - 1] ?? 0) < waitAfter(n)) return false;
    }
    return true;
  }));
});

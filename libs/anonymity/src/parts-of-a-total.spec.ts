import { array, assert, integer, property } from 'fast-check';
import { mayShow, withoutSmall } from './parts-of-a-total';
import { defaultK as k } from './small-numbers';

it.each([
  [5, 10, true],
  [4, 10, false],
  [6, 10, false],
  [0, 10, false],
  [10, 10, false],
])('%s of %s: %s', (cell, total, shown) => expect(mayShow(cell, total)).toBe(shown));

it.each([
  [[20, 6, 5], [20, 6, 5]],
  [[20, 6, 2], [20, null, null]],
  [[5, 4, 4], [5, null, null]],
  [[2, 20, 6], [null, null, null]],
  [[40, 1, 1], [null, null, null]],
  [[12, 0, 0], [null, null, null]],
])('%j shows %j', (parts, shown) => expect(withoutSmall(parts)).toEqual(shown));

const parts = array(integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 5 });

it('shows no part of fewer than k, and none whose complement is smaller', () => {
  assert(property(parts, (values) => {
    const total = values.reduce((a, b) => a + b, 0);
    return withoutSmall(values).every((shown) => shown === null || (shown >= k && total - shown >= k));
  }));
});

it('never leaves out one part alone', () => {
  assert(property(parts, (values) => withoutSmall(values).filter((shown) => shown === null).length !== 1));
});

it('what is left out does not follow from the total and the rule', () => {
  for (let total = 1; total <= 40; total += 1) {
    const behind = new Map<string, Set<string>[]>();
    for (let a = 0; a <= total; a += 1) {
      for (let b = 0; a + b <= total; b += 1) {
        const values = [a, b, total - a - b];
        const shown = withoutSmall(values);
        const seen = behind.get(JSON.stringify(shown)) ?? [new Set(), new Set(), new Set()];
        values.forEach((value, i) => seen[i]?.add(String(value)));
        behind.set(JSON.stringify(shown), seen);
      }
    }
    for (const [shown, seen] of behind) {
      (JSON.parse(shown) as (number | null)[]).forEach((part, i) => {
        if (part === null) expect(seen[i]?.size).toBeGreaterThan(1);
      });
    }
  }
});

import { intersect, mergePeriods, type Period } from '@tongxin/calendar';

/** Days that are in some period of both lists. */
export const both = (a: readonly Period[], b: readonly Period[]): Period[] =>
  mergePeriods(a.flatMap((x) => b.flatMap((y) => intersect(x, y) ?? [])));

/** Days of `a` that are in no period of `b`. */
export function without(a: readonly Period[], b: readonly Period[]): Period[] {
  let left = mergePeriods(a);
  for (const hole of b) {
    left = left.flatMap((p) => {
      const before = intersect(p, { from: '0001-01-01', to: hole.from });
      const after = hole.to === null ? null : intersect(p, { from: hole.to, to: null });
      return [before, after].filter((x) => x !== null);
    });
  }
  return left;
}

import { defaultK as k } from './small-numbers';

/** Rule 5 of the line: may a figure about `cell` of `total` people be shown? */
export const mayShow = (cell: number, total: number): boolean => cell >= k && total - cell >= k;

/**
 * The parts of a total that readers may know: all of them, or the first alone, or none (null). Leaving out just what is small would not do: one part left
 * out follows from the total, and of two the pattern itself can tell the sizes (4 and 4 of 13 beside a 5).
 */
export function withoutSmall([first = 0, ...rest]: readonly number[]): (number | null)[] {
  const total = rest.reduce((sum, part) => sum + part, first);
  const all = [first, ...rest];
  if (all.every((part) => mayShow(part, total))) return all;
  return [mayShow(first, total) ? first : null, ...rest.map(() => null)];
}

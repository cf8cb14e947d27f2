/** Default threshold; an institution may not go below `floor`. */
export const defaultK = 5;
export const floor = 3;

/** A part of a group: `part` of `whole` people or duties. */
export interface Share {
  part: number;
  whole: number;
}

const small = (n: number, k: number): boolean => n > 0 && n < k;

/** Whether a share may be shown: neither the part nor its complement is a small number, and the group itself is not small. */
export const showable = ({ part, whole }: Share, k: number = defaultK): boolean => !small(whole, k) && !small(part, k) && !small(whole - part, k);

/**
 * Hides the parts of `cells` that are too small, and so many more that none can be found from the total: never exactly one, and never cells that are small together, for
 * their sum is what the shown ones leave of the total (complementary suppression). The total itself is hidden when it is small, or when nothing else could hide them.
 * @returns for every cell its part, or null where it is hidden, and the total in the same way
 */
export function suppress(cells: readonly Share[], total: Share, k: number = defaultK): { cells: (number | null)[]; total: number | null } {
  const hidden = new Set<number>(cells.flatMap((cell, i) => (showable(cell, k) ? [] : [i])));
  const bySize = cells.map((cell, i) => ({ i, size: Math.min(cell.part, cell.whole - cell.part) })).sort((a, b) => a.size - b.size || a.i - b.i);
  const found = (): boolean => {
    const together = cells.filter((_cell, i) => hidden.has(i)).reduce((sum, { part, whole }) => ({ part: sum.part + part, whole: sum.whole + whole }), { part: 0, whole: 0 });
    return hidden.size === 1 || (hidden.size > 0 && (small(together.part, k) || small(together.whole - together.part, k)));
  };
  if (!showable(total, k)) return { cells: cells.map((cell, i) => (hidden.has(i) ? null : cell.part)), total: null };
  while (found()) {
    const next = bySize.find(({ i }) => !hidden.has(i));
    if (!next) return { cells: cells.map(() => null), total: null };
    hidden.add(next.i);
  }
  return { cells: cells.map((cell, i) => (hidden.has(i) ? null : cell.part)), total: total.part };
}

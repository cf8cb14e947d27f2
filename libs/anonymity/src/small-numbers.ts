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
 * Hides the parts of `cells` that are too small, and so many more that none can be found from the total: where exactly one cell is hidden, the next smallest goes too
 * (complementary suppression). The total itself is hidden when it is small.
 * @returns for every cell its part, or null where it is hidden, and the total in the same way
 */
export function suppress(cells: readonly Share[], total: Share, k: number = defaultK): { cells: (number | null)[]; total: number | null } {
  const hidden = new Set<number>(cells.flatMap((cell, i) => (showable(cell, k) ? [] : [i])));
  const totalShown = showable(total, k);
  if (totalShown && hidden.size === 1) {
    const next = cells
      .map((cell, i) => ({ i, size: Math.min(cell.part, cell.whole - cell.part) }))
      .filter(({ i }) => !hidden.has(i))
      .sort((a, b) => a.size - b.size || a.i - b.i)[0];
    if (next) hidden.add(next.i);
  }
  return { cells: cells.map((cell, i) => (hidden.has(i) ? null : cell.part)), total: totalShown ? total.part : null };
}

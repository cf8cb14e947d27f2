import { defaultK, showable, type Share } from './small-numbers';

/** A sum that readers know anyway, as the places of the cells it adds up. */
export type KnownSum = readonly number[];

const prime = 67_108_859; // The largest below 2^26: a product of two residues is still an exact number.

const inverse = (n: number): number => {
  let [result, base] = [1, n];
  for (let e = prime - 2; e > 0; e = Math.floor(e / 2)) {
    if (e % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
};

type Row = Map<number, number>;

/** row − times × other */
function subtract(row: Row, other: Row, times: number): void {
  for (const [at, value] of other) {
    const left = ((row.get(at) ?? 0) + (prime - times) * value) % prime;
    if (left === 0) row.delete(at);
    else row.set(at, left);
  }
}

/** The hidden cells that follow from the sums by adding and subtracting: Gauss–Jordan over the hidden cells, where what stands alone in its row is found. */
export function found(sums: readonly KnownSum[], hidden: ReadonlySet<number>): Set<number> {
  const solved = new Map<number, Row>();
  const rows = sums.map((sum): Row => new Map(sum.filter((at) => hidden.has(at)).map((at) => [at, 1]))).sort((a, b) => a.size - b.size);
  for (const row of rows) {
    for (const [at, value] of [...row]) {
      const known = solved.get(at);
      if (known) subtract(row, known, value);
    }
    const [pivot] = row;
    if (!pivot) continue;
    const scale = inverse(pivot[1]);
    for (const [at, value] of row) row.set(at, (value * scale) % prime);
    for (const other of solved.values()) {
      const times = other.get(pivot[0]);
      if (times !== undefined) subtract(other, row, times);
    }
    solved.set(pivot[0], row);
  }
  return new Set([...solved].flatMap(([at, row]) => (row.size === 1 ? [at] : [])));
}

const size = ({ part, whole }: Share): number => Math.min(part, whole - part);
const together = (shares: readonly Share[]): Share => ({ part: shares.reduce((n, { part }) => n + part, 0), whole: shares.reduce((n, { whole }) => n + whole, 0) });

/**
 * The small-number rule for a table of which sums are known. Hidden are the cells that are too small, and then others until of every known sum the hidden
 * rest is no small number, nor nothing or everything, and no cell that was too small follows from the sums and from what is shown. What the sums tell among
 * themselves, without any cell, is beyond a table's power to hide: the caller knows which sums it shows.
 * @returns for every cell its part, or null where it is hidden
 */
export function suppressTable(cells: readonly Share[], sums: readonly KnownSum[], k: number = defaultK): (number | null)[] {
  const shareOf = (at: number): Share => cells[at] ?? { part: 0, whole: 0 };
  // An empty cell tells nothing and hides nothing: everybody knows what it holds.
  const full = cells.flatMap(({ whole }, at) => (whole > 0 ? [at] : []));
  const hidden = new Set(full.filter((at) => !showable(shareOf(at), k)));
  const beyond = found(sums, new Set(full));
  const secret = [...hidden].filter((at) => !beyond.has(at));

  const hideBest = (among: readonly number[], worth: (at: number) => number): boolean => {
    const [next] = among.filter((at) => !hidden.has(at)).sort((a, b) => worth(b) - worth(a) || size(shareOf(a)) - size(shareOf(b)) || a - b);
    if (next !== undefined) hidden.add(next);
    return next !== undefined;
  };
  const tells = (sum: KnownSum): boolean => {
    const rest = together(sum.filter((at) => hidden.has(at)).map(shareOf));
    return rest.whole > 0 && (rest.part < k || rest.whole - rest.part < k);
  };
  const filled = sums.map((sum) => sum.filter((at) => shareOf(at).whole > 0));
  for (let changed = true; changed;) {
    changed = false;
    for (const sum of filled) while (tells(sum) && hideBest(sum, () => 0)) changed = true;
    if (changed) continue;
    const open = found(sums, hidden);
    if (!secret.some((at) => open.has(at))) break;
    // What follows does so through the sums it stands in: best hidden is a cell that stands in most of them.
    const worth = new Map<number, number>();
    for (const sum of filled) if (sum.some((at) => open.has(at))) for (const at of sum) worth.set(at, (worth.get(at) ?? 0) + 1);
    changed = hideBest(full, (at) => worth.get(at) ?? 0);
  }
  return cells.map(({ part }, at) => (hidden.has(at) ? null : part));
}

import fc from 'fast-check';
import { showable, type Share } from './small-numbers';
import { found, suppressTable } from './table';

/** Rank by elimination over the rationals, written apart from the product's. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rows_ = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, i) => i >= rows_ && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    const [pivot = []] = left.splice(at, 1);
    left.splice(rows_, 0, pivot);
    for (const row of left.slice(rows_ + 1)) {
      const times = (row[column] ?? 0) / (pivot[column] ?? 1);
      pivot.forEach((value, i) => { row[i] = (row[i] ?? 0) - times * value; });
    }
    rows_ += 1;
  }
  return rows_;
}

/** Whether a reader who knows the sums and the shown cells can find this one by adding and subtracting. */
function canFind(cell: number, count: number, sums: readonly (readonly number[])[], shown: readonly number[]): boolean {
  const unit = (at: number) => Array.from({ length: count }, (_x, i) => (i === at ? 1 : 0));
  const known = [...sums.map((sum) => Array.from({ length: count }, (_x, i) => (sum.includes(i) ? 1 : 0))), ...shown.map(unit)];
  return known.length > 0 && rank(known) === rank([...known, unit(cell)]);
}

interface Table {
  cells: Share[];
  sums: number[][];
}
/** A table of three ways in which some cells are empty; its known sums are those of all ways that are themselves no small number. */
const table: fc.Arbitrary<Table> = fc
  .array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1), fc.nat(25), fc.integer({ min: 1, max: 25 })), { minLength: 1, maxLength: 14 })
  .map((list) => [...new Map(list.map((line) => [line.slice(0, 3).join(), line])).values()])
  .map((list) => {
    const cells = list.map(([, , , a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));
    const lines = new Map<string, number[]>([['all', list.map((_line, at) => at)]]);
    list.forEach((line, at) => [0, 1, 2].forEach((way) => lines.set(`${way}/${line[way]}`, [...(lines.get(`${way}/${line[way]}`) ?? []), at])));
    const sum = (of: number[]) => ({ part: of.reduce((n, at) => n + (cells[at]?.part ?? 0), 0), whole: of.reduce((n, at) => n + (cells[at]?.whole ?? 0), 0) });
    return { cells, sums: [...lines.values()].filter((of) => showable(sum(of))) };
  });
const shownOf = (result: readonly (number | null)[]) => result.flatMap((part, at) => (part === null ? [] : [at]));

it('T-03 no cell that is too small follows from what is shown, unless the sums alone tell it', () => {
  fc.assert(fc.property(table, ({ cells, sums }) => {
    const shown = shownOf(suppressTable(cells, sums));
    cells.forEach((cell, at) => {
      if (showable(cell)) return;
      expect(shown).not.toContain(at);
      if (canFind(at, cells.length, sums, shown)) expect(canFind(at, cells.length, sums, [])).toBe(true);
    });
  }), { numRuns: 600 });
});

it('T-03 the hidden rest of a known sum is no small number, unless all of the sum is hidden', () => {
  fc.assert(fc.property(table, ({ cells, sums }) => {
    const result = suppressTable(cells, sums);
    for (const sum of sums) {
      const rest = sum.filter((at) => result[at] === null).map((at) => cells[at] ?? { part: 0, whole: 0 });
      const [part, whole] = [rest.reduce((n, c) => n + c.part, 0), rest.reduce((n, c) => n + c.whole, 0)];
      const shownToo = sum.some((at) => result[at] !== null && (cells[at]?.whole ?? 0) > 0);
      if (rest.length > 0 && shownToo) expect([part >= 5, whole - part >= 5]).toEqual([true, true]);
    }
  }));
});

it('finds what a reader can find, no more', () => {
  fc.assert(fc.property(table, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), ({ cells, sums }, hide) => {
    const hidden = cells.flatMap((_cell, at) => (hide[at] ? [at] : []));
    const shown = cells.flatMap((_cell, at) => (hide[at] ? [] : [at]));
    expect([...found(sums, new Set(hidden))].sort((a, b) => a - b)).toEqual(hidden.filter((at) => canFind(at, cells.length, sums, shown)));
  }), { numRuns: 300 });
});

it('a cell alone in its row and in its column is hidden with company in both', () => {
  const cells = [2, 12, 14, 13, 15, 16, 17, 18, 19].map((part) => ({ part, whole: 40 }));
  const row = (n: number) => [0, 1, 2].map((i) => 3 * n + i);
  const column = (n: number) => [0, 1, 2].map((i) => 3 * i + n);
  const result = suppressTable(cells, [...[0, 1, 2].map(row), ...[0, 1, 2].map(column)]);
  expect(result).toEqual([null, null, 14, null, null, 16, 17, 18, 19]);
});

it('two thousand cells take a moment', () => {
  const cells = Array.from({ length: 2_000 }, (_x, i) => ({ part: (i * 7) % 23, whole: 23 + (i % 5) }));
  const lines = (by: (i: number) => number) => {
    const of = new Map<number, number[]>();
    cells.forEach((_cell, i) => of.set(by(i), [...(of.get(by(i)) ?? []), i]));
    return [...of.values()];
  };
  const began = performance.now();
  suppressTable(cells, [...lines((i) => i % 5), ...lines((i) => Math.floor(i / 8)), ...lines((i) => (i * 31) % 60)]);
  expect(performance.now() - began).toBeLessThan(5_000);
});

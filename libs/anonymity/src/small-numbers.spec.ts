import fc from 'fast-check';
import { showable, suppress } from './small-numbers';

describe('showable', () => {
  // N-02: a department of 3 → suppressed; 6 of 7 → suppressed (complement of 1); 20 of 29 → shown.
  it.each([
    [{ part: 2, whole: 3 }, false],
    [{ part: 6, whole: 7 }, false],
    [{ part: 20, whole: 29 }, true],
    [{ part: 0, whole: 10 }, true],
    [{ part: 10, whole: 10 }, true],
    [{ part: 4, whole: 10 }, false],
  ])('N-02 %j → %s', (share, shown) => expect(showable(share)).toBe(shown));
});

describe('suppress', () => {
  it('hides a second cell where one alone could be found from the total', () => {
    expect(suppress([{ part: 3, whole: 30 }, { part: 12, whole: 30 }, { part: 20, whole: 40 }], { part: 35, whole: 100 })).toEqual({ cells: [null, null, 20], total: 35 });
  });

  it('hides another cell where the hidden ones are small together, and the total where no cell is left to hide them', () => {
    expect(suppress([{ part: 1, whole: 30 }, { part: 2, whole: 30 }, { part: 20, whole: 40 }], { part: 23, whole: 100 })).toEqual({ cells: [null, null, null], total: 23 });
    expect(suppress([{ part: 4, whole: 30 }], { part: 6, whole: 30 })).toEqual({ cells: [null], total: null });
  });

  it('never shows a small part or complement, and never exactly one hidden cell beside a shown total', () => {
    const share = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));
    fc.assert(fc.property(fc.array(share, { minLength: 2, maxLength: 8 }), (cells) => {
      const total = { part: cells.reduce((n, c) => n + c.part, 0), whole: cells.reduce((n, c) => n + c.whole, 0) };
      const result = suppress(cells, total);
      result.cells.forEach((shown, i) => {
        if (shown !== null) expect(showable(cells[i] ?? { part: 0, whole: 0 })).toBe(true);
      });
      if (result.total === null) return;
      expect(result.cells.filter((c) => c === null)).not.toHaveLength(1);
      // What the shown cells leave of the total is what the hidden ones are together.
      const left = result.total - result.cells.reduce<number>((sum, shown) => sum + (shown ?? 0), 0);
      expect([1, 2, 3, 4]).not.toContain(left);
    }));
  });
});

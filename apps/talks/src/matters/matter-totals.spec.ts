import fc from 'fast-check';
import { matterTotals, unitsWithoutSmallNumbers, withoutSmallNumbers, type CountedMatters } from './matter-totals';

it('T-38 S-03 counts what was raised, answered, answered within fifteen workdays, and solved as its raisers say', () => {
  const matters: CountedMatters[] = [
    { raisedOn: '2026-06-01', answeredOn: '2026-06-23', answeredById: 'b', solved: true, count: 7 },
    { raisedOn: '2026-06-01', answeredOn: '2026-06-24', answeredById: 'a', solved: false, count: 2 },
    { raisedOn: '2026-06-02', answeredOn: null, answeredById: null, solved: false, count: 4 },
  ];
  expect(matterTotals(matters)).toEqual({ raised: 13, answered: 9, answeredInTime: 7, solvedAndConfirmed: 7 });
  expect(matterTotals([])).toEqual({ raised: 0, answered: 0, answeredInTime: 0, solvedAndConfirmed: 0 });
});

it.each([
  [{ raised: 0, answered: 0, answeredInTime: 0, solvedAndConfirmed: 0 }, { raised: 0, answered: 0, answeredInTime: 0, solvedAndConfirmed: 0 }],
  [{ raised: 1, answered: 1, answeredInTime: 1, solvedAndConfirmed: 1 }, { raised: null, answered: null, answeredInTime: null, solvedAndConfirmed: null }],
  [{ raised: 20, answered: 20, answeredInTime: 20, solvedAndConfirmed: 12 }, { raised: 20, answered: 20, answeredInTime: 20, solvedAndConfirmed: 12 }],
  [{ raised: 20, answered: 18, answeredInTime: 10, solvedAndConfirmed: 9 }, { raised: 20, answered: null, answeredInTime: null, solvedAndConfirmed: null }],
  [{ raised: 20, answered: 14, answeredInTime: 11, solvedAndConfirmed: 6 }, { raised: 20, answered: 14, answeredInTime: null, solvedAndConfirmed: 6 }],
])('T-38 %j is shown as %j', (totals, shown) => expect(withoutSmallNumbers(totals)).toEqual(shown));

it('T-38 no figure, and no difference of two that contain each other, is one to four', () => {
  const figures = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)).map(([a, b, c, d]) => ({
    raised: a, answered: Math.min(a, b), answeredInTime: Math.min(a, b, c), solvedAndConfirmed: Math.min(a, b, d),
  }));
  const small = (n: number) => n > 0 && n < 5;
  fc.assert(fc.property(figures, (totals) => {
    const { raised, answered, answeredInTime, solvedAndConfirmed } = withoutSmallNumbers(totals);
    const shown = [raised, answered, answeredInTime, solvedAndConfirmed].filter((n) => n !== null);
    expect(shown.filter(small)).toEqual([]);
    for (const [whole, part] of [[raised, answered], [answered, answeredInTime], [answered, solvedAndConfirmed], [raised, answeredInTime], [raised, solvedAndConfirmed]] as const) {
      if (whole !== null && part !== null) expect(small(whole - part)).toBe(false);
    }
  }));
});

describe('S-03 by unit', () => {
  const of = (answeredById: string | null, count: number, answeredOn: string | null = '2026-06-23'): CountedMatters => ({ raisedOn: '2026-06-01', answeredOn, answeredById, solved: false, count });
  const late = '2026-06-24';

  const units = (matters: readonly CountedMatters[]) => unitsWithoutSmallNumbers(matters, withoutSmallNumbers(matterTotals(matters)));
  const shown = (matters: readonly CountedMatters[]) => units(matters)?.map(({ unitId }) => unitId);

  it('95 % within fifteen workdays is shown of the unit that answered first', () => {
    expect(units([of('b', 95), of('a', 6), of('b', 5, late), of(null, 5, null)])).toEqual([{ unitId: 'a', answered: 6, answeredInTime: 6 }, { unitId: 'b', answered: 100, answeredInTime: 95 }]);
  });

  it.each<[string, CountedMatters[], string[] | undefined]>([
    ['as they are where none is small', [of('a', 6), of('b', 15), of('b', 5, late)], ['a', 'b']],
    ['without a small one, and without a second that would tell it', [of('a', 6), of('b', 3), of('c', 9), of('d', 30)], ['c', 'd']],
    ['without one that was late a few times', [of('a', 6), of('b', 20), of('b', 2, late), of('c', 9), of('c', 3, late)], ['a']],
    ['not at all where the year’s own are hidden', [of('a', 6), of('b', 20), of('b', 2, late)], undefined],
    ['as none where nothing was answered', [of(null, 6, null)], []],
    ['without what was answered of difficulties, which counts for the institution alone', [of('a', 6), of('b', 15), of(null, 7)], ['a', 'b']],
    ['without a second one where few difficulties were answered, for it would tell them', [of('a', 6), of('b', 15), of(null, 2)], ['b']],
  ])('are shown to everybody on the staff %s', (_name, matters, units) => expect(shown(matters)).toEqual(units));

  it('no figure, no sum of what is left out, and no complement is one to four', () => {
    const small = (n: number) => n > 0 && n < 5;
    fc.assert(fc.property(fc.array(fc.record({ unit: fc.constantFrom('a', 'b', 'c', 'd', null), count: fc.integer({ min: 1, max: 20 }), late: fc.boolean() }), { maxLength: 10 }), (rows) => {
      const matters = rows.map(({ unit, count, late: isLate }) => of(unit, count, isLate ? late : undefined));
      const totals = withoutSmallNumbers(matterTotals(matters));
      const told = units(matters);
      if (told === null) return;
      const rest = told.reduce((left, { answered, answeredInTime }) => ({ answered: left.answered - answered, inTime: left.inTime - answeredInTime }), { answered: totals.answered ?? 0, inTime: totals.answeredInTime ?? 0 });
      for (const n of [...told.flatMap(({ answered, answeredInTime }) => [answered, answeredInTime, answered - answeredInTime]), rest.answered, rest.inTime, rest.answered - rest.inTime]) expect(small(n)).toBe(false);
    }));
  });
});

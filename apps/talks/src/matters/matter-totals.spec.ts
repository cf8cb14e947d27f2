import fc from 'fast-check';
import { matterTotals, withoutSmallNumbers, type CountedMatters } from './matter-totals';

it('T-38 S-03 counts what was raised, answered, answered within fifteen workdays, and solved as its raisers say', () => {
  const matters: CountedMatters[] = [
    { raisedOn: '2026-06-01', answeredOn: '2026-06-23', solved: true, count: 7 },
    { raisedOn: '2026-06-01', answeredOn: '2026-06-24', solved: false, count: 2 },
    { raisedOn: '2026-06-02', answeredOn: null, solved: false, count: 4 },
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

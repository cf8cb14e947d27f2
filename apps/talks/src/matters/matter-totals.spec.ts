import { matterTotals, owedMatters, type CountedMatters } from './matter-totals';

const of = (count: number, more: Partial<CountedMatters> = {}): CountedMatters => ({ raisedOn: '2026-06-01', answeredOn: '2026-06-23', unitId: 'a', solved: false, count, ...more });
const at = (day: string, ...matters: CountedMatters[]) => matterTotals(owedMatters(matters, day));

it('T-38 S-03 counts what was to be answered, was answered, within fifteen workdays, and is solved as its raisers say', () => {
  const matters = [of(7, { solved: true }), of(6, { answeredOn: '2026-06-24' }), of(5, { answeredOn: null }), of(9, { raisedOn: '2026-06-12', answeredOn: null })];
  expect(at('2026-06-30', ...matters)).toEqual({ due: 18, answered: 13, answeredInTime: 7, solvedAndConfirmed: 7 });
  expect(at('2026-07-31', ...matters)).toEqual({ due: 27, answered: 13, answeredInTime: 7, solvedAndConfirmed: 7 });
  expect(at('2026-06-30')).toEqual({ due: 0, answered: 0, answeredInTime: 0, solvedAndConfirmed: 0 });
});

it('T-38 line 5: what is solved is told where neither it nor what it leaves of a shown figure is small', () => {
  const open = of(10, { answeredOn: null });
  expect([at('2026-06-30', of(12), of(8, { solved: true })), at('2026-06-30', of(3), of(8, { solved: true })), at('2026-06-30', of(12), of(4, { solved: true })), at('2026-06-30', open, of(3), of(8, { solved: true }))]
    .map(({ solvedAndConfirmed }) => solvedAndConfirmed)).toEqual([8, null, null, null]);
});

import { matterTotals, owedMatters, type CountedMatters } from './matter-totals';

/** So many matters of as many raisers, of this group. */
const of = (count: number, group: string, more: Partial<CountedMatters> = {}): CountedMatters[] =>
  Array.from({ length: count }, (_, n) => ({ raisedOn: '2026-06-01', answeredOn: '2026-06-23', unitId: 'a', solved: false, personId: `${group}${n}`, count: 1, ...more }));
const at = (day: string, ...matters: CountedMatters[][]) => matterTotals(owedMatters(matters.flat(), day));

it('T-38 S-03 counts what was to be answered, was answered, within fifteen workdays, and is solved as its raisers say', () => {
  const matters = [of(7, 'a', { solved: true }), of(6, 'b', { answeredOn: '2026-06-24' }), of(5, 'c', { answeredOn: null }), of(9, 'd', { raisedOn: '2026-06-12', answeredOn: null })];
  expect(at('2026-06-30', ...matters)).toEqual({ due: 18, answered: 13, answeredInTime: 7, solvedAndConfirmed: 7 });
  expect(at('2026-07-31', ...matters)).toEqual({ due: 27, answered: 13, answeredInTime: 7, solvedAndConfirmed: 7 });
  expect(at('2026-06-30')).toEqual({ due: 0, answered: 0, answeredInTime: 0, solvedAndConfirmed: 0 });
});

it('T-38 line 5: what is solved is told where enough people stand behind it, and behind what it leaves of a shown figure', () => {
  const [open, one] = [of(10, 'o', { answeredOn: null }), of(9, 'x', { solved: true, personId: 'x' })];
  const shown = [[of(12, 'a'), of(8, 'b', { solved: true })], [of(3, 'a'), of(8, 'b', { solved: true })], [of(12, 'a'), of(4, 'b', { solved: true })], [open, of(3, 'a'), of(8, 'b', { solved: true })], [of(12, 'a'), one]];
  expect(shown.map((matters) => at('2026-06-30', ...matters).solvedAndConfirmed)).toEqual([8, null, null, null, null]);
});

import fc from 'fast-check';
import { answerTotals, owedBy, unitsWithoutSmallNumbers, withoutSmallNumbers, type OwedAnswers } from './answers-in-time';

const dueOn = '2026-06-23';
const inTime = dueOn;
const late = '2026-06-24';
const of = (unitId: string | null, count: number, answeredOn: string | null = inTime): OwedAnswers => ({ dueOn, answeredOn, unitId, count });
const small = (n: number) => n > 0 && n < 5;

it('S-03 what can still be answered in time does not count, what was answered does, and so does what nobody answered', () => {
  const answers = [of('a', 1), of('a', 2, null), { ...of('a', 4, null), dueOn: '2026-07-01' }, { ...of('a', 8), dueOn: '2026-07-01' }];
  const counted = (day: string) => owedBy(answers, day).map(({ count }) => count);
  expect([counted('2026-06-22'), counted('2026-06-23'), counted('2026-06-30'), counted('2026-07-01')]).toEqual([[1, 8], [1, 2, 8], [1, 2, 8], [1, 2, 4, 8]]);
});

it('S-03 due, answered, and answered in time: on the last day is, on the next is not', () =>
  expect(answerTotals([of('b', 7), of('a', 2, late), of(null, 4, null)])).toEqual({ due: 13, answered: 9, answeredInTime: 7 }));

it.each<[[number, number, number], [number | null, number | null, number | null]]>([
  [[0, 0, 0], [0, 0, 0]],
  [[1, 1, 1], [null, null, null]],
  [[4, 0, 0], [null, null, null]],
  [[20, 20, 20], [20, 20, 20]],
  [[20, 18, 10], [20, null, 10]],
  [[20, 18, 17], [20, null, null]],
  [[20, 14, 11], [20, 14, null]],
  [[20, 14, 9], [20, 14, 9]],
  [[20, 14, 3], [20, 14, null]],
  [[20, 0, 0], [20, 0, 0]],
])('S-03 line 5: due, answered, in time %j are shown as %j', ([due, answered, answeredInTime], shown) => {
  const { due: a, answered: b, answeredInTime: c } = withoutSmallNumbers({ due, answered, answeredInTime });
  expect([a, b, c]).toEqual(shown);
});

it('line 5: no figure, and no difference of two that contain each other, is one to four', () => {
  const figures = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).map(([a, b, c]) => ({ due: a, answered: Math.min(a, b), answeredInTime: Math.min(a, b, c) }));
  fc.assert(fc.property(figures, (totals) => {
    const { due, answered, answeredInTime } = withoutSmallNumbers(totals);
    expect([due, answered, answeredInTime].filter((n) => n !== null && small(n))).toEqual([]);
    for (const [whole, part] of [[due, answered], [due, answeredInTime], [answered, answeredInTime]] as const) {
      if (whole !== null && part !== null) expect(small(whole - part)).toBe(false);
    }
  }));
});

describe('S-03 by unit', () => {
  const units = (owed: readonly OwedAnswers[]) => unitsWithoutSmallNumbers(owed, withoutSmallNumbers(answerTotals(owed)));
  const shown = (owed: readonly OwedAnswers[]) => units(owed)?.map(({ unitId }) => unitId);

  it('95 % in time is shown of a unit, and who never answered has it shown as well', () =>
    expect(units([of('b', 95), of('a', 6), of('b', 5, late), of('c', 9, null)])).toEqual([{ unitId: 'a', due: 6, answeredInTime: 6 }, { unitId: 'b', due: 100, answeredInTime: 95 }, { unitId: 'c', due: 9, answeredInTime: 0 }]));

  it.each<[string, OwedAnswers[], string[] | undefined]>([
    ['as they are where none is small', [of('a', 6), of('b', 15), of('b', 5, late)], ['a', 'b']],
    ['without a small one, and without a second that would tell it', [of('a', 6), of('b', 3), of('c', 9), of('d', 30)], ['c', 'd']],
    ['without one that was late a few times', [of('a', 6), of('b', 20), of('b', 2, late), of('c', 9), of('c', 3, null)], ['a']],
    ['not at all where the institution’s own are hidden', [of('a', 6), of('b', 20), of('b', 2, late)], undefined],
    ['as none where nothing was owed', [], []],
    ['without what the institution as a whole owed', [of('a', 6), of('b', 15), of(null, 7)], ['a', 'b']],
    ['without a second one where the institution as a whole owed few, for it would tell them', [of('a', 6), of('b', 15), of(null, 2)], ['b']],
  ])('is shown %s', (_name, owed, expected) => expect(shown(owed)).toEqual(expected));

  it('line 5: no figure, no sum of what is left out, and no complement is one to four', () => {
    const row = fc.record({ unit: fc.constantFrom('a', 'b', 'c', 'd', null), count: fc.integer({ min: 1, max: 20 }), on: fc.constantFrom(inTime, late, null) });
    fc.assert(fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
      const owed = rows.map(({ unit, count, on }) => of(unit, count, on));
      const told = units(owed);
      if (told === null) return;
      const totals = withoutSmallNumbers(answerTotals(owed));
      const rest = told.reduce((left, unit) => ({ due: left.due - unit.due, inTime: left.inTime - unit.answeredInTime }), { due: totals.due ?? 0, inTime: totals.answeredInTime ?? 0 });
      for (const n of [...told.flatMap((unit) => [unit.due, unit.answeredInTime, unit.due - unit.answeredInTime]), rest.due, rest.inTime, rest.due - rest.inTime]) expect(small(n)).toBe(false);
    }));
  });
});

import fc from 'fast-check';
import { answerTotals, oncePerDay, owedBy, unitAnswers, type OwedAnswers } from './answers-in-time';

const dueOn = '2026-06-23';
const inTime = dueOn;
const late = '2026-06-24';
/** So many answers to as many people, from this one on. */
const to = (unitId: string | null, people: number, answeredOn: string | null = inTime, from = 0): OwedAnswers[] =>
  Array.from({ length: people }, (_, n) => ({ dueOn, answeredOn, unitId, personId: `${unitId} ${from + n}`, count: 1 }));
const few = (people: number) => people > 0 && people < 5;
const peopleOf = (owed: readonly OwedAnswers[]) => new Set(owed.map(({ personId }) => personId)).size;

it('S-03 what can still be answered in time does not count, what was answered does, and so does what nobody answered', () => {
  const of = (count: number, more: Partial<OwedAnswers>): OwedAnswers => ({ dueOn, answeredOn: null, unitId: 'a', personId: 'p', count, ...more });
  const answers = [of(1, { answeredOn: inTime }), of(2, {}), of(4, { dueOn: '2026-07-01' }), of(8, { answeredOn: inTime, dueOn: '2026-07-01' })];
  const counted = (day: string) => owedBy(answers, day).map(({ count }) => count);
  expect([counted('2026-06-22'), counted('2026-06-23'), counted('2026-06-30'), counted('2026-07-01')]).toEqual([[1, 8], [1, 2, 8], [1, 2, 8], [1, 2, 4, 8]]);
});

it('S-03 due, answered, and answered in time: on the last day is, on the next is not', () =>
  expect(answerTotals([...to('b', 7), ...to('a', 6, late), ...to(null, 5, null)])).toEqual({ due: 18, answered: 13, answeredInTime: 7 }));

it('the last day of an answer is worked out once for each day', () => {
  const asked: string[] = [];
  const dueOn = oncePerDay((day) => `${asked.push(day)} after ${day}`);
  expect(['a', 'b', 'a', 'b', 'a'].map(dueOn)).toEqual(['1 after a', '2 after b', '1 after a', '2 after b', '1 after a']);
  expect(asked).toEqual(['a', 'b']);
});

it.each<[string, OwedAnswers[], [number | null, number | null, number | null]]>([
  ['nothing', [], [0, 0, 0]],
  ['too few', to('a', 4), [null, null, null]],
  ['all in time', to('a', 20), [20, 20, 20]],
  ['two not answered', [...to('a', 10), ...to('a', 8, late, 10), ...to('a', 2, null, 18)], [20, null, 10]],
  ['three neither in time', [...to('a', 17), ...to('a', 1, late, 17), ...to('a', 2, null, 18)], [20, null, null]],
  ['three too late', [...to('a', 11), ...to('a', 3, late, 11), ...to('a', 6, null, 14)], [20, 14, null]],
  ['three in time', [...to('a', 3), ...to('a', 11, late, 3), ...to('a', 6, null, 14)], [20, 14, null]],
  ['none answered', to('a', 20, null), [20, 0, 0]],
  ['twenty of one person', to('a', 20).map((answers) => ({ ...answers, personId: 'p' })), [null, null, null]],
  ['five of one person, unanswered', [...to('a', 20), ...to('a', 5, null).map((answers) => ({ ...answers, personId: 'p' }))], [25, null, null]],
])('S-03 line 5: %s', (_name, owed, [due, answered, answeredInTime]) => expect(answerTotals(owed)).toEqual({ due, answered, answeredInTime }));

/** Answers to a handful of people, of some units. */
const some = fc.array(fc.record({ unitId: fc.constantFrom('a', 'b', 'c', 'd', null), person: fc.nat(11), count: fc.integer({ min: 1, max: 3 }), answeredOn: fc.constantFrom(inTime, inTime, late, null) }), { maxLength: 60 })
  .map((rows) => rows.map(({ person, ...row }): OwedAnswers => ({ dueOn, personId: String(person), ...row })));
const wereInTime = ({ answeredOn }: OwedAnswers) => answeredOn === inTime;

it('line 5: behind no figure, and behind no difference of two that contain each other, stand one to four people', () => {
  fc.assert(fc.property(some, (owed) => {
    const { due, answered, answeredInTime } = answerTotals(owed);
    const answeredOnes = owed.filter(({ answeredOn }) => answeredOn !== null);
    const told: OwedAnswers[][] = [];
    if (due !== null) told.push(owed);
    if (answered !== null) told.push(answeredOnes);
    if (due !== null && answered !== null) told.push(owed.filter(({ answeredOn }) => answeredOn === null));
    if (answeredInTime !== null) told.push(owed.filter(wereInTime));
    if (due !== null && answeredInTime !== null) told.push(owed.filter((one) => !wereInTime(one)));
    if (answered !== null && answeredInTime !== null) told.push(answeredOnes.filter((one) => !wereInTime(one)));
    expect(told.map(peopleOf).filter(few)).toEqual([]);
  }));
});

describe('S-03 by unit', () => {
  const units = (owed: readonly OwedAnswers[]) => unitAnswers(owed, answerTotals(owed));

  it('95 % in time is shown of a unit, and of who never answered it is shown as well', () =>
    expect(units([...to('b', 95), ...to('a', 6), ...to('b', 5, late, 95), ...to('c', 9, null)])).toEqual([{ unitId: 'a', due: 6, answeredInTime: 6 }, { unitId: 'b', due: 100, answeredInTime: 95 }, { unitId: 'c', due: 9, answeredInTime: 0 }]));

  it.each<[string, OwedAnswers[], string[] | null]>([
    ['as they are where none is small', [...to('a', 6), ...to('b', 15), ...to('b', 5, late, 15)], ['a', 'b']],
    ['without a small one, and without the smallest beside it that would tell it', [...to('a', 6), ...to('b', 3), ...to('c', 9), ...to('d', 30)], ['c', 'd']],
    ['without one that was late to a few people', [...to('a', 6), ...to('b', 20), ...to('b', 2, late, 20), ...to('c', 9), ...to('c', 3, null, 9)], ['a']],
    ['without one that owed everything to one person', [...to('a', 6), ...to('b', 9), ...to('c', 9).map((answers) => ({ ...answers, personId: 'p' }))], ['b']],
    ['not at all where the institution’s own are hidden', [...to('a', 6), ...to('b', 20), ...to('b', 2, late, 20)], null],
    ['as none where nothing was owed', [], []],
    ['without what the institution as a whole owed', [...to('a', 6), ...to('b', 15), ...to(null, 7)], ['a', 'b']],
    ['without the smallest where the institution as a whole owed few, for it would tell them', [...to('a', 6), ...to('b', 15), ...to(null, 2)], ['b']],
    ['as none where all of them together are too few beside it', [...to('a', 4), ...to(null, 2)], []],
  ])('is shown %s', (_name, owed, expected) => expect(units(owed)?.map(({ unitId }) => unitId) ?? null).toEqual(expected));

  it('line 5: behind no figure, no complement and nothing that is left out stand one to four people', () => {
    fc.assert(fc.property(some, (owed) => {
      const shown = units(owed);
      if (shown === null) return;
      const of = shown.map(({ unitId }) => owed.filter((answers) => answers.unitId === unitId));
      const rest = owed.filter(({ unitId }) => !shown.some((unit) => unit.unitId === unitId));
      for (const group of [...of, rest]) expect([group.filter(wereInTime), group.filter((one) => !wereInTime(one))].map(peopleOf).filter(few)).toEqual([]);
      expect(shown.map(({ due }) => due)).toEqual(of.map((group) => group.reduce((sum, { count }) => sum + count, 0)));
    }));
  });
});

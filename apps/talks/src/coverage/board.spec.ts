import type { Fact } from '@tongxin/event-contracts';
import fc from 'fast-check';
import { fact } from '../must-talks/facts.fixtures';
import { boardOf, knownSums, placesFrom, shownUnderSmallNumbers, type Place } from './board';

const place = (unitId: string | null, branchId: string | null = null): Place => ({ unitId, branchId });
const duty = (ruleCode: string, talkeeId: string, met = false) => ({ ruleCode, talkeeId, met });

it('T-03 counts a duty once, in the unit and the branch of its talkee; who has neither stands in a cell without them', () => {
  const places = new Map([['a', place('U1', 'B1')], ['b', place('U1', 'B2')], ['c', place('U2')]]);
  expect(boardOf([duty('R1', 'a', true), duty('R1', 'a'), duty('R1', 'b'), duty('R2', 'c', true), duty('R2', 'd')], places)).toEqual([
    { ruleCode: 'R1', unitId: 'U1', branchId: 'B1', due: 2, met: 1 }, { ruleCode: 'R1', unitId: 'U1', branchId: 'B2', due: 1, met: 0 },
    { ruleCode: 'R2', unitId: null, branchId: null, due: 1, met: 0 }, { ruleCode: 'R2', unitId: 'U2', branchId: null, due: 1, met: 1 },
  ]);
});

it.each<[string, Fact[], Place]>([
  ['works in a unit and is a member of a branch', [fact('STAFF_OF', 'a', 'U1'), fact('MEMBER_OF', 'a', 'B1')], place('U1', 'B1')],
  ['works only', [fact('STAFF_OF', 'a', 'U1')], place('U1')],
  ['is a member only', [fact('MEMBER_OF', 'a', 'B1')], place(null, 'B1')],
  ['stands in two units: the newer', [fact('STAFF_OF', 'a', 'U1', '2026-03-01'), fact('STAFF_OF', 'a', 'U2', '2026-02-01')], place('U1')],
  ['stands in two units, whose newer has the higher id', [fact('STAFF_OF', 'a', 'U1', '2026-02-01'), fact('STAFF_OF', 'a', 'U2', '2026-03-01')], place('U2')],
  ['stands in two units since one day: the lower id, whichever was read first', [fact('STAFF_OF', 'a', 'U1'), fact('STAFF_OF', 'a', 'U2')], place('U1')],
])('T-03 a person who %s', (_name, facts, expected) => {
  expect(placesFrom(facts).get('a')).toEqual(expected);
  expect(placesFrom([...facts].reverse()).get('a')).toEqual(expected);
});

const places = new Map([0, 1, 2, 3, 4, 5].map((n) => [`p${n}`, place(`U${n % 3}`, n === 5 ? null : `B${n % 2}`)]));
const someDuties = fc.array(fc.tuple(fc.constantFrom('R1', 'R2', 'R3'), fc.constantFrom(...places.keys()), fc.boolean()).map(([rule, talkee, met]) => duty(rule, talkee, met)), { maxLength: 160 });

it('T-03 the cells of a rule add up to what the rule has, and the day’s duties to the whole', () => {
  fc.assert(fc.property(someDuties, (duties) => {
    const board = boardOf(duties, places);
    for (const code of ['R1', 'R2', 'R3']) {
      const [of, cells] = [duties.filter((d) => d.ruleCode === code), board.filter((c) => c.ruleCode === code)];
      expect([cells.reduce((n, c) => n + c.due, 0), cells.reduce((n, c) => n + c.met, 0)]).toEqual([of.length, of.filter((d) => d.met).length]);
    }
  }));
});

it('T-03 under the small-number rule no cell of few duties stands there, and no figure or complement is small', () => {
  fc.assert(fc.property(someDuties, (duties) => {
    for (const cell of shownUnderSmallNumbers(boardOf(duties, places), ['R1', 'R2', 'R3'])) {
      expect(cell.due).toBeGreaterThanOrEqual(5);
      if (cell.met !== null) for (const n of [cell.met, cell.due - cell.met]) expect(n === 0 || n >= 5).toBe(true);
    }
  }));
});

it('T-03 what a rule, a unit, a branch or the whole leaves beside the shown cells is no small number either', () => {
  fc.assert(fc.property(someDuties, (duties) => {
    const board = boardOf(duties, places);
    const shown = new Map(shownUnderSmallNumbers(board, ['R1', 'R2', 'R3']).map((c) => [`${c.ruleCode}${c.unitId}${c.branchId}`, c.met]));
    for (const sum of knownSums(board, ['R1', 'R2', 'R3'])) {
      const hidden = sum.flatMap((at) => board[at] ?? []).filter((c) => (shown.get(`${c.ruleCode}${c.unitId}${c.branchId}`) ?? null) === null);
      const [met, due] = [hidden.reduce((n, c) => n + c.met, 0), hidden.reduce((n, c) => n + c.due, 0)];
      for (const n of [met, due - met]) expect(n === 0 || n >= 5).toBe(true);
    }
  }));
});

it('T-03 the sums that are known are those that coverage shows: of three rules the small one and the next are not', () => {
  const cells = [['R1', 30, 15], ['R2', 30, 3], ['R3', 30, 12]].map(([ruleCode, due, met]) => ({ ruleCode: String(ruleCode), unitId: 'U1', branchId: 'B1', due: Number(due), met: Number(met) }));
  // R1, the whole, the one unit and the one branch.
  expect(knownSums(cells, ['R1', 'R2', 'R3'])).toEqual([[0], [0, 1, 2], [0, 1, 2], [0, 1, 2]]);
  expect(shownUnderSmallNumbers(cells, ['R1', 'R2', 'R3']).map((c) => c.met)).toEqual([15, null, null]);
});

it('T-03 a unit’s and a branch’s own sum is known too, unless it is small', () => {
  const cells = [['U1', 'B1', 20, 10], ['U1', 'B2', 20, 10], ['U2', 'B2', 20, 3]].map(([unitId, branchId, due, met]) => ({ ruleCode: 'R1', unitId: String(unitId), branchId: String(branchId), due: Number(due), met: Number(met) }));
  // R1 and the whole; U1, but not U2 with its three; B1 and B2.
  expect(knownSums(cells, ['R1'])).toEqual([[0, 1, 2], [0, 1, 2], [0, 1], [0], [1, 2]]);
});

it('T-03 a cell of five duties stands there, one of four does not', () => {
  const cell = (unitId: string, due: number) => ({ ruleCode: 'R1', unitId, branchId: null, due, met: 0 });
  expect(shownUnderSmallNumbers([cell('U1', 5), cell('U2', 4)], ['R1']).map((c) => c.unitId)).toEqual(['U1']);
});

import { sameCells, type BoardCell } from './board-sql';

const cell = (more: Partial<BoardCell> = {}): BoardCell => ({ ruleCode: 'R1', unit: 'U1', branch: 'B1', due: 3, met: 1, ...more });

it('boards are the same in whatever order', () => {
  expect(sameCells([cell(), cell({ unit: null })], [cell({ unit: null }), cell()])).toBe(true);
});

it.each<[string, Partial<BoardCell>]>([['rule', { ruleCode: 'R2' }], ['unit', { unit: null }], ['branch', { branch: 'B2' }], ['due', { due: 4 }], ['met', { met: 2 }]])('another %s is another board', (_name, more) => {
  expect(sameCells([cell()], [cell(more)])).toBe(false);
});

it('a cell more is another board', () => {
  expect(sameCells([cell()], [cell(), cell({ unit: 'U2' })])).toBe(false);
});

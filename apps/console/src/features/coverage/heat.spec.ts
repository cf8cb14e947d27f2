import type { BoardCellFragment } from '../../graph/graphql';
import { heatRows } from './heat';

const unit = (id: string) => ({ id, name: `部门${id}` });
const branch = (id: string) => ({ id, name: `支部${id}` });
const cell = (ruleCode: string, unitId: string | null, branchId: string | null, due: number, met: number | null) =>
  ({ ruleCode, unit: unitId === null ? null : unit(unitId), branch: branchId === null ? null : branch(branchId), due, met }) as BoardCellFragment;

const cells = [cell('WBT-1', 'a', 'x', 3, 2), cell('WBT-1', 'a', 'y', 4, 4), cell('WBT-5', 'a', null, 2, null), cell('WBT-5', 'b', 'x', 5, 0), cell('WBT-1', null, null, 1, 1)];

it('T-03 gathers the board by unit: sums over branches, and nothing where a rule asks nothing', () => {
  expect(heatRows(cells, ['WBT-1', 'WBT-5'], 'unit')).toEqual([
    { id: 'a', name: '部门a', cells: [{ ruleCode: 'WBT-1', due: 7, met: 6 }, { ruleCode: 'WBT-5', due: 2, met: null }] },
    { id: 'b', name: '部门b', cells: [{ ruleCode: 'WBT-1', due: 0, met: 0 }, { ruleCode: 'WBT-5', due: 5, met: 0 }] },
    { id: null, name: null, cells: [{ ruleCode: 'WBT-1', due: 1, met: 1 }, { ruleCode: 'WBT-5', due: 0, met: 0 }] },
  ]);
});

it('gathers it by branch; one hidden figure hides its sum, whichever comes first', () => {
  const hidden = [cell('WBT-5', 'a', 'x', 2, null), cell('WBT-5', 'b', 'x', 5, 5)];
  for (const each of [hidden, [...hidden].reverse()]) expect(heatRows(each, ['WBT-5'], 'branch')).toEqual([{ id: 'x', name: '支部x', cells: [{ ruleCode: 'WBT-5', due: 7, met: null }] }]);
});

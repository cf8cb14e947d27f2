import { defaultK, showable, suppress, suppressTable, type Share } from '@tongxin/anonymity';
import type { Fact } from '@tongxin/event-contracts';

/** Where a person works and belongs on a day. */
export interface Place {
  unitId: string | null;
  branchId: string | null;
}
export const nowhere: Place = { unitId: null, branchId: null };

/** One cell of the board: duties of one rule towards people of one unit and one branch. */
export interface BoardCell extends Place {
  ruleCode: string;
  due: number;
  met: number;
}
export interface ShownCell extends Omit<BoardCell, 'met'> {
  met: number | null;
}

/** The unit and the branch of everybody from the facts of one day; of two that overlap the newer, then the lower id. */
export function placesFrom(facts: readonly Fact[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const inOrder = [...facts].sort((a, b) => a.from.localeCompare(b.from) || String(b.objectId).localeCompare(String(a.objectId)));
  for (const { kind, subjectId, objectId } of inOrder) {
    if (kind === 'STAFF_OF') places.set(subjectId, { ...(places.get(subjectId) ?? nowhere), unitId: objectId });
    if (kind === 'MEMBER_OF') places.set(subjectId, { ...(places.get(subjectId) ?? nowhere), branchId: objectId });
  }
  return places;
}

const keyOf = (cell: Omit<BoardCell, 'due' | 'met'>): string => [cell.ruleCode, cell.unitId, cell.branchId].join();

/** The board by rule × unit × branch (T-03). A duty stands once, where its talkee is, also where both answer for it: so a rule's cells add up to its total. */
export function boardOf(duties: readonly { ruleCode: string; talkeeId: string; met: boolean }[], places: ReadonlyMap<string, Place>): BoardCell[] {
  const cells = new Map<string, BoardCell>();
  for (const { ruleCode, talkeeId, met } of duties) {
    const { unitId, branchId } = places.get(talkeeId) ?? nowhere;
    const at = keyOf({ ruleCode, unitId, branchId });
    const cell = cells.get(at) ?? { ruleCode, unitId, branchId, due: 0, met: 0 };
    cells.set(at, { ...cell, due: cell.due + 1, met: cell.met + (met ? 1 : 0) });
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

const share = ({ due, met }: BoardCell): Share => ({ part: met, whole: due });
const together = (cells: readonly BoardCell[]): Share => ({ part: cells.reduce((n, { met }) => n + met, 0), whole: cells.reduce((n, { due }) => n + due, 0) });

/** The sums a reader may know beside the cells: the rules' and the whole as coverage shows them, a unit's and a branch's where they are no small numbers. */
export function knownSums(cells: readonly BoardCell[], ruleCodes: readonly string[]): number[][] {
  const places = (of: (cell: BoardCell) => boolean): number[] => cells.flatMap((cell, at) => (of(cell) ? [at] : []));
  const of = (sum: readonly number[]): BoardCell[] => sum.flatMap((at) => cells[at] ?? []);
  const byRule = ruleCodes.map((code) => places((cell) => cell.ruleCode === code));
  const shown = suppress(byRule.map((sum) => together(of(sum))), together(cells));
  const distinct = (key: 'unitId' | 'branchId') => [...new Set(cells.map((cell) => cell[key]))].map((id) => places((cell) => cell[key] === id));
  return [
    ...byRule.filter((_sum, i) => shown.cells[i] !== null),
    ...(shown.total === null ? [] : [places(() => true)]),
    ...[...distinct('unitId'), ...distinct('branchId')].filter((sum) => showable(together(of(sum)))),
  ];
}

/**
 * The board under the small-number rule. Cells of few duties are left out, not emptied: that one person of a unit is owed a talk by such a rule would tell a
 * fact about this person, for instance a rank that few may know (O-12).
 */
export function shownUnderSmallNumbers(cells: readonly BoardCell[], ruleCodes: readonly string[]): ShownCell[] {
  const met = suppressTable(cells.map(share), knownSums(cells, ruleCodes));
  return cells.flatMap((cell, at) => (cell.due < defaultK ? [] : [{ ...cell, met: met[at] ?? null }]));
}

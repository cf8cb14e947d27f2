import type { BoardCellFragment } from '../../graph/graphql';

/** What the rows of the board are. */
export type Side = 'unit' | 'branch';

/** What is due and met of one rule in one row; `met` is null where one of its figures is hidden. */
export interface Heat {
  readonly ruleCode: string;
  readonly due: number;
  readonly met: number | null;
}

export interface HeatRow {
  /** Null: people without a unit, or without a branch. */
  readonly id: string | null;
  readonly name: string | null;
  readonly cells: readonly Heat[];
}

/** The cells of the board gathered by unit or by branch, in the order in which they come; a sum with a hidden figure is hidden. */
export function heatRows(cells: readonly BoardCellFragment[], rules: readonly string[], side: Side): readonly HeatRow[] {
  const rows = new Map<string | null, { name: string | null; heat: Map<string, { due: number; met: number | null }> }>();
  for (const cell of cells) {
    const of = cell[side];
    const row = rows.get(of?.id ?? null) ?? { name: of?.name ?? null, heat: new Map() };
    const sum = row.heat.get(cell.ruleCode) ?? { due: 0, met: 0 };
    row.heat.set(cell.ruleCode, { due: sum.due + cell.due, met: sum.met === null || cell.met === null ? null : sum.met + cell.met });
    rows.set(of?.id ?? null, row);
  }
  return [...rows].map(([id, { name, heat }]) => ({ id, name, cells: rules.map((ruleCode) => ({ ruleCode, ...(heat.get(ruleCode) ?? { due: 0, met: 0 }) })) }));
}

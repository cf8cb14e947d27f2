interface Node {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
}

/** Units as a tree reads: each followed by those below it. One whose parent is not there stands at the top, and a circle loses nobody. */
export function unitOrder<Unit extends Node>(units: readonly Unit[]): readonly { readonly unit: Unit; readonly depth: number }[] {
  const known = new Set(units.map(({ id }) => id));
  const placed = new Set<string>();
  const below = (parent: string | null, depth: number): readonly { readonly unit: Unit; readonly depth: number }[] =>
    units
      .filter((unit) => !placed.has(unit.id) && (unit.parent && known.has(unit.parent.id) ? unit.parent.id : null) === parent)
      .flatMap((unit) => {
        if (placed.has(unit.id)) return [];
        placed.add(unit.id);
        return [{ unit, depth }, ...below(unit.id, depth + 1)];
      });
  const order = below(null, 0);
  return [...order, ...units.filter(({ id }) => !placed.has(id)).map((unit) => ({ unit, depth: 0 }))];
}

/** Units that are their own superior, directly or over others; `parents` maps a unit to its superior. */
export function unitCycles(parents: ReadonlyMap<string, string>): Set<string> {
  const inCycle = new Set<string>();
  const cleared = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    let unit: string | undefined = start;
    while (unit !== undefined && !cleared.has(unit) && !path.includes(unit)) {
      path.push(unit);
      unit = parents.get(unit);
    }
    if (unit !== undefined && path.includes(unit)) for (const member of path.slice(path.indexOf(unit))) inCycle.add(member);
    for (const member of path) cleared.add(member);
  }
  return inCycle;
}

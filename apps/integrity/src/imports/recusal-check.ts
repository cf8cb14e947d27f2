/** Facts that tell who must not inspect whom; days are `YYYY-MM-DD`, periods half-open. */
export interface RecusalFacts {
  /** person → departments worked in. */
  staff: ReadonlyMap<string, readonly Period[]>;
  /** department → heads. */
  heads: ReadonlyMap<string, readonly Period[]>;
  /** inspector → people that must not meet in an inspection. */
  recusals: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Period {
  id: string;
  from: string;
  to: string | null;
}

export type RecusalConcern = 'SAME_DEPARTMENT' | 'RECUSED';

const on = (periods: readonly Period[] | undefined, day: string) => (periods ?? []).filter((p) => p.from <= day && (p.to === null || day < p.to)).map((p) => p.id);

/** Why `inspector` should not inspect `department` on `day` (I-23): works there, or is recused against its head. Classes and posts have no department. */
export function recusalConcerns(facts: RecusalFacts, inspector: string, department: string | null, day: string): RecusalConcern[] {
  if (department === null) return [];
  const concerns: RecusalConcern[] = [];
  if (on(facts.staff.get(inspector), day).includes(department)) concerns.push('SAME_DEPARTMENT');
  if (on(facts.heads.get(department), day).some((head) => facts.recusals.get(inspector)?.has(head))) concerns.push('RECUSED');
  return concerns;
}

/** Facts that hold on the day of naming, of the representative and of the leader. */
export interface NamingFact {
  subjectId: string;
  kind: string;
  objectId: string | null;
}

export interface Naming {
  branchId: string;
  leaderId: string;
  personId: string;
  year: number;
  on: string;
}

export type NamingRefusal = 'DAY_OUTSIDE_YEAR' | 'LEADER_NOT_FOUND' | 'NOT_A_MEMBER' | 'NOT_LEADERS_BRANCH' | 'LEADER_OR_HEAD';

/** Who may be named for whom: a member of the leader's own branch, neither leader nor head (T-08, 五必谈④). Null = may be. */
export function namingRefusal(facts: readonly NamingFact[], naming: Naming): NamingRefusal | null {
  const has = (subjectId: string, kind: string, objectId?: string) =>
    facts.some((f) => f.subjectId === subjectId && f.kind === kind && (objectId === undefined || f.objectId === objectId));
  if (naming.on.slice(0, 4) !== String(naming.year).padStart(4, '0')) return 'DAY_OUTSIDE_YEAR';
  if (!has(naming.leaderId, 'TEAM')) return 'LEADER_NOT_FOUND';
  if (!has(naming.personId, 'MEMBER_OF', naming.branchId)) return 'NOT_A_MEMBER';
  if (!has(naming.leaderId, 'MEMBER_OF', naming.branchId)) return 'NOT_LEADERS_BRANCH';
  if (has(naming.personId, 'TEAM') || has(naming.personId, 'HEAD_OF')) return 'LEADER_OR_HEAD';
  return null;
}

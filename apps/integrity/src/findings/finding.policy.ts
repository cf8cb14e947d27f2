import type { Standing } from '@tongxin/event-contracts';
import { isStaff, overseesInspections } from '../inspections/inspection.policy';

/** Which findings a person may see; the same for a single one and for the WHERE of a list. */
export interface FindingScope {
  /** Every finding. */
  all: boolean;
  /** Findings of units headed. */
  departments: string[];
  /** Findings of units whose branch, on the day found, has the person on its committee. */
  branches: string[];
  /** Findings whose rectification the person owns or reviews. */
  personId: string;
}

/** What a finding's rights follow from; `branchId` is the unit's branch on the day found. */
export interface FindingFacts {
  departmentId: string | null;
  branchId: string | null;
  ownerId: string | null;
  reviewerId: string | null;
}

/** 机关纪委, the leadership and 机关党委 see all; heads their units', branch committees their branch's, owner and reviewer theirs; null: none at all. */
export function findingScope(who: Standing | null): FindingScope | null {
  if (!isStaff(who)) return null;
  return {
    all: overseesInspections(who) || who.offices.has('PARTY_AFFAIRS'),
    departments: [...who.headOf],
    branches: [...who.committeeOf],
    personId: who.personId,
  };
}

export function canSeeFinding(who: Standing | null, finding: FindingFacts): boolean {
  const scope = findingScope(who);
  if (!scope) return false;
  return (
    scope.all ||
    (finding.departmentId !== null && scope.departments.includes(finding.departmentId)) ||
    (finding.branchId !== null && scope.branches.includes(finding.branchId)) ||
    finding.ownerId === scope.personId ||
    finding.reviewerId === scope.personId
  );
}

/** A unit's findings as a whole: its head and the committee of its branch (today's), beside those who see all. */
export function canSeeDepartmentFindings(who: Standing | null, unit: { id: string; branchId: string | null }): boolean {
  const scope = findingScope(who);
  return scope !== null && (scope.all || scope.departments.includes(unit.id) || (unit.branchId !== null && scope.branches.includes(unit.branchId)));
}

/** A branch's findings as a whole: its committee, beside those who see all. */
export function canSeeBranchFindings(who: Standing | null, branch: { id: string }): boolean {
  const scope = findingScope(who);
  return scope !== null && (scope.all || scope.branches.includes(branch.id));
}

import type { Fact, Office } from './facts';

/** What a person is on a given day, as far as rights follow from it. Policies read this and nothing else. */
export interface Standing {
  personId: string;
  inService: boolean;
  /** 班子成员 */
  leader: boolean;
  /** 常务副校(院)长, by title. */
  executiveVicePresident: boolean;
  offices: ReadonlySet<Office>;
  /** Departments headed. */
  headOf: ReadonlySet<string>;
  /** Departments supervised (分管). */
  supervises: ReadonlySet<string>;
  /** Branches whose secretary the person is. */
  secretaryOf: ReadonlySet<string>;
  /** Branches on whose committee the person sits, secretary included. */
  committeeOf: ReadonlySet<string>;
  memberOf: ReadonlySet<string>;
  staffOf: ReadonlySet<string>;
}

/** Reads a person's standing on `day` from facts; facts of other subjects are ignored. */
export function standingOf(personId: string, facts: readonly Fact[], day: string): Standing {
  const mine = facts.filter((f) => f.subjectId === personId && f.from <= day && (f.to === null || day < f.to));
  const has = (kind: Fact['kind']) => mine.some((f) => f.kind === kind);
  const objects = (kind: Fact['kind']) => new Set(mine.flatMap((f) => (f.kind === kind && f.objectId ? [f.objectId] : [])));
  return {
    personId,
    inService: has('IN_SERVICE'),
    leader: has('TEAM'),
    executiveVicePresident: has('EVP_TITLE'),
    offices: new Set(mine.flatMap((f) => (f.kind === 'OFFICE' ? [f.label as Office] : []))),
    headOf: objects('HEAD_OF'),
    supervises: objects('SUPERVISES'),
    secretaryOf: objects('SECRETARY_OF'),
    committeeOf: new Set([...objects('COMMITTEE_OF'), ...objects('SECRETARY_OF')]),
    memberOf: objects('MEMBER_OF'),
    staffOf: objects('STAFF_OF'),
  };
}

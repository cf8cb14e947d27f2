/**
 * What rules elsewhere need to know of the organisation: dated facts between ids, no names and no contacts.
 * A fact holds on every day of `[from, to)`; `to` null = until further notice.
 */
export type FactKind =
  /** subject: department */
  | 'DEPARTMENT'
  /** subject: department that is the leadership unit (领导班子) */
  | 'LEADERSHIP_UNIT'
  /** subject: department, object: its branch (对口党支部) */
  | 'BRANCH_OF'
  /** subject: person, object: department (负责人) */
  | 'HEAD_OF'
  /** subject: person, object: department (分管校(院)领导) */
  | 'SUPERVISES'
  /** subject: person (在职) */
  | 'IN_SERVICE'
  /** subject: person, object: department */
  | 'STAFF_OF'
  /** subject: person (班子成员) */
  | 'TEAM'
  /** subject: person (县处级领导干部) */
  | 'COUNTY_LEVEL'
  /** subject: person (青年骨干) */
  | 'BACKBONE'
  /** subject: person whose post is 常务副校(院)长 */
  | 'EVP_TITLE'
  /** subject: person, object: branch; tells political status, so it is L3 and kept only where a rule needs it */
  | 'MEMBER_OF'
  /** subject: person, object: branch (支委) */
  | 'COMMITTEE_OF'
  /** subject: person, object: branch (支部书记) */
  | 'SECRETARY_OF'
  /** subject: person, label: office */
  | 'OFFICE'
  /** subject: person named as a representative for the object, a leader (党员代表) */
  | 'REPRESENTS'
  /** subject: branch */
  | 'BRANCH';

export const factKinds = [
  'DEPARTMENT', 'LEADERSHIP_UNIT', 'BRANCH_OF', 'HEAD_OF', 'SUPERVISES', 'IN_SERVICE', 'STAFF_OF', 'TEAM', 'COUNTY_LEVEL', 'BACKBONE', 'EVP_TITLE',
  'MEMBER_OF', 'COMMITTEE_OF', 'SECRETARY_OF', 'OFFICE', 'REPRESENTS', 'BRANCH',
] as const satisfies readonly FactKind[];

/** Offices that give rights; held by appointment, never by a person's own choice. */
export type Office = 'HR' | 'PARTY_AFFAIRS' | 'DISCIPLINE';
export const offices: readonly Office[] = ['HR', 'PARTY_AFFAIRS', 'DISCIPLINE'];

export interface Fact {
  kind: FactKind;
  subjectId: string;
  objectId: string | null;
  label: string | null;
  /** `YYYY-MM-DD` */
  from: string;
  to: string | null;
}

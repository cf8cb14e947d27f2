import type { Standing } from '@tongxin/event-contracts';

/** Branch names, kinds and office-holders: all staff (O-06). */
export const canSeeBranches = (who: Standing | null): boolean => who !== null;

/** The roster tells political status: the branch's committee, 机关党委 and 组织人事处 (O-06). */
export const canSeeMembers = (who: Standing | null, branch: { id: string }): boolean =>
  who !== null && (who.committeeOf.has(branch.id) || who.offices.has('PARTY_AFFAIRS') || who.offices.has('HR'));

/** Representatives: members of the branch know whom they chose; so do 机关党委, 组织人事处 and the leadership. */
export const canSeeRepresentatives = (who: Standing | null, branch: { id: string }): boolean =>
  who !== null && (canSeeMembers(who, branch) || who.memberOf.has(branch.id) || who.leader);

/** The branch names its representatives, 机关党委 may do it for a branch (T-08). */
export const canNameRepresentative = (who: Standing | null, branch: { id: string }): boolean =>
  who !== null && (who.committeeOf.has(branch.id) || who.offices.has('PARTY_AFFAIRS'));

import type { Standing } from '@tongxin/event-contracts';

/** One's own hours, nobody else's (E-45): not the head's, not the committee's. */
export const canSeeLearningHours = (who: Standing | null, person: { id: string }): boolean => who !== null && who.personId === person.id;

/** The total of a branch, small numbers suppressed: its committee, 机关党委, 组织人事处 and the leadership. */
export const canSeeBranchHours = (who: Standing | null, branch: { id: string }): boolean =>
  who !== null && (who.committeeOf.has(branch.id) || who.offices.has('PARTY_AFFAIRS') || who.offices.has('HR') || who.leader);

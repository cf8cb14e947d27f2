import type { Standing } from '@tongxin/event-contracts';

/** Exact totals and which duties are OPEN: the leadership, 组织人事处, 机关党委. Anyone else sees totals under the small-number rule. */
export const canSeeExactCoverage = (who: Standing | null): boolean => who !== null && (who.leader || who.offices.has('HR') || who.offices.has('PARTY_AFFAIRS'));

/** Totals under the small-number rule: everyone on the staff. */
export const canSeeCoverage = (who: Standing | null): boolean => who !== null;

/** A person's own duty board as the one who answers; the leadership sees the talker's totals (T-10). */
export const canSeeTalkerTotals = (who: Standing | null, talker: { id: string }): boolean => who !== null && (who.personId === talker.id || who.leader);

/** Figures of a branch: its committee and those who see exact totals. */
export const canSeeBranchCoverage = (who: Standing | null, branch: { id: string }): boolean => who !== null && (canSeeExactCoverage(who) || who.committeeOf.has(branch.id));

/** Figures of a unit: its head, its supervising leader and those who see exact totals. */
export const canSeeUnitCoverage = (who: Standing | null, unit: { id: string }): boolean =>
  who !== null && (canSeeExactCoverage(who) || who.headOf.has(unit.id) || who.supervises.has(unit.id));

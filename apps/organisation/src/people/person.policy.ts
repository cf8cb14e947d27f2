import type { Standing } from '@tongxin/event-contracts';

/** 姓名、部门:全体教职工 · name and department are for all staff, retired colleagues included; administrators have no right to content. */
export const canSeeStaffDirectory = (who: Standing | null): boolean => who !== null;

/** Employment facts: 组织人事处 and the person. */
export const canSeeEmployment = (who: Standing | null, person: { id: string }): boolean =>
  who !== null && (who.personId === person.id || who.offices.has('HR'));

/** Political status and branch membership: the person, 组织人事处, 机关党委, and the committee of the person's own branch. */
export const canSeePartyLife = (who: Standing | null, person: { id: string; branchId: string | null }): boolean =>
  who !== null &&
  (who.personId === person.id || who.offices.has('HR') || who.offices.has('PARTY_AFFAIRS') || (person.branchId !== null && who.committeeOf.has(person.branchId)));

/** 县处级、青年骨干: lists that duties follow from; the person, 组织人事处, 机关党委 and the leadership (O-12). */
export const canSeeDutyLists = (who: Standing | null, person: { id: string }): boolean =>
  who !== null && (who.personId === person.id || who.leader || who.offices.has('HR') || who.offices.has('PARTY_AFFAIRS'));

/** Changes of posts, units and departures are 组织人事处's. */
export const canManageStaff = (who: Standing | null): boolean => who !== null && who.offices.has('HR');

/** The list of young backbone staff is designated by 组织人事处 or 机关党委 (O-11). */
export const canDesignateBackbone = (who: Standing | null): boolean => who !== null && (who.offices.has('HR') || who.offices.has('PARTY_AFFAIRS'));

import type { Standing } from '@tongxin/event-contracts';

/** The card itself: everyone on the staff, retired colleagues as well. */
export const canSeeCounselling = (who: Standing | null): boolean => who !== null;

/** Who keeps the card right: 组织人事处 and 机关党委. */
export const canDescribeCounselling = (who: Standing | null): boolean => who !== null && (who.offices.has('HR') || who.offices.has('PARTY_AFFAIRS'));

/** Only a person for themselves: nobody refers anybody else (T-36). */
export const canSeeReferral = (who: Standing | null, referral: { personId: string }): boolean => who !== null && who.personId === referral.personId;

import type { Standing } from '@tongxin/event-contracts';

/** 机关党委 sets the campaign up (T-02). */
export const canAnnounceCampaign = (who: Standing | null): boolean => who !== null && who.offices.has('PARTY_AFFAIRS');

/** What the institution set itself, and the totals of a year that is over: everyone on the staff. */
export const canSeeCampaigns = (who: Standing | null): boolean => who !== null;

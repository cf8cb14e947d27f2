import { addDays } from '@tongxin/calendar';

/** 心理咨询服务: the institution's card of it, the same for everybody (T-36). */
export interface CounsellingService {
  id: string;
  name: string;
  phone: string;
  hours: string;
}

/** That somebody took the card for themselves; nothing of what about, by whom it was named or what came of it. */
export interface CounsellingReferral {
  id: string;
  personId: string;
  takenOn: string;
}

/** Kept so long, in days, then deleted ○. */
export const keptDays = 365;

/** The first day whose referrals are still kept. */
export const keptSince = (today: string): string => addDays(today, -keptDays);

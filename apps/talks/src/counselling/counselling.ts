import { addDays } from '@tongxin/calendar';
import { markOf } from '../seen';

/** 心理咨询服务: the institution's card of it, the same for everybody (T-36). */
export interface CounsellingService {
  id: string;
  name: string;
  phone: string;
  hours: string;
}

/** Marks the card as it stands: whoever writes it anew says which they saw. */
export const cardMark = ({ name, phone, hours }: CounsellingService): string => markOf(name, phone, hours);

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

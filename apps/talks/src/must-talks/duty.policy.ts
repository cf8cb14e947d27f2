import type { Standing } from '@tongxin/event-contracts';
import { answersFor } from './deadline';

/** Why a duty exists, in facts and days: the two it concerns and 组织人事处, which keeps these facts. Whoever else may see the duty knows its rule. */
export const canSeeWhy = (who: Standing | null, duty: { talkerId: string; talkeeId: string }): boolean =>
  who !== null && (who.personId === duty.talkerId || who.personId === duty.talkeeId || who.offices.has('HR'));

/** Until when, and whether late: those who answer for it, nobody above or beside them (T-10). */
export const canSeeDeadline = (who: Standing | null, duty: { talkerId: string; talkeeId: string; mutual: boolean }): boolean => who !== null && answersFor(who.personId, duty);

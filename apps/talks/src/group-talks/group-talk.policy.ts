import type { Standing } from '@tongxin/event-contracts';
import { canPlanTalk } from '../talks/talk.policy';

/** Who may offer a colleague a talk may invite several. */
export const canHostGroupTalk = (who: Standing | null): boolean => canPlanTalk(who);

/** The host and whoever is invited, nobody else (T-24). */
export const canSeeGroupTalk = (who: Standing | null, talk: { hostId: string; invitesViewer: boolean }): boolean =>
  who !== null && (who.personId === talk.hostId || talk.invitesViewer);

import type { Standing } from '@tongxin/event-contracts';

/** A talk is the pair's: nobody else learns that it was offered, accepted, declined or held. */
export const canSeeTalk = (who: Standing | null, talk: { talkerId: string; talkeeId: string }): boolean =>
  who !== null && (who.personId === talk.talkerId || who.personId === talk.talkeeId);

/** Everyone in service may ask a colleague for a talk; retired colleagues are visited by the branch, not here. */
export const canPlanTalk = (who: Standing | null): boolean => who !== null && who.inService;

/** Each duty by name is seen by the two it concerns, and by those who see exact coverage. */
export const canSeeDuty = (who: Standing | null, duty: { talkerId: string; talkeeId: string }): boolean =>
  who !== null &&
  (who.personId === duty.talkerId || who.personId === duty.talkeeId || who.leader || who.offices.has('HR') || who.offices.has('PARTY_AFFAIRS'));

/** The rules themselves are public inside. */
export const canSeeRules = (who: Standing | null): boolean => who !== null;

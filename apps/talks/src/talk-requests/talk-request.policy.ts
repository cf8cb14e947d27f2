import type { Standing } from '@tongxin/event-contracts';

/** Who asked, and who is asked until it is withdrawn, nobody else; where any leader may answer, the leadership (T-27). */
export const canSeeRequest = (who: Standing | null, request: { requesterId: string; chosenId: string | null; withdrawnOn: string | null }): boolean =>
  who !== null && (who.personId === request.requesterId || (request.withdrawnOn === null && (request.chosenId === null ? who.leader : who.personId === request.chosenId)));

/** Everybody in service asks for a talk (T-27, O-32). */
export const canRequestTalk = (who: Standing | null): boolean => who !== null && who.inService;

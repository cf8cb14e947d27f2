import type { Surroundings, TalkRequest } from './talk-request';

/** B asks for a talk with A on Monday 1 June 2026, and what else a test says. */
export const aRequest = (what: Partial<TalkRequest> = {}): TalkRequest => ({
  id: 'r', requesterId: 'B', chosenId: 'A', urgency: 'ORDINARY', channel: null, askedOn: '2026-06-01', firstAskedOn: '2026-06-01', turnedOn: null, unavailableOn: null, withdrawnOn: null, talkId: null, ...what,
});
export const around = (what: Partial<Surroundings> = {}): Surroundings => ({ talk: null, chosenThere: true, requesterServes: true, ...what });

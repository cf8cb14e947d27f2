import type { Talk } from './talk';

/** A talk of A (talker) and B (talkee), planned for 1 June 2026, and what else a test says; an offer is A's unless it says otherwise. */
export const aTalk = (what: Partial<Talk> = {}): Talk => ({
  id: 't', talkerId: 'A', talkeeId: 'B', topicClass: null, plannedOn: '2026-06-01', plannedAt: null, channel: null, place: null,
  offeredOn: null, proposedById: what.offeredOn ? 'A' : null, proposedOn: what.offeredOn ?? null, acceptedOn: null, declinedOn: null, cancelledOn: null, heldOn: null, recordedOn: null,
  talkerConfirmedOn: null, talkeeConfirmedOn: null, disputedOn: null, disputedRecords: [], unansweredYears: [], closedOn: null, ...what,
});

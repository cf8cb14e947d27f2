import type { Talk } from './talk';

/** A talk of A (talker) and B (talkee), planned for 1 June 2026, and what else a test says. */
export const aTalk = (what: Partial<Talk> = {}): Talk => ({
  id: 't', talkerId: 'A', talkeeId: 'B', plannedOn: '2026-06-01', offeredOn: null, acceptedOn: null, declinedOn: null, heldOn: null, recordedOn: null,
  talkerConfirmedOn: null, talkeeConfirmedOn: null, ...what,
});

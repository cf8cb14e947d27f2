import type { HomeVisit } from './home-visit';

/** A asks B on 1 June 2026 about the 5th, and what else a test says. */
export const aVisit = (what: Partial<HomeVisit> = {}): HomeVisit => ({
  id: 'v', visitorId: 'A', personId: 'B', purpose: 'TALK', accompanying: 0, plannedOn: '2026-06-05', plannedAt: null, consentedOn: null, endedOn: null, doneOn: null, help: [], ...what,
});

import type { GroupTalk } from './group-talk';

/** A invites on 1 June 2026 for the 5th, and what else a test says. */
export const aGroupTalk = (what: Partial<GroupTalk> = {}): GroupTalk => ({
  id: 'g', hostId: 'A', plannedOn: '2026-06-05', plannedAt: null, place: null, invitedOn: '2026-06-01', cancelledOn: null, heldOn: null, ...what,
});

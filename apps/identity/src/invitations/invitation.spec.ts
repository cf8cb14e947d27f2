import { expiryOf, invitationState, type InvitationDates, type InvitationState } from './invitation';

const start = new Date('2026-11-23T01:00:00Z');
const hour = 3_600_000;
const dates = (more: Partial<InvitationDates> = {}): InvitationDates => ({ expiresAt: expiryOf(start, 3), usedAt: null, withdrawnAt: null, ...more });

it.each<[InvitationState, Partial<InvitationDates>, number]>([
  ['OPEN', {}, 0], ['OPEN', {}, 72 * hour - 1], ['EXPIRED', {}, 72 * hour], ['USED', { usedAt: start }, 1], ['USED', { usedAt: start, withdrawnAt: start }, 100 * hour], ['WITHDRAWN', { withdrawnAt: start }, 1],
  ['WITHDRAWN', { withdrawnAt: start }, 100 * hour],
])('%s %#', (state, more, ms) => expect(invitationState(dates(more), new Date(start.getTime() + ms))).toBe(state));

import type { Standing } from '@tongxin/event-contracts';
import { namesAreOpen } from './session';

export interface Hosted {
  hostBranchId: string | null;
  hostDepartmentId: string | null;
}

/** What is held when, by whom and for whom: all staff. Administrators have no right to content. */
export const canSeeSessions = (who: Standing | null): boolean => who !== null;

/** Who answers for a session: the committee of the branch or the head of the unit that hosts it. */
export const isHost = (who: Standing | null, session: Hosted): boolean =>
  who !== null &&
  ((session.hostBranchId !== null && who.committeeOf.has(session.hostBranchId)) || (session.hostDepartmentId !== null && who.headOf.has(session.hostDepartmentId)));

/** Totals of attendance (small numbers suppressed): the host, 机关党委, 组织人事处 and the leadership. */
export const canSeeAttendance = (who: Standing | null, session: Hosted): boolean =>
  who !== null && (isHost(who, session) || who.offices.has('PARTY_AFFAIRS') || who.offices.has('HR') || who.leader);

/** Names: the host for 30 days (line 7), nobody's office opens them otherwise. */
export const canSeeParticipants = (who: Standing | null, session: Hosted & { on: string }, today: string): boolean =>
  isHost(who, session) && namesAreOpen(session, today);

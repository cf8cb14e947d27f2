import { addDays } from '@tongxin/calendar';

/** 已完成、计划中、已取消 */
export type SessionState = 'HELD' | 'PLANNED' | 'CANCELLED';

export const sessionState = (session: { held: boolean; cancelled: boolean }): SessionState =>
  session.held ? 'HELD' : session.cancelled ? 'CANCELLED' : 'PLANNED';

/** Mass activities are never compulsory (E-47). */
export const voluntaryKind = '群团活动';
export const voluntaryAudience = '自愿报名';

/** Nobody is marked absent from what is voluntary (E-47). */
export const isVoluntary = (session: { programmeKind: string | null; audience: string | null }): boolean =>
  session.programmeKind === voluntaryKind || session.audience === voluntaryAudience;

/** Names of those who took part stay with the host for this long, then with each person alone (line 7). */
export const namesDays = 30;

/** From the day of a session to the 30th day after it. */
export const namesAreOpen = (session: { on: string }, today: string): boolean => session.on <= today && today <= addDays(session.on, namesDays);

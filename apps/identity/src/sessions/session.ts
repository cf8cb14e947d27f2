import type { Administrator } from '@tongxin/viewer';

const minute = 60_000;

/** Time-outs in milliseconds: unused for `idle`, or older than `absolute`, a session has ended. */
export const sessionTerms = (administrator: Administrator | null): { idle: number; absolute: number } =>
  administrator ? { idle: 15 * minute, absolute: 8 * 60 * minute } : { idle: 60 * minute, absolute: 12 * 60 * minute };

/**
 * How long a session may change things by hand after its account has proved itself again: as long as an administrator may leave a browser
 * unused. Enough for a piece of work, too short for a desk that was left.
 */
export const steppedUpFor = 15 * minute;

/** No more sessions an account than this; the one used longest ago makes way. */
export const mostSessions = 20;

export interface SessionTimes {
  startedAt: Date;
  /** To the minute. */
  lastUsedAt: Date;
  expiresAt: Date;
}

/** When it ends by itself unless it is used. */
export const idleAt = (session: SessionTimes, idle: number): Date => new Date(Math.min(session.lastUsedAt.getTime() + idle, session.expiresAt.getTime()));

/**
 * Has it ended? Time counts as never earlier than the last use, so that a clock set back neither ends a session nor lets one that was used up to its end begin again.
 * Set back by more than a whole session, it does end it: a session that began while the clock ran ahead would outlive its term by as much.
 */
export function hasEnded(session: SessionTimes, idle: number, now: Date): boolean {
  const ahead = session.startedAt.getTime() - now.getTime() > session.expiresAt.getTime() - session.startedAt.getTime();
  if (ahead) return true;
  const time = Math.max(now.getTime(), session.lastUsedAt.getTime());
  return time >= session.expiresAt.getTime() || time - session.lastUsedAt.getTime() >= idle;
}

/** Until when it may change things by hand; null: not now. A clock set back ends it and never makes it longer. */
export function steppedUpUntil(session: SessionTimes, steppedUpAt: Date | null, now: Date): Date | null {
  if (!steppedUpAt || now < steppedUpAt) return null;
  const until = new Date(Math.min(steppedUpAt.getTime() + steppedUpFor, session.expiresAt.getTime()));
  return Math.max(now.getTime(), session.lastUsedAt.getTime()) < until.getTime() ? until : null;
}

/** The new time of last use, to the minute; null while the minute has not changed or the clock was set back. */
export function usedAt(session: SessionTimes, now: Date): Date | null {
  const at = Math.floor(now.getTime() / minute) * minute;
  return at > session.lastUsedAt.getTime() ? new Date(at) : null;
}

/** Failures of one name since its last success; null = none. */
export interface Failures {
  failures: number;
  lastFailedAt: Date;
}

export const allowedFailures = 5;
const minute = 60_000;
const longestWait = 60 * minute;
/** Failures are forgotten after a day without another. */
export const forgottenAfterMs = 24 * 60 * minute;

/** How long a name waits after so many failures: none below five, then 1, 2, 4 … minutes, at most 60. */
export const waitAfter = (failures: number): number =>
  failures < allowedFailures ? 0 : Math.min(minute * 2 ** Math.min(failures - allowedFailures, 10), longestWait);

/** Counted while the clock ran ahead by more than any wait: it locks nobody out until that day comes, and the next failure counts from now. */
const isFarAhead = ({ lastFailedAt }: Failures, now: Date): boolean => lastFailedAt.getTime() - now.getTime() > longestWait;

/** Milliseconds until this name may try again; 0 = now. */
export function waitOf(known: Failures | null, now: Date): number {
  const wait = waitAfter(known?.failures ?? 0);
  if (!known || wait === 0) return 0;
  return isFarAhead(known, now) ? 0 : Math.max(0, known.lastFailedAt.getTime() + wait - now.getTime());
}

/**
 * Every attempt counts as a failure before it is looked at, and is taken back when it was right: attempts that run side by side cannot share one count.
 * A clock that jumps back does not shorten a wait.
 */
export function countAttempt(known: Failures | null, now: Date): Failures {
  const current = known && now.getTime() - known.lastFailedAt.getTime() > forgottenAfterMs ? null : known;
  const lastFailedAt = current && current.lastFailedAt > now && !isFarAhead(current, now) ? current.lastFailedAt : now;
  return { failures: (current?.failures ?? 0) + 1, lastFailedAt };
}

/** Takes a right attempt back, as if it had not been made; another that failed meanwhile stays counted. */
export function takeBack(current: Failures | null, before: Failures | null, counted: Failures): Failures | null {
  if (!current) return null;
  const untouched = current.failures === counted.failures && current.lastFailedAt.getTime() === counted.lastFailedAt.getTime();
  if (untouched) return before;
  return current.failures > 1 ? { ...current, failures: current.failures - 1 } : null;
}

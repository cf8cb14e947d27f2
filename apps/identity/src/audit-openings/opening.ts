/** Where an opening of somebody's record accesses stands (docs/adr/0021). Derived: nothing has to run for one to end. */
export type OpeningState = 'WAITING' | 'OPEN' | 'REFUSED' | 'LAPSED' | 'ENDED';

export interface OpeningDates {
  requestedAt: Date;
  /** When the security administrator answered. */
  answeredAt: Date | null;
  /** Their answer; null until then. */
  agreed: boolean | null;
  /** Either administrator ended it, or the audit administrator took the request back. */
  endedAt: Date | null;
}

const DAY_MS = 86_400_000;
/** A request that nobody answered is over after this long. */
export const WAITS_DAYS = 7;
/** So long may the accesses be read once two have agreed. */
export const OPEN_DAYS = 7;

const after = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

/** When it ends by itself: the request unanswered, or the opening. */
export const endsAt = ({ requestedAt, answeredAt, agreed }: OpeningDates): Date => (answeredAt !== null && agreed ? after(answeredAt, OPEN_DAYS) : after(requestedAt, WAITS_DAYS));

export function openingState(opening: OpeningDates, now: Date): OpeningState {
  const { answeredAt, agreed, endedAt } = opening;
  if (agreed === false) return 'REFUSED';
  if (endedAt !== null) return 'ENDED';
  const over = now.getTime() >= endsAt(opening).getTime();
  if (answeredAt === null) return over ? 'LAPSED' : 'WAITING';
  return over ? 'ENDED' : 'OPEN';
}

/** It still does, or may come to do, something. */
export const isRunning = (state: OpeningState): boolean => state === 'WAITING' || state === 'OPEN';

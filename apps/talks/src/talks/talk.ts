import { addDays } from '@tongxin/calendar';
import { accept, refuse, type Outcome } from '@tongxin/outcome';

/** A talk between two people, or the offer of one. What was said, where and about what is the pair's and stands nowhere here. */
export interface Talk {
  id: string;
  talkerId: string;
  talkeeId: string;
  plannedOn: string | null;
  /** The day the talkee was asked; null where the talk only stands in an imported plan. */
  offeredOn: string | null;
  acceptedOn: string | null;
  declinedOn: string | null;
  heldOn: string | null;
  /** Day of the first record that it was held, and by whom. */
  recordedOn: string | null;
  talkerConfirmedOn: string | null;
  talkeeConfirmedOn: string | null;
}

export type TalkStatus = 'PLANNED' | 'OFFERED' | 'ACCEPTED' | 'HELD_UNCONFIRMED' | 'HELD' | 'DECLINED';

/** Silence of the other side for so many days counts as held (T-13). */
export const silenceDays = 7;

/** Derived, never stored: the dates are the facts. */
export function talkStatus(t: Talk): TalkStatus {
  if (t.declinedOn) return 'DECLINED';
  if (t.heldOn) return t.talkerConfirmedOn && t.talkeeConfirmedOn ? 'HELD' : 'HELD_UNCONFIRMED';
  if (t.acceptedOn) return 'ACCEPTED';
  return t.offeredOn ? 'OFFERED' : 'PLANNED';
}

/**
 * The first day on which the talk counts for its pair's duties of `year`, or null: held and confirmed counts from the day held, held and unanswered seven days
 * after it was recorded, declined from the day declined, an offer that nobody had answered at the year's end from that day, so that an ignored offer invites
 * no pressure; what becomes of the offer afterwards does not undo it.
 */
export function countsFrom(t: Talk, year: number): string | null {
  const last = `${year}-12-31`;
  const offeredFor = t.offeredOn !== null && within(t.plannedOn ?? t.offeredOn, year);
  const answered = [t.acceptedOn, t.declinedOn, t.recordedOn].some((day) => day !== null && day <= last);
  if (t.declinedOn && answered) return within(t.plannedOn ?? t.declinedOn, year) ? laterOf(t.declinedOn, `${year}-01-01`) : null;
  if (t.heldOn && within(t.heldOn, year)) {
    return t.talkerConfirmedOn && t.talkeeConfirmedOn ? t.heldOn : laterOf(t.heldOn, addDays(t.recordedOn ?? t.heldOn, silenceDays));
  }
  return offeredFor && !answered ? last : null;
}

const within = (day: string, year: number): boolean => day.slice(0, 4) === String(year);
const laterOf = (a: string, b: string): string => (a > b ? a : b);

export type AnswerRefusal = 'NOT_THE_TALKEE' | 'NOT_OFFERED' | 'ALREADY_ANSWERED';

/** One answer to an offer, whichever it is; declining needs no reason and leaves no mark on anyone (T-12). */
export function answer(t: Talk, by: string, taken: boolean, on: string): Outcome<Talk, AnswerRefusal> {
  if (t.talkeeId !== by) return refuse('NOT_THE_TALKEE');
  if (t.acceptedOn || t.declinedOn || t.heldOn) return refuse('ALREADY_ANSWERED');
  if (!t.offeredOn) return refuse('NOT_OFFERED');
  return accept(taken ? { ...t, acceptedOn: on } : { ...t, declinedOn: on });
}

export type RecordRefusal = 'DAY_IN_FUTURE' | 'DECLINED' | 'ALREADY_HELD';

/** One side records that the talk was held; the other confirms. */
export function record(t: Talk, by: string, heldOn: string, today: string): Outcome<Talk, RecordRefusal> {
  if (t.declinedOn) return refuse('DECLINED');
  if (t.heldOn) return refuse('ALREADY_HELD');
  if (heldOn > today) return refuse('DAY_IN_FUTURE');
  return accept({ ...t, heldOn, recordedOn: today, ...confirmation(t, by, today) });
}

export type ConfirmRefusal = 'NOT_HELD' | 'ALREADY_CONFIRMED';

/** The other side confirms that the talk was held (T-13). */
export function confirm(t: Talk, by: string, today: string): Outcome<Talk, ConfirmRefusal> {
  if (!t.heldOn) return refuse('NOT_HELD');
  if (by === t.talkerId ? t.talkerConfirmedOn : t.talkeeConfirmedOn) return refuse('ALREADY_CONFIRMED');
  return accept({ ...t, ...confirmation(t, by, today) });
}

const confirmation = (t: Talk, by: string, on: string): Partial<Talk> => (by === t.talkerId ? { talkerConfirmedOn: on } : { talkeeConfirmedOn: on });

import { addDays, yearOf } from '@tongxin/calendar';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { markOf, wasSeen } from '../seen';

/** What a talk is about in the scheme of “三谈三促”; the pair's own (T-02). */
export type TopicClass = 'THOUGHTS_GROWTH' | 'GOALS_DEVELOPMENT' | 'DISCIPLINE_INTEGRITY';
/** How two people meet; the pair's own (T-26). Home is a visit with a consent of its own (T-23). */
export type Channel = 'OFFICE' | 'WORKPLACE_VISIT' | 'WALK' | 'PHONE' | 'VIDEO';

/** Day, time of day, way and place on which the two are to agree. */
export interface TalkTerms {
  plannedOn: string | null;
  /** Time of day on the institution's clock, `HH:MM`. */
  plannedAt: string | null;
  channel: Channel | null;
  place: string | null;
}

/** A record that the other side said was not so: until that day it may have counted, and what was told of those days stays (line 3). */
export interface DisputedRecord {
  heldOn: string;
  recordedOn: string | null;
  disputedOn: string;
}

/** A talk between two people, or the offer of one. What was said, agreed and noted is sealed to the two and stands nowhere here. */
export interface Talk extends TalkTerms {
  id: string;
  talkerId: string;
  talkeeId: string;
  topicClass: TopicClass | null;
  /** The day the talkee was first asked; null where the talk only stands in an imported plan. */
  offeredOn: string | null;
  /** Who made the terms that stand, and when: the other side answers them. Null as `offeredOn` is. */
  proposedById: string | null;
  proposedOn: string | null;
  acceptedOn: string | null;
  declinedOn: string | null;
  cancelledOn: string | null;
  heldOn: string | null;
  /** Day of the first record that it was held. */
  recordedOn: string | null;
  talkerConfirmedOn: string | null;
  talkeeConfirmedOn: string | null;
  /** Day of the last dispute. */
  disputedOn: string | null;
  /** In the order in which they were disputed. */
  disputedRecords: readonly DisputedRecord[];
  /** Years at whose end the offer stood unanswered, and that its terms tell no longer. */
  unansweredYears: readonly number[];
  closedOn: string | null;
}

export type TalkStatus =
  | 'PLANNED' | 'PROPOSED' | 'SCHEDULED' | 'RECORDED' | 'HELD_UNCONFIRMED' | 'CONFIRMED' | 'CLOSED' | 'DECLINED' | 'CANCELLED' | 'DISPUTED';

/** Silence of the other side for so many days counts as held (T-13). */
export const silenceDays = 7;

const bothConfirmed = (t: Talk): boolean => t.talkerConfirmedOn !== null && t.talkeeConfirmedOn !== null;
/** The day from which silence counts as held; nothing is recorded before it was held. */
const silentFrom = (t: Pick<Talk, 'recordedOn'>, heldOn: string): string => addDays(t.recordedOn ?? heldOn, silenceDays);

/** Derived, never stored: the dates are the facts (T-01). */
export function talkStatus(t: Talk, today: string): TalkStatus {
  if (t.declinedOn) return 'DECLINED';
  if (t.cancelledOn) return 'CANCELLED';
  if (t.heldOn) {
    if (!bothConfirmed(t)) return silentFrom(t, t.heldOn) <= today ? 'HELD_UNCONFIRMED' : 'RECORDED';
    return t.closedOn ? 'CLOSED' : 'CONFIRMED';
  }
  if (t.disputedOn) return 'DISPUTED';
  if (t.acceptedOn) return 'SCHEDULED';
  return t.offeredOn ? 'PROPOSED' : 'PLANNED';
}

/** The day on which it is settled that the talk was held: the second side confirmed it, or seven days passed after the record, whichever comes first. */
export function settlesOn(t: Talk, heldOn: string): string {
  const silent = silentFrom(t, heldOn);
  return t.talkerConfirmedOn && t.talkeeConfirmedOn ? earlierOf(laterOf(t.talkerConfirmedOn, t.talkeeConfirmedOn), silent) : silent;
}

/** Held as far as anybody may know by the end of a day: recorded, and confirmed by the other side or by its silence. */
export const isHeld = (t: Talk, day: string): boolean => t.heldOn !== null && !t.declinedOn && !t.cancelledOn && settlesOn(t, t.heldOn) <= day;

/** Of a talk in a year. */
export interface Settled {
  /** From which day of the year it counts, */
  from: string;
  /** and from which day that is known: of silence it may be still to come. */
  settledOn: string;
  /** Day from which it is known that it counts no longer, on the year's last day where it comes later: the record was disputed. Null: it counts. */
  disputedOn: string | null;
}

/** Whether an offer for the year stood at its end as the talkee had left it. Terms that the talkee proposed wait for the institution. */
function leftUnanswered(t: Talk, year: number): boolean {
  const last = lastOf(year);
  if (t.offeredOn === null || !within(t.plannedOn ?? t.offeredOn, year)) return t.unansweredYears.includes(year);
  const talkeeAsked = t.proposedById === t.talkeeId && t.proposedOn !== null && t.proposedOn <= last;
  const recorded = t.disputedRecords.map(({ heldOn, recordedOn }) => recordedOn ?? heldOn);
  return !talkeeAsked && [t.acceptedOn, t.declinedOn, t.recordedOn ?? t.heldOn, t.cancelledOn, t.disputedOn, ...recorded].every((day) => day === null || day > last);
}

/**
 * How the talk counts for its pair's duties of `year`, at one time in one way at most: held once the second side confirmed it, or seven days after it was recorded, whichever
 * comes first, declined once declined: neither counts back, so that whoever looks at days that are over sees the same (line 3). What was held in the year or offered for it and
 * is settled after its end counts on its last day, however it was settled: the answer is the talkee's, the year is the institution's. An offer that the talkee had left
 * unanswered at the year's end counts from that day, so that an ignored offer invites no pressure; what becomes of it afterwards does not undo it. Neither does what is settled
 * or disputed when a talk of the year can be recorded no longer: figures that old stay as they were told.
 */
export function settled(t: Talk, year: number): Settled[] {
  const last = lastOf(year);
  const stillTold = (day: string): boolean => recordableFrom(day) <= last;
  const by = (settledOn: string, disputedOn: string | null = null): Settled[] =>
    stillTold(settledOn) ? [{ from: laterOf(earlierOf(settledOn, last), `${year}-01-01`), settledOn, disputedOn: disputedOn !== null && stillTold(disputedOn) ? disputedOn : null }] : [];
  if (leftUnanswered(t, year)) return by(last);
  const disputed = t.disputedRecords.flatMap((r) => {
    const silent = silentFrom(r, r.heldOn);
    return within(r.heldOn, year) && silent < r.disputedOn ? by(silent, r.disputedOn) : [];
  });
  if (t.declinedOn) return [...disputed, ...(within(t.plannedOn ?? t.declinedOn, year) ? by(t.declinedOn) : [])];
  return [...disputed, ...(t.heldOn && within(t.heldOn, year) ? by(settlesOn(t, t.heldOn)) : [])];
}

/** The first day on which the talk counts for its pair's duties of `year`, as is known by the end of the day `known`, or at all; or null. */
export function countsFrom(t: Talk, year: number, known?: string): string | null {
  const counted = settled(t, year).find(({ settledOn, disputedOn }) => (known === undefined ? disputedOn === null : settledOn <= known && (disputedOn === null || disputedOn > known)));
  return counted?.from ?? null;
}

/** The talk with the record that stood at the end of a day, be it disputed since. */
export function asRecorded(t: Talk, day: string): Talk {
  const record = t.disputedRecords.find(({ heldOn, recordedOn, disputedOn }) => (recordedOn ?? heldOn) <= day && disputedOn > day);
  return record ? { ...t, heldOn: record.heldOn, recordedOn: record.recordedOn, talkerConfirmedOn: null, talkeeConfirmedOn: null, declinedOn: null, cancelledOn: null, closedOn: null } : t;
}

const lastOf = (year: number): string => `${year}-12-31`;
const within = (day: string, year: number): boolean => day.slice(0, 4) === String(year);
const laterOf = (a: string, b: string): string => (a > b ? a : b);
const earlierOf = (a: string, b: string): string => (a < b ? a : b);
const over = (t: Talk): 'DECLINED' | 'CANCELLED' | 'ALREADY_HELD' | null =>
  t.declinedOn ? 'DECLINED' : t.cancelledOn ? 'CANCELLED' : t.heldOn ? 'ALREADY_HELD' : null;

/** Marks the terms that stand: whoever answers them gives it back, and answers no terms unseen. */
export const termsMark = (t: Talk): string => markOf(t.plannedOn, t.plannedAt, t.channel, t.place, t.proposedById, t.acceptedOn === null);

/** Whether these are the terms that were seen. */
export const sawTerms = (t: Talk, seen: string | null | undefined): boolean => wasSeen(termsMark(t), seen);

export type AnswerRefusal = 'NOT_OFFERED' | 'ALREADY_ANSWERED' | 'OTHER_SIDE_ANSWERS' | 'TALKER_CHANGES_TERMS';

/**
 * One answer to the terms that stand, whichever it is. The talkee may decline whenever the talk has not been held, also what was agreed before; it needs no reason
 * and leaves no mark on anyone (T-12). The talker declines nothing: other terms or a cancellation tell the talkee where they stand.
 */
export function answer(t: Talk, by: string, taken: boolean, on: string): Outcome<Talk, AnswerRefusal> {
  if (over(t)) return refuse('ALREADY_ANSWERED');
  if (!t.offeredOn) return refuse('NOT_OFFERED');
  if (!taken) return by === t.talkeeId ? accept({ ...t, declinedOn: on }) : refuse('TALKER_CHANGES_TERMS');
  if (t.acceptedOn) return refuse('ALREADY_ANSWERED');
  if (t.proposedById === by) return refuse('OTHER_SIDE_ANSWERS');
  return accept({ ...t, acceptedOn: on });
}

export type RescheduleRefusal = 'DAY_PASSED' | 'TIME_WITHOUT_DAY' | 'DECLINED' | 'CANCELLED' | 'ALREADY_HELD' | 'TALKER_OFFERS';

/** Other terms from either side: day, time, way or place (T-12). The other one answers anew. The talker offers what only stood in a plan by naming its terms. */
export function reschedule(t: Talk, by: string, terms: TalkTerms, today: string): Outcome<Talk, RescheduleRefusal> {
  const ended = over(t);
  if (ended) return refuse(ended);
  if (!t.offeredOn && by !== t.talkerId) return refuse('TALKER_OFFERS');
  if (terms.plannedOn === null) return refuse('TIME_WITHOUT_DAY');
  if (terms.plannedOn < today) return refuse('DAY_PASSED');
  const year = yearOf(t.plannedOn ?? t.offeredOn ?? today);
  const unansweredYears = year < yearOf(today) && leftUnanswered(t, year) ? [...t.unansweredYears, year] : t.unansweredYears;
  return accept({ ...t, ...terms, offeredOn: t.offeredOn ?? today, proposedById: by, proposedOn: today, acceptedOn: null, unansweredYears });
}

export type TopicRefusal = 'DECLINED' | 'CANCELLED' | 'ALREADY_CLOSED' | 'TOPIC_COUNTED';

/** Either of the two names what their talk is about, or that it is none of the three (T-02); no longer when it is closed, or when the year in which it was held is over and its figures are told. */
export function nameTopic(t: Talk, topicClass: TopicClass | null, today: string): Outcome<Talk, TopicRefusal> {
  if (t.declinedOn) return refuse('DECLINED');
  if (t.cancelledOn) return refuse('CANCELLED');
  if (t.closedOn) return refuse('ALREADY_CLOSED');
  // A record that was disputed later may stand in those figures as well.
  const held = [t.heldOn, ...t.disputedRecords.map(({ heldOn }) => heldOn)];
  return held.some((day) => day !== null && yearOf(day) < yearOf(today)) ? refuse('TOPIC_COUNTED') : accept({ ...t, topicClass });
}

export type CancelRefusal = 'DECLINED' | 'CANCELLED' | 'ALREADY_HELD' | 'TALKEE_DECLINES';

/** The talker takes the offer back; the duty stays open. */
export function cancel(t: Talk, by: string, today: string): Outcome<Talk, CancelRefusal> {
  const ended = over(t);
  if (ended) return refuse(ended);
  return by === t.talkerId ? accept({ ...t, cancelledOn: today }) : refuse('TALKEE_DECLINES');
}

export type RecordRefusal = 'DAY_IN_FUTURE' | 'DAY_LONG_PAST' | 'DECLINED' | 'CANCELLED' | 'ALREADY_HELD';

/** The first day of which a talk can still be recorded: figures of a year are told in the next, and what is older stays as it was told. */
export const recordableFrom = (today: string): string => `${Number(today.slice(0, 4)) - 1}-01-01`;

/** One side records that the talk was held; the other confirms. What was disputed may be recorded anew, with the day on which both agree. */
export function record(t: Talk, by: string, heldOn: string, today: string): Outcome<Talk, RecordRefusal> {
  const ended = over(t);
  if (ended) return refuse(ended);
  if (heldOn > today) return refuse('DAY_IN_FUTURE');
  if (heldOn < recordableFrom(today)) return refuse('DAY_LONG_PAST');
  return accept({ ...t, heldOn, recordedOn: today, ...confirmation(t, by, today) });
}

export type ConfirmRefusal = 'NOT_HELD' | 'ALREADY_CONFIRMED';

/** The other side confirms that the talk was held (T-13); also after seven days of silence. */
export function confirm(t: Talk, by: string, today: string): Outcome<Talk, ConfirmRefusal> {
  if (!t.heldOn) return refuse('NOT_HELD');
  if (by === t.talkerId ? t.talkerConfirmedOn : t.talkeeConfirmedOn) return refuse('ALREADY_CONFIRMED');
  return accept({ ...t, ...confirmation(t, by, today) });
}

/** The side that recorded nothing says quietly that it was not so: the talk stands as it did before the record, and counts no longer from that day on. */
export function dispute(t: Talk, by: string, today: string): Outcome<Talk, ConfirmRefusal> {
  const may = confirm(t, by, today);
  if (!may.ok || t.heldOn === null) return may;
  const disputedRecords = [...t.disputedRecords, { heldOn: t.heldOn, recordedOn: t.recordedOn, disputedOn: today }];
  return accept({ ...t, disputedRecords, heldOn: null, recordedOn: null, talkerConfirmedOn: null, talkeeConfirmedOn: null, disputedOn: today });
}

export type CloseRefusal = 'NOT_CONFIRMED' | 'ACTIONS_OPEN' | 'ALREADY_CLOSED';

/** Either of the two closes what both confirmed, when nothing that they agreed is open (T-01, T-15). */
export function close(t: Talk, actionOpen: boolean, today: string): Outcome<Talk, CloseRefusal> {
  if (t.closedOn) return refuse('ALREADY_CLOSED');
  if (!t.heldOn || !bothConfirmed(t)) return refuse('NOT_CONFIRMED');
  return actionOpen ? refuse('ACTIONS_OPEN') : accept({ ...t, closedOn: today });
}

const confirmation = (t: Talk, by: string, on: string): Partial<Talk> => (by === t.talkerId ? { talkerConfirmedOn: on } : { talkeeConfirmedOn: on });

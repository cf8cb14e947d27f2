import { accept, refuse, type Outcome } from '@tongxin/outcome';
import type { NewTalk } from '../talks/talk.query';
import { cancel, talkStatus, type Channel, type Talk, type TalkStatus } from '../talks/talk';

/** 开放时间: time that a host keeps for whoever of the colleagues wishes to talk (T-28). What about is not asked, and the first to book has it. */
export interface OpenHour {
  id: string;
  hostId: string;
  day: string;
  /** Times of day on the institution's clock, `HH:MM`. */
  startsAt: string;
  endsAt: string;
  channel: Channel;
  place: string | null;
  /** The host closed it. */
  closedOn: string | null;
  /** The talk that the last booking made. */
  talkId: string | null;
}

/** A day and a time of day on the institution's clock. */
export interface Moment {
  day: string;
  time: string;
}

export type OpenHourStatus = 'FREE' | 'BOOKED' | 'CLOSED';

/** Derived: whatever the two do with the talk, the hour follows. Declined it is free again; taken back by the host it is closed; moved to another day it stays theirs. */
export function openHourStatus(h: OpenHour, talk: TalkStatus | null): OpenHourStatus {
  if (h.closedOn || talk === 'CANCELLED') return 'CLOSED';
  return talk === null || talk === 'DECLINED' ? 'FREE' : 'BOOKED';
}

/** An hour is so many minutes long. */
export const shortest = 10;
export const longest = 180;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
export const hasBegun = (h: OpenHour, now: Moment): boolean => `${h.day} ${h.startsAt}` <= `${now.day} ${now.time}`;
const overlap = (a: OpenHour, b: OpenHour): boolean => a.day === b.day && a.startsAt < b.endsAt && b.startsAt < a.endsAt;

export type OfferRefusal = 'ENDS_FIRST' | 'WRONG_LENGTH' | 'TIME_PASSED' | 'OVERLAPS';

/** The host opens an hour beside those of the day that are not closed. */
export function offer(h: OpenHour, others: readonly OpenHour[], now: Moment): Outcome<OpenHour, OfferRefusal> {
  const length = minutes(h.endsAt) - minutes(h.startsAt);
  if (length <= 0) return refuse('ENDS_FIRST', { path: ['input', 'endsAt'] });
  if (length < shortest || length > longest) return refuse('WRONG_LENGTH', { path: ['input', 'endsAt'] });
  if (hasBegun(h, now)) return refuse('TIME_PASSED', { path: ['input', 'day'] });
  return others.some((other) => overlap(h, other)) ? refuse('OVERLAPS', { path: ['input', 'startsAt'] }) : accept(h);
}

export type BookRefusal = 'OWN_HOUR' | 'ALREADY_BOOKED' | 'NOT_FREE' | 'TIME_PASSED';

/** Any colleague books: who it is and why are no matter (T-19). One open booking with the same host at a time, so that there is room for others. */
export function book(h: OpenHour, talk: TalkStatus | null, by: string, hasBookingWithHost: boolean, now: Moment): Outcome<OpenHour, BookRefusal> {
  if (by === h.hostId) return refuse('OWN_HOUR');
  if (hasBookingWithHost) return refuse('ALREADY_BOOKED');
  if (openHourStatus(h, talk) !== 'FREE') return refuse('NOT_FREE');
  return hasBegun(h, now) ? refuse('TIME_PASSED') : accept(h);
}

/** The talk that a booking makes: the booker's wish, which the host agreed to by keeping the hour. So it is no offer that somebody leaves unanswered. */
export const talkOf = (h: OpenHour, bookerId: string, id: string, today: string): NewTalk => ({
  id, talkerId: h.hostId, talkeeId: bookerId, topicClass: null, plannedOn: h.day, plannedAt: h.startsAt, channel: h.channel, place: h.place,
  offeredOn: today, proposedById: bookerId, acceptedOn: today,
});

export type CloseHourRefusal = 'NOT_THE_HOST' | 'ALREADY_CLOSED' | 'TALK_RECORDED';

/** The host closes an hour; a talk that was booked is cancelled by the talk's own rule. */
export function closeHour(h: OpenHour, talk: Talk | null, by: string, today: string): Outcome<{ hour: OpenHour; cancelled: Talk | null }, CloseHourRefusal> {
  if (by !== h.hostId) return refuse('NOT_THE_HOST');
  const status = openHourStatus(h, talk && talkStatus(talk, today));
  if (status === 'CLOSED') return refuse('ALREADY_CLOSED');
  const hour = { ...h, closedOn: today };
  if (status === 'FREE' || !talk) return accept({ hour, cancelled: null });
  const cancelled = cancel(talk, by, today);
  return cancelled.ok ? accept({ hour, cancelled: cancelled.value }) : refuse('TALK_RECORDED');
}

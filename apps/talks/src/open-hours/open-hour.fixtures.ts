import type { Moment, OpenHour } from './open-hour';

/** A keeps Monday 1 June 2026, 15:00 to 16:00, and what else a test says. */
export const anHour = (what: Partial<OpenHour> = {}): OpenHour => ({
  id: 'h', hostId: 'A', day: '2026-06-01', startsAt: '15:00', endsAt: '16:00', channel: 'OFFICE', place: null, closedOn: null, talkId: null, ...what,
});
export const at = (day: string, time = '12:00'): Moment => ({ day, time });

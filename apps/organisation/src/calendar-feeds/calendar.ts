/** What a calendar tells of an item: that there is something on a day. */
export interface CalendarDay {
  /** Opaque; the same as long as it is the same item, so that a client moves what has moved. */
  id: string;
  on: string;
}

/** The one word for everything, whatever it stands for: calendars are shared, synchronised and shown on screens (line 10). */
const SUMMARY = '预约';

const compact = (day: string): string => day.replaceAll('-', '');
const utc = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * An iCalendar (RFC 5545) of whole days: no title of its own, description, place, organiser, attendee or alarm. Lines end in CRLF; none is longer than the 75 octets
 * beyond which it would have to be folded, because every value is a constant, a uuid or a date.
 */
export function calendarOf(days: readonly CalendarDay[], now: Date): string {
  const event = ({ id, on }: CalendarDay) => [
    'BEGIN:VEVENT', `UID:${id}@tongxin`, `DTSTAMP:${utc(now)}`, `DTSTART;VALUE=DATE:${compact(on)}`, `SUMMARY:${SUMMARY}`, 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ];
  return [...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tongxin//Work items//ZH', 'CALSCALE:GREGORIAN'], ...days.flatMap(event), 'END:VCALENDAR', ''].join('\r\n');
}

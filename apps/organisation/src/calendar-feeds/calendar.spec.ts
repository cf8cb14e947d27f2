import { calendarOf } from './calendar';

const now = new Date('2026-11-23T04:05:06.789Z');
const id = '1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b';

it('S-01 line 10: a day has an opaque id and one word, and nothing else', () => {
  expect(calendarOf([{ id, on: '2026-11-30' }], now).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tongxin//Work items//ZH', 'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT', `UID:${id}@tongxin`, 'DTSTAMP:20261123T040506Z', 'DTSTART;VALUE=DATE:20261130', 'SUMMARY:预约', 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'END:VEVENT',
    'END:VCALENDAR', '',
  ]);
});

it('a calendar without a day is one too', () => {
  expect(calendarOf([], now)).toBe('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tongxin//Work items//ZH\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n');
});

it('RFC 5545: every line ends in CRLF and fits into 75 octets, so that none is folded', () => {
  const text = calendarOf([1, 2, 3].map((n) => ({ id: id.replace('1b', `${n}${n}`), on: '2026-12-31' })), now);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

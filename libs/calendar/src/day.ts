/** A calendar day, `YYYY-MM-DD`, year 0001 to 9999. ISO text sorts like the days it names, so `<` compares. */
export type Day = string;

const dayShape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;
const msPerDay = 86_400_000;

const toNumber = (day: Day): number => {
  if (!isDay(day)) throw new RangeError('not a calendar day (YYYY-MM-DD)');
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
};

const fromNumber = (n: number): Day => {
  const text = new Date(n * msPerDay).toISOString().slice(0, 10);
  if (!isDay(text)) throw new RangeError('the day leaves the years 0001 to 9999');
  return text;
};

/** Real calendar days only: `2026-02-29` is none. */
export function isDay(text: string): boolean {
  if (!dayShape.test(text) || text < '0001') return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** `YYYY-MM`, as in 出生年月 and 来校时间. */
export const isMonth = (text: string): boolean => monthShape.test(text) && text >= '0001';

/** `n` may be negative. @throws RangeError where `day` is no calendar day. */
export const addDays = (day: Day, n: number): Day => fromNumber(toNumber(day) + n);

/** Days from `from` to `to`, negative where `to` comes first; 0 for the same day. @throws RangeError */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

/** For `sort`: negative, 0 or positive. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

const fourDigits = (year: number): string => String(year).padStart(4, '0');

export const startOfYear = (year: number): Day => `${fourDigits(year)}-01-01`;

export const endOfYear = (year: number): Day => `${fourDigits(year)}-12-31`;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** First day of a month: `2025-09` → `2025-09-01`. @throws RangeError where `month` is no month. */
export function monthStart(month: string): Day {
  if (!isMonth(month)) throw new RangeError('not a month (YYYY-MM)');
  return `${month}-01`;
}

/** The calendar day on the wall in `timezone` at `instant`. */
export function dayIn(instant: Date, timezone = 'Asia/Shanghai'): Day {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The time of day on the wall in `timezone` at `instant`, `HH:MM`. */
export const timeIn = (instant: Date, timezone = 'Asia/Shanghai'): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);

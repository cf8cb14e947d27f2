import { addDays, Day, daysBetween, endOfYear, startOfYear } from './day';

/** Half-open: holds from `from` on, and no longer on `to`; null = open. A period with `to <= from` holds on no day. */
export interface Period {
  from: Day;
  to: Day | null;
}

const earlierEnd = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b);
const laterEnd = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a > b ? a : b);

export const isEmptyPeriod = (period: Period): boolean => period.to !== null && period.to <= period.from;

export const holdsOn = (period: Period, day: Day): boolean => period.from <= day && (period.to === null || day < period.to);

/** The days on which both hold; null where there is none. */
export function intersect(a: Period, b: Period): Period | null {
  const both = { from: a.from > b.from ? a.from : b.from, to: earlierEnd(a.to, b.to) };
  return isEmptyPeriod(both) ? null : both;
}

/** The same days in the fewest periods, in order: overlapping and touching ones become one, empty ones go. */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const ordered = periods.filter((p) => !isEmptyPeriod(p)).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const merged: Period[] = [];
  for (const { from, to } of ordered) {
    const last = merged.at(-1);
    if (last && (last.to === null || from <= last.to)) last.to = laterEnd(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Number of days; null for an open period. */
export const lengthInDays = (period: Period): number | null => (period.to === null ? null : Math.max(0, daysBetween(period.from, period.to)));

/** The days of the period within the calendar year; null where there is none. Never open: ends at the latest with 31 December inclusive. */
export const clampToYear = (period: Period, year: number): Period | null =>
  intersect(period, { from: startOfYear(year), to: addDays(endOfYear(year), 1) });

import { addDays } from '@tongxin/calendar';

/** Default: today, at most the year's last day. */
export const dayWithin = (year: number, asOf: string | null | undefined, today: string): string => {
  const last = `${year}-12-31`;
  const day = asOf ?? today;
  return day > last ? last : day;
};

/** The last end of a month that is over: whoever sees no exact figures gets them by the month, for those of two days would tell one talk by subtraction. */
export function lastMonthEnd(asOf: string, today: string): string {
  const day = asOf < today ? asOf : addDays(today, -1);
  return addDays(day, 1).endsWith('-01') ? day : addDays(`${day.slice(0, 7)}-01`, -1);
}

/** The day by whose end what is shown has to be settled: for whoever sees no exact figures the last month's end too, so that those of a year that is over stand still as well. A day to come is told as it will be if nobody does anything. */
export function knownBy(today: string, exact: boolean, day: string): string {
  const known = exact ? today : lastMonthEnd(today, today);
  return day > known ? day : known;
}

/** The day that a viewer is shown: for whoever sees no exact figures a month's last, so that two days one apart tell nothing of one talk (line 5). */
export const dayShown = (year: number, asOf: string | undefined, today: string, exact: boolean): string => {
  const day = dayWithin(year, asOf, today);
  return exact ? day : lastMonthEnd(day, today);
};

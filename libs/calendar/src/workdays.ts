import published from 'chinese-days/dist/chinese-days.json';
import { addDays, Day, isDay, yearOf } from './day';

/** What an institution decides for itself, e.g. a local holiday or a working Saturday. */
export type WorkdayOverride = 'WORKDAY' | 'HOLIDAY';

/** Marks an answer that rests on weekdays alone, because the State Council has not published that year yet. */
export const CALENDAR_UNPUBLISHED = 'CALENDAR_UNPUBLISHED';

export interface WorkdayAnswer {
  workday: boolean;
  unpublished: boolean;
}

export interface WorkdayDate {
  day: Day;
  /** True where any day on the way lies in a year not published yet: the date is provisional. */
  unpublished: boolean;
}

export interface WorkdayCalendar {
  isWorkday(day: Day): WorkdayAnswer;
  /** `n` workdays after `day` (before it for negative n); for 0 the day itself if a workday, else the next. @throws RangeError */
  addWorkdays(day: Day, n: number): WorkdayDate;
}

// The published tables themselves: the functions of chinese-days build them with the server's local time and are a day
// off west of Greenwich.
const holidays = new Set(Object.keys(published.holidays));
const makeUpDays = new Set(Object.keys(published.workdays));
// By National Day: a list may reach a few days into the next January, which does not publish that year.
const lastYear = Math.max(...[...holidays].filter((day) => day.endsWith('-10-01')).map(yearOf));

/** The last year whose holidays are published, as far as the installed data knows. */
export const lastPublishedYear = (): number => lastYear;

const isMondayToFriday = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
};

export function createWorkdayCalendar({ overrides = {} }: { overrides?: Readonly<Record<Day, WorkdayOverride>> } = {}): WorkdayCalendar {
  const local = new Map(Object.entries(overrides));

  function isWorkday(day: Day): WorkdayAnswer {
    if (!isDay(day)) throw new RangeError('not a calendar day (YYYY-MM-DD)');
    const decided = local.get(day);
    if (decided) return { workday: decided === 'WORKDAY', unpublished: false };
    return { workday: makeUpDays.has(day) || (isMondayToFriday(day) && !holidays.has(day)), unpublished: yearOf(day) > lastYear };
  }

  function addWorkdays(day: Day, n: number): WorkdayDate {
    if (!Number.isInteger(n)) throw new RangeError('a whole number of workdays is needed');
    const step = n < 0 ? -1 : 1;
    let at = isWorkday(day);
    let left = n === 0 && !at.workday ? 1 : Math.abs(n);
    let unpublished = left === 0 && at.unpublished;
    while (left > 0) {
      day = addDays(day, step);
      at = isWorkday(day);
      unpublished ||= at.unpublished;
      if (at.workday) left -= 1;
    }
    return { day, unpublished };
  }

  return { isWorkday, addWorkdays };
}

export { addDays, compareDays, dayIn, daysBetween, endOfYear, isDay, isMonth, monthStart, startOfYear, timeIn, yearOf } from './day';
export type { Day } from './day';
export { clampToYear, holdsOn, intersect, isEmptyPeriod, lengthInDays, mergePeriods } from './period';
export type { Period } from './period';
export { CALENDAR_UNPUBLISHED, createWorkdayCalendar, lastPublishedYear } from './workdays';
export type { WorkdayAnswer, WorkdayCalendar, WorkdayDate, WorkdayOverride } from './workdays';

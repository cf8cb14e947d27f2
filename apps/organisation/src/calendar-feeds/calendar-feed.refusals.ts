/** Why a calendar feed was not closed. */
export const calendarFeedRefusals = {
  NOT_OPEN: { message: '您没有开通日历订阅' },
} as const;
export type CalendarFeedRefusal = keyof typeof calendarFeedRefusals;

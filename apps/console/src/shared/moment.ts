const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A moment on the institution's clock, to the minute: 2026-11-23 09:05. */
export const minuteOf = (at: string): string => moment.format(new Date(at));

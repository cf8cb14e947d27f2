import type { Standing } from '@tongxin/event-contracts';

/** Everybody in service takes their own days into a calendar of theirs; an address answers no longer once its person has left. */
export const canHaveCalendarFeed = (who: Standing | null): boolean => who !== null && who.inService;

import type { Standing } from '@tongxin/event-contracts';

/** Hours are kept by the leadership, heads of units and members of a branch's committee (T-28, T-19). */
export const canOfferOpenHour = (who: Standing | null): boolean => who !== null && who.inService && (who.leader || who.headOf.size > 0 || who.committeeOf.size > 0);

/** Everybody in service books, whatever the age, unit or branch (T-19). */
export const canBookOpenHour = (who: Standing | null): boolean => who !== null && who.inService;

/** A free hour is everybody's in service; a booked one its two people's, and to anybody else it is not there. */
export const canSeeOpenHour = (who: Standing | null, hour: { hostId: string; bookerId: string | null; free: boolean }): boolean =>
  who !== null && (who.personId === hour.hostId || who.personId === hour.bookerId || (hour.free && who.inService));

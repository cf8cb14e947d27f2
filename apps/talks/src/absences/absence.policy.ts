import type { Standing } from '@tongxin/event-contracts';

/** One's own alone, whatever the office; whoever asks for a talk learns no more than that somebody else is to be chosen (T-27). */
export const canSeeAbsenceOf = (who: Standing | null, person: { personId: string }): boolean => who !== null && who.personId === person.personId;

/** Whoever can be asked for a talk: everybody in service (T-27). */
export const canAnnounceAbsence = (who: Standing | null): boolean => who !== null && who.inService;

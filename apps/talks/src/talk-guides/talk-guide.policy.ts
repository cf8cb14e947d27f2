import type { Standing } from '@tongxin/event-contracts';

/** Principles and guide cards: everyone on the staff, also the one who is to be talked with. */
export const canReadGuides = (who: Standing | null): boolean => who !== null;

/** Templates for a situation: the talker of this talk alone, so that nobody reads a picture of themselves into them (T-34). */
export const canPickTemplate = (who: Standing | null, talk: { talker: { id: string } }): boolean => who !== null && who.personId === talk.talker.id;

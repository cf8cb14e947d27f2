import type { Standing } from '@tongxin/event-contracts';

/** What may be written, before anybody asks for it: everyone on the staff. */
export const canReadLetterTemplates = (who: Standing | null): boolean => who !== null;

/** One asks for letters oneself, while in service; withdrawing is everybody's at any time (T-25). */
export const canOptIntoLetters = (who: Standing | null): boolean => who !== null && who.inService;

/** Whether somebody asked for letters, and those that came: the person alone, whatever the office (T-25). */
export const canSeeLettersOf = (who: Standing | null, person: { personId: string }): boolean => who !== null && who.personId === person.personId;

/** 机关党委 sends, and therefore knows what was sent and, unless they are few, who asked for it; no other office and no leader (T-25). */
export const canSendLetters = (who: Standing | null): boolean => who !== null && who.offices.has('PARTY_AFFAIRS');

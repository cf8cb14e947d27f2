import { showable } from '@tongxin/anonymity';
import { addDays } from '@tongxin/calendar';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import type { LetterTemplateCode, OpenDay } from './letter-template';

/** 家书: a letter that colleagues who asked for it hand on at home. It holds a template, a day and a place, and nobody of any family (T-25). */
export interface FamilyLetter extends OpenDay {
  id: string;
  template: LetterTemplateCode;
  /** Null: to the whole institution. */
  unitId: string | null;
  sentOn: string;
}

/** Kept so long, in days, then deleted ○. */
export const keptDays = 365;
/** The last day on which a letter is shown. */
export const expiresOn = ({ sentOn }: { sentOn: string }): string => addDays(sentOn, keptDays);
/** The first day of sending whose letters are kept; earlier ones are shown no more, and deleted. */
export const keptSince = (today: string): string => addDays(today, -keptDays);

export type ComposeRefusal = 'ONLY_OPEN_DAY' | 'DAY_PASSED' | 'DAY_TOO_FAR';

/** A letter of today's. Day and place are an open day's alone, and the day lies within the time that the letter is kept. */
export function compose(letter: Omit<FamilyLetter, 'sentOn'>, today: string): Outcome<FamilyLetter, ComposeRefusal> {
  const sent = { ...letter, sentOn: today };
  if (letter.template !== 'OPEN_DAY' && (letter.openDay !== null || letter.place !== null)) return refuse('ONLY_OPEN_DAY');
  if (letter.openDay !== null && letter.openDay < today) return refuse('DAY_PASSED');
  return letter.openDay !== null && letter.openDay > expiresOn(sent) ? refuse('DAY_TOO_FAR') : accept(sent);
}

/** Somebody in service who asked for letters, and whether they work in the unit that is written to. */
export interface Reader {
  personId: string;
  ofUnit: boolean;
}

/** Whether it may be told who, or how many: all but one to four (line 5). */
export const mayTell = (count: number): boolean => showable({ part: count, whole: count });

export type ReceiversRefusal = 'NOBODY_OPTED_IN' | 'TOO_FEW_FOR_UNIT' | 'NOBODY_IN_UNIT';

/** Whom a letter reaches: those who asked for it and nobody else. While they are few it goes to all of them, or else trying one unit after the other would tell who they are. */
export function receiversOf(readers: readonly Reader[], unitId: string | null): Outcome<string[], ReceiversRefusal> {
  if (readers.length === 0) return refuse('NOBODY_OPTED_IN');
  if (unitId === null) return accept(readers.map(({ personId }) => personId));
  if (!mayTell(readers.length)) return refuse('TOO_FEW_FOR_UNIT');
  const there = readers.filter(({ ofUnit }) => ofUnit);
  return there.length > 0 ? accept(there.map(({ personId }) => personId)) : refuse('NOBODY_IN_UNIT');
}

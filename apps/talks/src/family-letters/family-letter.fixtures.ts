import type { FamilyLetter } from './family-letter';

/** An invitation of 23 November 2026 to everybody, and what else a test says. */
export const aLetter = (what: Partial<FamilyLetter> = {}): FamilyLetter => ({ id: 'l', template: 'OPEN_DAY', unitId: null, openDay: '2026-12-05', place: '图书馆一楼', sentOn: '2026-11-23', ...what });

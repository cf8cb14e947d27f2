import { everyStaff, whoMay } from '../standing.fixtures';
import { canOptIntoLetters, canReadLetterTemplates, canSeeLettersOf, canSendLetters } from './family-letter.policy';

it('canReadLetterTemplates: everyone on the staff', () => expect(whoMay(canReadLetterTemplates)).toEqual(everyStaff));
it('canOptIntoLetters: whoever is in service, for themselves (T-25)', () => expect(whoMay(canOptIntoLetters)).toEqual(everyStaff.filter((name) => name !== 'retired')));
it('canSendLetters: 机关党委 and no other office (T-25)', () => expect(whoMay(canSendLetters)).toEqual(['partyAffairs']));
it('canSeeLettersOf: the person alone, whatever the office (T-25)', () => {
  expect(whoMay((who) => canSeeLettersOf(who, { personId: 'another' }))).toEqual([]);
  expect(whoMay((who) => canSeeLettersOf(who, { personId: 'me' }))).toEqual(everyStaff);
});

import { everyStaff, whoMay } from '../standing.fixtures';
import { canAnnounceAbsence, canSeeAbsenceOf } from './absence.policy';

it('canAnnounceAbsence: whoever is in service (T-27)', () => expect(whoMay(canAnnounceAbsence)).toEqual(everyStaff.filter((name) => name !== 'retired')));
it('canSeeAbsenceOf: the person alone, whatever the office (T-27)', () => {
  expect(whoMay((who) => canSeeAbsenceOf(who, { personId: 'another' }))).toEqual([]);
  expect(whoMay((who) => canSeeAbsenceOf(who, { personId: 'me' }))).toEqual(everyStaff);
});

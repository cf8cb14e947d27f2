import { aStanding, everyStaff, whoMay } from '../standing.fixtures';
import { canPickTemplate, canReadGuides } from './talk-guide.policy';

it('canReadGuides: everyone on the staff', () => expect(whoMay(canReadGuides)).toEqual(everyStaff));
it('canPickTemplate: the talker of the talk alone (T-34)', () => {
  expect([aStanding(), aStanding({ personId: 'talkee' }), aStanding({ leader: true, personId: 'other' }), null].map((who) => canPickTemplate(who, { talker: { id: 'me' } }))).toEqual([true, false, false, false]);
});

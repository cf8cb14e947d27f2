import { aStanding, everyStaff, whoMay } from '../standing.fixtures';
import { canDescribeCounselling, canSeeCounselling, canSeeReferral } from './counselling.policy';

it('canSeeCounselling: everyone on the staff', () => expect(whoMay(canSeeCounselling)).toEqual(everyStaff));
it('canDescribeCounselling: 组织人事处 and 机关党委', () => expect(whoMay(canDescribeCounselling)).toEqual(['hr', 'partyAffairs']));
it('canSeeReferral: the person alone (T-36)', () => {
  expect([aStanding(), aStanding({ personId: 'other', leader: true, offices: new Set(['HR'] as const) }), null].map((who) => canSeeReferral(who, { personId: 'me' }))).toEqual([true, false, false]);
});

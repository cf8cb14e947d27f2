import { everyStaff, standings, whoMay } from '../standing.fixtures';
import { canDesignateBackbone, canManageStaff, canSeeDutyLists, canSeeEmployment, canSeePartyLife, canSeeStaffDirectory } from './person.policy';

const me = { id: 'me', branchId: 'branch' };
const colleague = { id: 'colleague', branchId: 'branch' };

it('canSeeStaffDirectory: everybody on the staff, retired colleagues included', () => {
  expect(whoMay(canSeeStaffDirectory)).toEqual(everyStaff);
});

it('canSeeEmployment: the person and HR', () => {
  expect(whoMay((who) => canSeeEmployment(who, me))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeEmployment(who, colleague))).toEqual(['hr']);
});

it("canSeePartyLife: the person, HR, party affairs, the committee of the person's own branch", () => {
  expect(whoMay((who) => canSeePartyLife(who, me))).toEqual(everyStaff);
  expect(whoMay((who) => canSeePartyLife(who, colleague))).toEqual(['hr', 'partyAffairs', 'committee']);
  // Without a branch there is no committee that could look.
  expect(canSeePartyLife(standings.committee, { id: 'colleague', branchId: null })).toBe(false);
});

it('canSeeDutyLists: the person, leadership, HR and party affairs', () => {
  expect(whoMay((who) => canSeeDutyLists(who, me))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeDutyLists(who, colleague))).toEqual(['leader', 'hr', 'partyAffairs']);
});

it('canManageStaff: HR alone', () => {
  expect(whoMay(canManageStaff)).toEqual(['hr']);
});

it('canDesignateBackbone: HR and party affairs', () => {
  expect(whoMay(canDesignateBackbone)).toEqual(['hr', 'partyAffairs']);
});

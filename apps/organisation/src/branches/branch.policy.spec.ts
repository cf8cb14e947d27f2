import { everyStaff, whoMay } from '../standing.fixtures';
import { canNameRepresentative, canSeeBranches, canSeeMembers, canSeeRepresentatives } from './branch.policy';

const branch = { id: 'branch' };

it('canSeeBranches: everybody on the staff, nobody else', () => {
  expect(whoMay(canSeeBranches)).toEqual(everyStaff);
});

it('canSeeMembers: HR, party affairs and the committee of this branch; neither its members nor the leadership', () => {
  expect(whoMay((who) => canSeeMembers(who, branch))).toEqual(['hr', 'partyAffairs', 'committee']);
});

it('canSeeRepresentatives: those who see the roster, the leadership and the members who chose them', () => {
  expect(whoMay((who) => canSeeRepresentatives(who, branch))).toEqual(['leader', 'hr', 'partyAffairs', 'committee', 'member']);
});

it('canNameRepresentative: the committee of this branch and party affairs', () => {
  expect(whoMay((who) => canNameRepresentative(who, branch))).toEqual(['partyAffairs', 'committee']);
});

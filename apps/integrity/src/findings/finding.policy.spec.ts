import { aLeaver, aStanding } from '../standing.fixtures';
import { canSeeBranchFindings, canSeeDepartmentFindings, canSeeFinding, findingScope, type FindingFacts } from './finding.policy';

const finding: FindingFacts = { departmentId: 'D07', branchId: 'ZB03', ownerId: 'owner', reviewerId: 'reviewer' };
const all = [aStanding(['OFFICE', null, 'DISCIPLINE']), aStanding(['TEAM']), aStanding(['OFFICE', null, 'PARTY_AFFAIRS'])];
const none = [
  null, aStanding(), aStanding(['STAFF_OF', 'D07']), aStanding(['HEAD_OF', 'D08']), aStanding(['COMMITTEE_OF', 'ZB01']), aStanding(['OFFICE', null, 'HR']),
  aLeaver(['HEAD_OF', 'D07'], ['OFFICE', null, 'DISCIPLINE'], ['COMMITTEE_OF', 'ZB03']),
];

it('findingScope: none without service; all for discipline, leadership and party affairs', () => {
  expect(findingScope(null)).toBeNull();
  expect(findingScope(aLeaver(['TEAM']))).toBeNull();
  expect(all.every((who) => findingScope(who)?.all)).toBe(true);
  expect(findingScope(aStanding(['HEAD_OF', 'D07'], ['SECRETARY_OF', 'ZB03']))).toEqual({ all: false, departments: ['D07'], branches: ['ZB03'], personId: 'me' });
});

it('canSeeFinding: those who see all, the head of the unit, the committee of its branch, owner and reviewer', () => {
  expect(all.every((who) => canSeeFinding(who, finding))).toBe(true);
  expect(canSeeFinding(aStanding(['HEAD_OF', 'D07']), finding)).toBe(true);
  expect(canSeeFinding(aStanding(['COMMITTEE_OF', 'ZB03']), finding)).toBe(true);
  expect(canSeeFinding(aStanding(['SECRETARY_OF', 'ZB03']), finding)).toBe(true);
  expect(canSeeFinding(aStanding(), { ...finding, ownerId: 'me' })).toBe(true);
  expect(canSeeFinding(aStanding(), { ...finding, reviewerId: 'me' })).toBe(true);
  expect(none.some((who) => canSeeFinding(who, finding))).toBe(false);
  expect(canSeeFinding(aStanding(['COMMITTEE_OF', 'ZB03']), { departmentId: null, branchId: null, ownerId: null, reviewerId: null })).toBe(false);
});

it('canSeeDepartmentFindings: those who see all, its head and the committee of its branch', () => {
  const unit = { id: 'D07', branchId: 'ZB03' };
  expect([...all, aStanding(['HEAD_OF', 'D07']), aStanding(['COMMITTEE_OF', 'ZB03'])].every((who) => canSeeDepartmentFindings(who, unit))).toBe(true);
  expect(none.some((who) => canSeeDepartmentFindings(who, unit))).toBe(false);
  expect(canSeeDepartmentFindings(aStanding(['COMMITTEE_OF', 'ZB03']), { id: 'D07', branchId: null })).toBe(false);
});

it('canSeeBranchFindings: those who see all and its committee', () => {
  expect([...all, aStanding(['COMMITTEE_OF', 'ZB03'])].every((who) => canSeeBranchFindings(who, { id: 'ZB03' }))).toBe(true);
  expect([...none, aStanding(['HEAD_OF', 'D07'])].some((who) => canSeeBranchFindings(who, { id: 'ZB03' }))).toBe(false);
});

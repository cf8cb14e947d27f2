import { everyStaff, whoMay } from '../standing.fixtures';
import { canSeeBranchCoverage, canSeeCoverage, canSeeExactCoverage, canSeeTalkerTotals, canSeeUnitCoverage } from './coverage.policy';

it('canSeeExactCoverage: leadership, HR and party affairs', () => {
  expect(whoMay(canSeeExactCoverage)).toEqual(['leader', 'hr', 'partyAffairs']);
});

it('canSeeCoverage: everybody on the staff, nobody else', () => {
  expect(whoMay(canSeeCoverage)).toEqual(everyStaff);
});

it('canSeeTalkerTotals: the talker and the leadership; no other head and no office (T-10)', () => {
  expect(whoMay((who) => canSeeTalkerTotals(who, { id: 'colleague' }))).toEqual(['leader']);
  expect(whoMay((who) => canSeeTalkerTotals(who, { id: 'me' }))).toEqual(everyStaff);
});

it('canSeeBranchCoverage: those who see exact totals and the committee of this branch', () => {
  expect(whoMay((who) => canSeeBranchCoverage(who, { id: 'branch' }))).toEqual(['leader', 'hr', 'partyAffairs', 'committee']);
});

it('canSeeUnitCoverage: those who see exact totals, the head and the supervising leader of this unit', () => {
  expect(whoMay((who) => canSeeUnitCoverage(who, { id: 'unit' }))).toEqual(['leader', 'hr', 'partyAffairs', 'head', 'supervisor']);
});

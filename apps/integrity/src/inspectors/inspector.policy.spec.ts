import { aLeaver, aStanding } from '../standing.fixtures';
import { canSeeInspector, canSeeRecusals } from './inspector.policy';

const discipline = aStanding(['OFFICE', null, 'DISCIPLINE']);
const leader = aStanding(['TEAM']);
const others = [aStanding(), aStanding(['HEAD_OF', 'D02']), aStanding(['OFFICE', null, 'HR']), aStanding(['OFFICE', null, 'PARTY_AFFAIRS'])];

it('canSeeInspector: discipline, leadership and the inspector', () => {
  expect([discipline, leader].every((who) => canSeeInspector(who, { personId: 'x' }))).toBe(true);
  expect(canSeeInspector(aStanding(), { personId: 'me' })).toBe(true);
  expect([null, ...others, aLeaver(['TEAM'])].some((who) => canSeeInspector(who, { personId: 'x' }))).toBe(false);
});

it('canSeeRecusals: discipline alone', () => {
  expect(canSeeRecusals(discipline)).toBe(true);
  expect([null, leader, ...others, aLeaver(['OFFICE', null, 'DISCIPLINE'])].some(canSeeRecusals)).toBe(false);
});

import { aLeaver, aStanding } from '../standing.fixtures';
import { canSeeBatch, canSeeLists, canSeeTask, canSeeTaskInspectors, canSeeTaskTime, isStaff, overseesInspections } from './inspection.policy';

const staff = aStanding();
const discipline = aStanding(['OFFICE', null, 'DISCIPLINE']);
const leader = aStanding(['TEAM']);
const others = [aStanding(['HEAD_OF', 'D02']), aStanding(['OFFICE', null, 'HR']), aStanding(['OFFICE', null, 'PARTY_AFFAIRS']), aStanding(['SECRETARY_OF', 'ZB01'])];
const leaver = aLeaver(['OFFICE', null, 'DISCIPLINE'], ['TEAM']);
const published = { published: true, inspectorIds: ['x'] };
const draft = { published: false, inspectorIds: ['x'] };
const mine = { published: false, inspectorIds: ['me'] };

it('isStaff: in service, whatever else; a leaver, an administrator and nobody are not', () => {
  expect([staff, discipline, leader, ...others].every(isStaff)).toBe(true);
  expect([null, leaver].some(isStaff)).toBe(false);
});

it('overseesInspections: discipline and leadership in service, nobody else', () => {
  expect([discipline, leader].map(overseesInspections)).toEqual([true, true]);
  expect([null, staff, ...others, leaver].some(overseesInspections)).toBe(false);
});

it('canSeeLists: staff in service', () => {
  expect([staff, ...others].every(canSeeLists)).toBe(true);
  expect([null, leaver].some(canSeeLists)).toBe(false);
});

it('canSeeBatch: published to all staff; else discipline, leadership and its inspectors', () => {
  expect([staff, ...others].every((who) => canSeeBatch(who, published))).toBe(true);
  expect([null, leaver].some((who) => canSeeBatch(who, published))).toBe(false);
  expect([staff, ...others].some((who) => canSeeBatch(who, draft))).toBe(false);
  expect([discipline, leader].every((who) => canSeeBatch(who, draft))).toBe(true);
  expect(canSeeBatch(staff, mine)).toBe(true);
});

it('canSeeTask: the same for one task', () => {
  expect(canSeeTask(staff, published)).toBe(true);
  expect(canSeeTask(staff, draft)).toBe(false);
  expect(canSeeTask(staff, mine)).toBe(true);
  expect(canSeeTask(null, published)).toBe(false);
});

it('canSeeTaskInspectors: discipline, leadership and the inspectors, published or not', () => {
  expect([discipline, leader].every((who) => canSeeTaskInspectors(who, published))).toBe(true);
  expect(canSeeTaskInspectors(staff, mine)).toBe(true);
  expect([null, staff, ...others, leaver].some((who) => canSeeTaskInspectors(who, published))).toBe(false);
});

it('canSeeTaskTime: once it is over, before that only to those who make it', () => {
  expect(canSeeTaskTime(staff, { ...published, state: 'DONE' })).toBe(true);
  expect(canSeeTaskTime(staff, { ...published, state: 'PLANNED' })).toBe(false);
  expect(canSeeTaskTime(staff, { ...draft, state: 'DONE' })).toBe(false);
  expect(canSeeTaskTime(staff, { ...mine, state: 'PLANNED' })).toBe(true);
  expect(canSeeTaskTime(discipline, { ...draft, state: 'PLANNED' })).toBe(true);
  expect(canSeeTaskTime(null, { ...published, state: 'DONE' })).toBe(false);
});

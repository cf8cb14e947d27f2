import { aStanding, everyStaff, whoMay } from '../standing.fixtures';
import { canRequestTalk, canSeeRequest } from './talk-request.policy';

const asked = { requesterId: 'b', chosenId: 'a', withdrawnOn: null };

it('canSeeRequest: T-27 who asked and who is asked, whatever the office', () => {
  expect(whoMay((who) => canSeeRequest(who, asked))).toEqual([]);
  expect(whoMay((who) => canSeeRequest(who, { ...asked, requesterId: 'me' }))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeRequest(who, { ...asked, chosenId: 'me' }))).toEqual(everyStaff);
});

it('canSeeRequest: T-27 where any leader may answer, the leadership', () => {
  expect(whoMay((who) => canSeeRequest(who, { ...asked, chosenId: null }))).toEqual(['leader']);
  expect(canSeeRequest(aStanding({ personId: 'b' }), { ...asked, chosenId: null })).toBe(true);
});

it('canSeeRequest: T-27 once it is withdrawn, who asked alone', () => {
  const withdrawn = { ...asked, withdrawnOn: '2026-06-01' };
  expect(whoMay((who) => canSeeRequest(who, { ...withdrawn, requesterId: 'me' }))).toEqual(everyStaff);
  for (const chosenId of ['me', null]) expect(whoMay((who) => canSeeRequest(who, { ...withdrawn, chosenId }))).toEqual([]);
});

it('canRequestTalk: T-27 everybody in service', () => {
  expect(whoMay(canRequestTalk)).toEqual(everyStaff.filter((name) => name !== 'retired'));
});

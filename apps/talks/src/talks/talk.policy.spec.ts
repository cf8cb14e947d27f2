import { aStanding, everyStaff, whoMay } from '../standing.fixtures';
import { canPlanTalk, canSeeDuty, canSeeRules, canSeeTalk } from './talk.policy';

const others = { talkerId: 'a', talkeeId: 'b' };

it('canSeeTalk: the pair alone, whatever the office (T-01)', () => {
  expect(whoMay((who) => canSeeTalk(who, others))).toEqual([]);
  expect(whoMay((who) => canSeeTalk(who, { ...others, talkerId: 'me' }))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeTalk(who, { ...others, talkeeId: 'me' }))).toEqual(everyStaff);
});

it('canPlanTalk: everybody in service', () => {
  expect(whoMay(canPlanTalk)).toEqual(everyStaff.filter((name) => name !== 'retired'));
});

it('canSeeDuty: the two it concerns, leadership, HR and party affairs', () => {
  expect(whoMay((who) => canSeeDuty(who, others))).toEqual(['leader', 'hr', 'partyAffairs']);
  expect([aStanding({ personId: 'a' }), aStanding({ personId: 'b' })].map((who) => canSeeDuty(who, others))).toEqual([true, true]);
});

it('canSeeRules: everybody on the staff, nobody else', () => {
  expect(whoMay(canSeeRules)).toEqual(everyStaff);
});

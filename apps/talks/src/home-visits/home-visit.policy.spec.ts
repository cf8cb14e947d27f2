import { aStanding, everyStaff, standings, whoMay } from '../standing.fixtures';
import { canProposeHomeVisit, canProposeHomeVisits, canSeeHomeVisit } from './home-visit.policy';

const colleague = aStanding({ personId: 'them', staffOf: new Set(['unit']), memberOf: new Set(['branch']) });

it('canProposeHomeVisit: T-23 a leader, the head of the unit, the branch’s committee', () => {
  expect(whoMay((who) => canProposeHomeVisit(who, colleague))).toEqual(['leader', 'head', 'committee']);
  expect(whoMay((who) => canProposeHomeVisit(who, aStanding({ personId: 'them', inService: false, memberOf: new Set(['branch']) })))).toEqual(['leader', 'committee']);
  expect(whoMay((who) => canProposeHomeVisit(who, aStanding({ personId: 'them' })))).toEqual(['leader']);
  expect(canProposeHomeVisit(standings.leader, standings.leader)).toBe(false);
});

it('canProposeHomeVisits: T-23 a leader, a head, a committee member, before it is known whom', () => {
  expect(whoMay(canProposeHomeVisits)).toEqual(['leader', 'head', 'committee', 'otherCommittee']);
  for (const who of Object.values(standings)) if (canProposeHomeVisit(who, colleague)) expect(canProposeHomeVisits(who)).toBe(true);
});

it('canSeeHomeVisit: T-23 the two, whatever the office', () => {
  const visit = { visitorId: 'a', personId: 'b' };
  expect(whoMay((who) => canSeeHomeVisit(who, visit))).toEqual([]);
  expect(whoMay((who) => canSeeHomeVisit(who, { ...visit, visitorId: 'me' }))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeHomeVisit(who, { ...visit, personId: 'me' }))).toEqual(everyStaff);
});

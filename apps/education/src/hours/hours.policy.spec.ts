import { aStanding } from '../standing.fixtures';
import { canSeeBranchHours, canSeeLearningHours } from './hours.policy';

const everyRight = aStanding({ leader: true, executiveVicePresident: true, offices: new Set(['HR', 'PARTY_AFFAIRS', 'DISCIPLINE'] as const), committeeOf: new Set(['b']), headOf: new Set(['d']) });

it('canSeeLearningHours: the person alone', () => {
  expect(canSeeLearningHours(aStanding(), { id: 'me' })).toBe(true);
  expect([canSeeLearningHours(null, { id: 'me' }), canSeeLearningHours(everyRight, { id: 'other' })]).toEqual([false, false]);
});

it('canSeeBranchHours: the committee, party affairs, HR, leadership', () => {
  const may = [
    aStanding({ committeeOf: new Set(['b']) }), aStanding({ offices: new Set(['PARTY_AFFAIRS'] as const) }),
    aStanding({ offices: new Set(['HR'] as const) }), aStanding({ leader: true }),
  ];
  const mayNot = [
    null, aStanding(), aStanding({ memberOf: new Set(['b']) }), aStanding({ committeeOf: new Set(['x']) }), aStanding({ headOf: new Set(['b']) }),
    aStanding({ offices: new Set(['DISCIPLINE'] as const) }),
  ];
  expect(may.map((who) => canSeeBranchHours(who, { id: 'b' }))).toEqual(may.map(() => true));
  expect(mayNot.map((who) => canSeeBranchHours(who, { id: 'b' }))).toEqual(mayNot.map(() => false));
});

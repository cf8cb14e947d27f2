import { aStanding, everyStaff, whoMay } from '../standing.fixtures';
import { canCreateKey, canSeeOwnKey } from './sealing-key.policy';

it('canCreateKey: everyone in service', () => expect(whoMay(canCreateKey)).toEqual(everyStaff.filter((name) => name !== 'retired')));
it('canSeeOwnKey: its owner alone', () => {
  expect([aStanding(), aStanding({ personId: 'other', leader: true, offices: new Set(['HR', 'PARTY_AFFAIRS'] as const) }), null].map((who) => canSeeOwnKey(who, { personId: 'me' }))).toEqual([true, false, false]);
});

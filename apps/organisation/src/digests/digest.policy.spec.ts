import { everyStaff, whoMay } from '../standing.fixtures';
import { canSeeDigest } from './digest.policy';

it('canSeeDigest: S-01 the person alone, whatever the office', () => {
  expect(whoMay((who) => canSeeDigest(who, { personId: 'another' }))).toEqual([]);
  expect(whoMay((who) => canSeeDigest(who, { personId: 'me' }))).toEqual(everyStaff);
});

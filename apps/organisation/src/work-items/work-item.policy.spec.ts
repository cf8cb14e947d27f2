import { everyStaff, whoMay } from '../standing.fixtures';
import { canSeeWorkItem } from './work-item.policy';

it('canSeeWorkItem: S-01 the person alone, whatever the office', () => {
  expect(whoMay((who) => canSeeWorkItem(who, { personId: 'another' }))).toEqual([]);
  expect(whoMay((who) => canSeeWorkItem(who, { personId: 'me' }))).toEqual(everyStaff);
});

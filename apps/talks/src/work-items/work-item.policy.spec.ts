import { everyStaff, whoMay } from '../standing.fixtures';
import { canOpenItem } from './work-item.policy';

it('canOpenItem: S-01 the person for whom it waits, whatever the office', () => {
  expect(whoMay((who) => canOpenItem(who, { personId: 'b' }))).toEqual([]);
  expect(whoMay((who) => canOpenItem(who, { personId: 'me' }))).toEqual(everyStaff);
});

import { everyStaff, whoMay } from '../standing.fixtures';
import { canHaveCalendarFeed } from './calendar-feed.policy';

it('canHaveCalendarFeed: S-01 everybody in service', () => {
  expect(whoMay(canHaveCalendarFeed)).toEqual(everyStaff.filter((name) => name !== 'retired'));
});

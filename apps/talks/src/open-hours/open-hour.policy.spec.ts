import { everyStaff, whoMay } from '../standing.fixtures';
import { canBookOpenHour, canOfferOpenHour, canSeeOpenHour } from './open-hour.policy';

const serving = everyStaff.filter((name) => name !== 'retired');
const taken = { hostId: 'a', bookerId: 'b', free: false };

it('canOfferOpenHour: T-28 T-19 leaders, heads, members of a committee', () => expect(whoMay(canOfferOpenHour)).toEqual(['leader', 'head', 'committee', 'otherCommittee']));

it('canBookOpenHour: T-19 everybody in service', () => expect(whoMay(canBookOpenHour)).toEqual(serving));

it('canSeeOpenHour: T-28 what is free everybody in service, what is booked the two', () => {
  expect(whoMay((who) => canSeeOpenHour(who, { ...taken, bookerId: null, free: true }))).toEqual(serving);
  expect(whoMay((who) => canSeeOpenHour(who, taken))).toEqual([]);
  expect(whoMay((who) => canSeeOpenHour(who, { ...taken, bookerId: null }))).toEqual([]);
  for (const mine of [{ hostId: 'me' }, { bookerId: 'me' }]) expect(whoMay((who) => canSeeOpenHour(who, { ...taken, ...mine }))).toEqual(everyStaff);
});

import { everyStaff, whoMay } from '../standing.fixtures';
import { canSeeDeadline, canSeeWhy } from './duty.policy';

const duty = (talkerId: string, talkeeId: string, mutual = false) => ({ talkerId, talkeeId, mutual });

it('canSeeWhy: the two and HR; no leader, no party affairs, no head', () => {
  expect(whoMay((who) => canSeeWhy(who, duty('a', 'b')))).toEqual(['hr']);
  for (const own of [duty('me', 'b'), duty('a', 'me')]) expect(whoMay((who) => canSeeWhy(who, own))).toEqual(everyStaff);
});

it('canSeeDeadline: who answers, nobody else; of a mutual duty both (T-10)', () => {
  for (const other of [duty('a', 'b'), duty('a', 'me'), duty('a', 'b', true)]) expect(whoMay((who) => canSeeDeadline(who, other))).toEqual([]);
  for (const own of [duty('me', 'b'), duty('a', 'me', true)]) expect(whoMay((who) => canSeeDeadline(who, own))).toEqual(everyStaff);
});

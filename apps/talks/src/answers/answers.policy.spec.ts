import { everyStaff, whoMay } from '../standing.fixtures';
import { canSeeAnswerTotals } from './answers.policy';

it('canSeeAnswerTotals: T-38 S-03 everybody on the staff, and no office more than another', () => expect(whoMay(canSeeAnswerTotals)).toEqual(everyStaff));

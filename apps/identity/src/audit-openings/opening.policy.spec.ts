import type { Administrator } from '@tongxin/viewer';
import type { Actor } from '../accounts/account.policy';
import { canAnswerOpening, canRequestOpening, canSeeOpenings, canSeeReaders } from './opening.policy';

const admin = (administrator: Administrator): Actor => ({ personId: null, administrator, hr: false });
const everybody: Record<string, Actor> = {
  system: admin('SYSTEM'), security: admin('SECURITY'), audit: admin('AUDIT'), hr: { personId: 'me', administrator: null, hr: true }, staff: { personId: 'me', administrator: null, hr: false },
  nobody: { personId: null, administrator: null, hr: false },
};
const whoMay = (may: (who: Actor) => boolean): string[] => Object.entries(everybody).flatMap(([name, who]) => (may(who) ? [name] : []));

test('canRequestOpening: the audit administrator alone', () => {
  expect(whoMay(canRequestOpening)).toEqual(['audit']);
});

test('canAnswerOpening: the security administrator alone, so that neither reads by one person’s will', () => {
  expect(whoMay(canAnswerOpening)).toEqual(['security']);
});

test('canSeeOpenings: the two of them', () => {
  expect(whoMay(canSeeOpenings)).toEqual(['security', 'audit']);
});

test('canSeeReaders: whoever reads what was opened', () => {
  expect(whoMay(canSeeReaders)).toEqual(['audit']);
});

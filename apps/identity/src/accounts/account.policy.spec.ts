import type { Administrator } from '@tongxin/viewer';
import { canBlock, canInvite, canInviteAnybody, canListAccounts, canReset, type Actor } from './account.policy';

const person = (hr = false, personId = 'me'): Actor => ({ personId, administrator: null, hr });
const admin = (administrator: Administrator): Actor => ({ personId: null, administrator, hr: false });
const nobody: Actor = { personId: null, administrator: null, hr: false };
const colleague = { personId: 'other', holdsHr: false };
const officer = { personId: 'other', holdsHr: true };
const own = { personId: 'me', holdsHr: true };
const everybody = {
  '组织人事处': person(true), '安全管理员': admin('SECURITY'), '系统管理员': admin('SYSTEM'), '审计管理员': admin('AUDIT'), staff: person(), nobody,
};
/** Who may, of those above. */
const whoMay = (may: (who: Actor) => boolean): string[] => Object.entries(everybody).flatMap(([name, who]) => (may(who) ? [name] : []));

it('canListAccounts: 组织人事处 and the security administrator', () => {
  expect(whoMay(canListAccounts)).toEqual(['组织人事处', '安全管理员']);
});

it('canInviteAnybody: the same, before it is known whom', () => {
  expect(whoMay(canInviteAnybody)).toEqual(['组织人事处', '安全管理员']);
});

it('canInvite: 组织人事处 everybody, the security administrator those of 组织人事处 alone', () => {
  expect(whoMay((who) => canInvite(who, colleague))).toEqual(['组织人事处']);
  expect(whoMay((who) => canInvite(who, officer))).toEqual(['组织人事处', '安全管理员']);
});

it('canReset: as inviting, but never one\'s own', () => {
  expect(whoMay((who) => canReset(who, colleague))).toEqual(['组织人事处']);
  expect(whoMay((who) => canReset(who, officer))).toEqual(['组织人事处', '安全管理员']);
  expect(whoMay((who) => canReset(who, own))).toEqual(['安全管理员']);
});

it('canBlock: both, anybody but oneself', () => {
  for (const subject of [colleague, officer]) expect(whoMay((who) => canBlock(who, subject))).toEqual(['组织人事处', '安全管理员']);
  expect(whoMay((who) => canBlock(who, own))).toEqual(['安全管理员']);
});

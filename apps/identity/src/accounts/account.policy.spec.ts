import type { Administrator } from '@tongxin/viewer';
import { canBlock, canInvite, canInviteAnybody, canListAccounts, canReset, type Actor } from './account.policy';

const person = (hr = false, personId = 'me'): Actor => ({ personId, administrator: null, hr });
const admin = (administrator: Administrator): Actor => ({ personId: null, administrator, hr: false });
const nobody: Actor = { personId: null, administrator: null, hr: false };
const colleague = { personId: 'other', holdsHr: false };
const officer = { personId: 'other', holdsHr: true };
const own = { personId: 'me', holdsHr: true };
const yes = true;
const no = false;

it.each<[string, Actor, boolean, boolean[], boolean[], boolean[]]>([
  // who, lists and opens the form, [colleague, officer, own] invited, reset, blocked
  ['组织人事处', person(true), yes, [yes, yes, yes], [yes, yes, no], [yes, yes, no]],
  ['安全管理员', admin('SECURITY'), yes, [no, yes, yes], [no, yes, yes], [yes, yes, yes]],
  ['系统管理员', admin('SYSTEM'), no, [no, no, no], [no, no, no], [no, no, no]],
  ['审计管理员', admin('AUDIT'), no, [no, no, no], [no, no, no], [no, no, no]],
  ['staff', person(), no, [no, no, no], [no, no, no], [no, no, no]],
  ['nobody', nobody, no, [no, no, no], [no, no, no], [no, no, no]],
])('%s', (_name, who, lists, invites, resets, blocks) => {
  const subjects = [colleague, officer, own];
  expect([canListAccounts(who), canInviteAnybody(who)]).toEqual([lists, lists]);
  expect(subjects.map((subject) => canInvite(who, subject))).toEqual(invites);
  expect(subjects.map((subject) => canReset(who, subject))).toEqual(resets);
  expect(subjects.map((subject) => canBlock(who, subject))).toEqual(blocks);
});

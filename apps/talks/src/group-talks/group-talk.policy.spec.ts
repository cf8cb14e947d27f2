import { everyStaff, whoMay } from '../standing.fixtures';
import { canHostGroupTalk, canSeeGroupTalk } from './group-talk.policy';

it('canHostGroupTalk: T-24 everybody in service', () => {
  expect(whoMay(canHostGroupTalk)).toEqual(everyStaff.filter((name) => name !== 'retired'));
});

it('canSeeGroupTalk: T-24 the host and the invited, whatever the office', () => {
  expect(whoMay((who) => canSeeGroupTalk(who, { hostId: 'a', invitesViewer: false }))).toEqual([]);
  expect(whoMay((who) => canSeeGroupTalk(who, { hostId: 'me', invitesViewer: false }))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeGroupTalk(who, { hostId: 'a', invitesViewer: true }))).toEqual(everyStaff);
});

import { answer, cancel, groupTalkStatus, invite, mostInvited, record, reschedule, type GroupTalk, type Named } from './group-talk';
import { aGroupTalk } from './group-talk.fixtures';

const people = (...ids: string[]): Named[] => ids.map((id) => ({ id, inService: true }));
const many = (count: number): Named[] => people(...Array.from({ length: count }, (_, i) => `p${i}`));
const cancelled = { cancelledOn: '2026-06-02' };
const held = { heldOn: '2026-06-05' };

it.each<[Partial<GroupTalk>, string]>([[{}, 'PLANNED'], [cancelled, 'CANCELLED'], [held, 'HELD']])('T-24 a group talk with %j is %s', (what, status) => expect(groupTalkStatus(aGroupTalk(what))).toBe(status));

describe('invite', () => {
  it.each([2, 6, mostInvited])('T-24 takes %i colleagues', (count) => expect(invite('A', many(count))).toEqual({ ok: true, value: many(count).map((one) => one.id) }));
  it.each<[string, Named[], string]>([
    ['nobody', [], 'TOO_FEW'],
    ['one, which is a talk of two', people('B'), 'TOO_FEW'],
    ['more than thirty', many(mostInvited + 1), 'TOO_MANY'],
    ['the host', people('B', 'A'), 'WITH_ONESELF'],
    ['somebody twice', people('B', 'C', 'B'), 'INVITED_TWICE'],
    ['somebody who is not in service', [...people('B'), { id: 'C', inService: false }], 'PERSON_NOT_FOUND'],
  ])('refuses %s', (_name, named, refusal) => expect(invite('A', named)).toMatchObject({ ok: false, refusal }));
});

describe('answer', () => {
  it.each(['2026-06-01', '2026-06-05'])('an invitee answers on %s', (today) => expect(answer(aGroupTalk(), true, today)).toEqual({ ok: true, value: aGroupTalk() }));
  it.each<[string, Partial<GroupTalk>, boolean, string, string]>([
    ['the host', {}, false, '2026-06-01', 'NOT_INVITED'],
    ['after the day', {}, true, '2026-06-06', 'DAY_PASSED'],
    ['to what is cancelled', cancelled, true, '2026-06-02', 'CANCELLED'],
    ['to what was held', held, true, '2026-06-05', 'ALREADY_HELD'],
  ])('refuses %s', (_name, what, invited, today, refusal) => expect(answer(aGroupTalk(what), invited, today)).toMatchObject({ ok: false, refusal }));
});

describe('reschedule', () => {
  const terms = { plannedOn: '2026-06-08', plannedAt: '09:30', place: '三楼' };
  it('the host names another day, time and place', () => expect(reschedule(aGroupTalk(), 'A', terms, '2026-06-08')).toEqual({ ok: true, value: aGroupTalk(terms) }));
  it.each<[string, Partial<GroupTalk>, string, string, string]>([
    ['an invitee', {}, 'B', '2026-06-02', 'HOST_DECIDES'],
    ['a day that has passed', {}, 'A', '2026-06-09', 'DAY_PASSED'],
    ['what is cancelled', cancelled, 'A', '2026-06-02', 'CANCELLED'],
    ['what was held', held, 'A', '2026-06-05', 'ALREADY_HELD'],
  ])('refuses %s', (_name, what, by, today, refusal) => expect(reschedule(aGroupTalk(what), by, terms, today)).toMatchObject({ ok: false, refusal }));
});

describe('cancel', () => {
  it('the host cancels', () => expect(cancel(aGroupTalk(), 'A', '2026-06-02')).toEqual({ ok: true, value: aGroupTalk(cancelled) }));
  it.each<[string, Partial<GroupTalk>, string, string]>([
    ['an invitee', {}, 'B', 'HOST_DECIDES'],
    ['a second time', cancelled, 'A', 'CANCELLED'],
    ['what was held', held, 'A', 'ALREADY_HELD'],
  ])('refuses %s', (_name, what, by, refusal) => expect(cancel(aGroupTalk(what), by, '2026-06-02')).toMatchObject({ ok: false, refusal }));
});

describe('record', () => {
  it.each(['2026-06-01', '2026-06-05'])('the host records that it was held on %s', (heldOn) => expect(record(aGroupTalk(), 'A', heldOn, '2026-06-05')).toEqual({ ok: true, value: aGroupTalk({ heldOn }) }));
  it.each<[string, Partial<GroupTalk>, string, string, string]>([
    ['an invitee', {}, 'B', '2026-06-05', 'HOST_DECIDES'],
    ['a day to come', {}, 'A', '2026-06-06', 'DAY_IN_FUTURE'],
    ['a day before anybody was invited', {}, 'A', '2026-05-31', 'BEFORE_INVITATION'],
    ['what is cancelled', cancelled, 'A', '2026-06-05', 'CANCELLED'],
    ['a second time', held, 'A', '2026-06-05', 'ALREADY_HELD'],
  ])('refuses %s', (_name, what, by, heldOn, refusal) => expect(record(aGroupTalk(what), by, heldOn, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

import { lastPublishedYear } from '@tongxin/calendar';
import type { TalkStatus } from '../talks/talk';
import { askToChooseAnother, awaitsAnswer, canStillChoose, isLate, redirect, replyDue, replyDueOn, requestStatus, takeUp, withdraw, type Surroundings, type TalkRequest } from './talk-request';
import { aRequest, around } from './talk-request.fixtures';

it('S-03 an answer is awaited until it is taken up, turned back or withdrawn, and again from whoever is asked instead', () => {
  const changed = [{}, { talkId: 't' }, { unavailableOn: '2026-06-02' }, { withdrawnOn: '2026-06-02' }].map((what) => awaitsAnswer(aRequest(what)));
  const turned = redirect(aRequest({ unavailableOn: '2026-06-02' }), around(), 'B', 'C', '2026-06-03');
  expect([...changed, turned.ok && awaitsAnswer(turned.value)]).toEqual([true, false, false, false, true]);
});

it.each<[string, Partial<TalkRequest>, Partial<Surroundings>, string]>([
  ['asked', {}, {}, 'REQUESTED'],
  ['of any leader', { chosenId: null }, {}, 'REQUESTED'],
  ['whose chosen person has no time', { unavailableOn: '2026-06-02' }, {}, 'CHOOSE_ANOTHER'],
  ['whose chosen person has left', {}, { chosenThere: false }, 'CHOOSE_ANOTHER'],
  ['withdrawn', { withdrawnOn: '2026-06-02' }, {}, 'WITHDRAWN'],
  ...([['PROPOSED', 'ACCEPTED'], ['SCHEDULED', 'SCHEDULED'], ['DISPUTED', 'SCHEDULED'], ['RECORDED', 'HELD'], ['HELD_UNCONFIRMED', 'HELD'], ['CONFIRMED', 'HELD'],
    ['CANCELLED', 'CHOOSE_ANOTHER'], ['DECLINED', 'WITHDRAWN']] as const).map(([talk, status]): [string, Partial<TalkRequest>, Partial<Surroundings>, string] => [
    `whose talk is ${talk}`, { talkId: 't' }, { talk: talk satisfies TalkStatus }, status]),
])('T-27 a request %s', (_name, what, more, status) => expect(requestStatus(aRequest(what), around(more))).toBe(status));

it.each([
  ['a Monday', '2026-06-01', '2026-06-03'],
  ['a Friday', '2026-06-05', '2026-06-09'],
  ['the eve of the national holiday', '2026-09-30', '2026-10-09'],
])('T-27 what was asked on %s is answered within two workdays', (_name, askedOn, day) => expect(replyDueOn(askedOn)).toBe(day));

it('T-27 the day is provisional where the holidays of its year are not published', () => {
  const year = lastPublishedYear();
  expect([`${year}-12-01`, `${year}-12-31`].map((askedOn) => replyDue(askedOn).unpublished)).toEqual([false, true]);
});

it.each<[string, Partial<TalkRequest>, Partial<Surroundings>, string, boolean]>([
  ['not on the last day', {}, {}, '2026-06-03', false],
  ['the day after', {}, {}, '2026-06-04', true],
  ['not where the requester is to choose', { unavailableOn: '2026-06-02' }, {}, '2026-06-20', false],
  ['not once it was taken up', { talkId: 't' }, { talk: 'PROPOSED' }, '2026-06-20', false],
  ['owed to somebody who has left', {}, { requesterServes: false }, '2026-06-04', false],
])('S-03 an answer is late: %s', (_name, what, more, today, late) => expect(isLate(aRequest(what), around(more), today)).toBe(late));

describe('takeUp', () => {
  it('the chosen person takes it up', () => expect(takeUp(aRequest(), around(), 'A', false, 't')).toEqual({ ok: true, value: aRequest({ talkId: 't' }) }));
  it('of the leadership whoever is first', () => expect(takeUp(aRequest({ chosenId: null }), around(), 'L', true, 't')).toEqual({ ok: true, value: aRequest({ chosenId: 'L', talkId: 't' }) }));
  it.each<[string, Partial<TalkRequest>, Partial<Surroundings>, string, boolean, string]>([
    ['somebody else', {}, {}, 'C', true, 'NOT_THE_CHOSEN'],
    ['the requester', {}, {}, 'B', false, 'NOT_THE_CHOSEN'],
    ['a leader who asked any leader', { chosenId: null }, {}, 'B', true, 'NOT_THE_CHOSEN'],
    ['somebody who is no leader', { chosenId: null }, {}, 'C', false, 'NOT_THE_CHOSEN'],
    ['a second time', { talkId: 't' }, { talk: 'PROPOSED' }, 'A', false, 'NOT_OPEN'],
    ['what was withdrawn', { withdrawnOn: '2026-06-02' }, {}, 'A', false, 'NOT_OPEN'],
    ['what somebody asked who has left', {}, { requesterServes: false }, 'A', false, 'PERSON_NOT_FOUND'],
    ['after saying that there is no time', { unavailableOn: '2026-06-02' }, {}, 'A', false, 'NOT_OPEN'],
  ])('refuses %s', (_name, what, more, by, leader, refusal) => expect(takeUp(aRequest(what), around(more), by, leader, 't')).toMatchObject({ ok: false, refusal }));
});

describe('askToChooseAnother', () => {
  it('T-27 leaves the choice to the requester', () => expect(askToChooseAnother(aRequest(), around(), 'A', '2026-06-02')).toEqual({ ok: true, value: aRequest({ unavailableOn: '2026-06-02' }) }));
  it.each<[string, Partial<TalkRequest>, string, string]>([
    ['what any leader may take up', { chosenId: null }, 'L', 'ANY_LEADER_ASKED'],
    ['somebody else', {}, 'C', 'NOT_THE_CHOSEN'],
    ['what was withdrawn', { withdrawnOn: '2026-06-02' }, 'A', 'NOT_OPEN'],
  ])('refuses %s', (_name, what, by, refusal) => expect(askToChooseAnother(aRequest(what), around(), by, '2026-06-03')).toMatchObject({ ok: false, refusal }));
});

describe('redirect', () => {
  it.each(['C', null])('T-27 the requester turns to %s, who is asked from that day', (chosenId) => {
    expect(redirect(aRequest({ unavailableOn: '2026-06-02' }), around(), 'B', chosenId, '2026-06-05')).toEqual({ ok: true, value: aRequest({ chosenId, askedOn: '2026-06-05', turnedOn: '2026-06-05' }) });
  });
  it.each<[string, Partial<TalkRequest>, Partial<Surroundings>, string, string | null, string]>([
    ['the chosen person', {}, {}, 'A', 'C', 'NOT_THE_REQUESTER'],
    ['what was taken up', { talkId: 't' }, { talk: 'SCHEDULED' }, 'B', 'C', 'NOT_OPEN'],
    ['to the same person', {}, {}, 'B', 'A', 'SAME_PERSON'],
    ['to oneself', {}, {}, 'B', 'B', 'WITH_ONESELF'],
  ])('refuses %s', (_name, what, more, by, to, refusal) => expect(redirect(aRequest(what), around(more), by, to, '2026-06-05')).toMatchObject({ ok: false, refusal }));
});

it.each<[string, Partial<TalkRequest>, Partial<Surroundings>, string, boolean]>([
  ['the requester, while nobody has taken it up', {}, {}, 'B', true],
  ['the requester, who is to choose another', { unavailableOn: '2026-06-02' }, {}, 'B', true],
  ['the requester, once it was taken up', { talkId: 't' }, { talk: 'PROPOSED' }, 'B', false],
  ['the chosen person', {}, {}, 'A', false],
])('T-27 %s can still choose: %s', (_name, what, more, by, can) => expect(canStillChoose(aRequest(what), around(more), by)).toBe(can));

describe('withdraw', () => {
  it('the requester withdraws', () => expect(withdraw(aRequest(), around(), 'B', '2026-06-02')).toEqual({ ok: true, value: aRequest({ withdrawnOn: '2026-06-02' }) }));
  it.each<[string, Partial<TalkRequest>, Partial<Surroundings>, string, string]>([
    ['the chosen person', {}, {}, 'A', 'NOT_THE_REQUESTER'],
    ['what was taken up: the talk is declined', { talkId: 't' }, { talk: 'PROPOSED' }, 'B', 'NOT_OPEN'],
    ['a second time', { withdrawnOn: '2026-06-02' }, {}, 'B', 'NOT_OPEN'],
  ])('refuses %s', (_name, what, more, by, refusal) => expect(withdraw(aRequest(what), around(more), by, '2026-06-03')).toMatchObject({ ok: false, refusal }));
});

import { lastPublishedYear } from '@tongxin/calendar';
import { analyse, answerDue, answerDueOn, awaitsUnit, close, giveFeedback, helpKeptSince, helpTermFrom, isLate, matterStatus, pass, reopen, resolve, withdraw, type Matter } from './matter';
import { aMatter, analysed, answered, closed, resolving, withdrawn } from './matter.fixtures';

const today = '2026-06-12';

it.each<[string, Partial<Matter>, string]>([
  ['raised', {}, 'FOUND'],
  ['analysed', analysed, 'ANALYSED'],
  ['with a measure', resolving, 'RESOLVING'],
  ['answered', answered, 'FEEDBACK'],
  ['closed', closed, 'CLOSED'],
  ['withdrawn', withdrawn, 'WITHDRAWN'],
])('T-16 a matter %s', (_name, what, status) => expect(matterStatus(aMatter(what))).toBe(status));

it('T-16 goes from found to closed, a step at a time', () => {
  let m = aMatter();
  const go = (outcome: ReturnType<typeof analyse>) => {
    if (!outcome.ok) throw new Error(outcome.refusal);
    m = outcome.value;
    return matterStatus(m);
  };
  expect([go(analyse(m, 'H', today)), go(resolve(m, 'H', '2026-06-30', today)), go(resolve(m, 'H', '2026-07-10', today)), go(giveFeedback(m, 'H', today)), go(close(m, 'R', true, today))])
    .toEqual(['ANALYSED', 'RESOLVING', 'RESOLVING', 'FEEDBACK', 'CLOSED']);
  expect(m).toMatchObject({ dueOn: '2026-07-10', answeredOn: today, solved: true });
});

it('S-03 an answer is due within fifteen workdays, holidays left out', () => {
  expect([answerDueOn('2026-06-01'), answerDueOn('2026-09-25')]).toEqual(['2026-06-23', '2026-10-22']);
});

it('S-03 the day is provisional where the holidays of its year are not published', () => {
  const year = lastPublishedYear();
  expect([`${year}-11-20`, `${year}-12-20`].map((day) => answerDue(day).unpublished)).toEqual([false, true]);
});

it.each<[string, Partial<Matter>, string, boolean]>([
  ['not on the last day', {}, '2026-06-23', false],
  ['the day after', {}, '2026-06-24', true],
  ['also once it was analysed', analysed, '2026-06-24', true],
  ['also with a measure under way', resolving, '2026-06-24', true],
  ['not once it was answered', answered, '2026-12-24', false],
  ['anew once it was reopened', { reopenedOn: '2026-06-20' }, '2026-06-24', false],
])('S-03 the answer is late: %s', (_name, what, day, late) => expect(isLate(aMatter(what), day)).toBe(late));

it.each<[string, Partial<Matter>, boolean]>([
  ['without a unit', { unitId: null, handlerId: null }, true],
  ['whose unit has no head', { handlerId: null }, true],
  ['with a handler', {}, false],
  ['with a difficulty that was left to it', { kind: 'HELP', unitId: null, handlerId: null }, true],
  ['with a difficulty whose unit has no head', { kind: 'HELP', handlerId: null }, false],
  ['that was answered', { ...answered, handlerId: null }, false],
  ['that was withdrawn', { ...withdrawn, handlerId: null }, false],
])('机关党委 names a unit for one %s: %s', (_name, what, awaits) => expect(awaitsUnit(aMatter(what))).toBe(awaits));

it('T-16 reopened, it is found anew with its first answer kept', () => {
  for (const what of [answered, closed]) {
    const again = reopen(aMatter(what), 'R', today);
    expect(again).toEqual({ ok: true, value: aMatter({ answeredOn: '2026-06-10', reopenedOn: today }) });
  }
});

it('line 6: a difficulty can be raised again for thirty days after it was closed, and its consent holds for a year', () => {
  expect(reopen(aMatter({ ...closed, kind: 'HELP', closedOn: '2026-05-13' }), 'R', today)).toMatchObject({ ok: true });
  expect(reopen(aMatter({ ...closed, closedOn: '2026-01-01' }), 'R', today)).toMatchObject({ ok: true });
  expect([helpKeptSince(today), helpTermFrom(today)]).toEqual(['2026-05-13', '2025-06-12']);
});

it('passed on, it is analysed anew by the unit whose business it is', () => {
  expect(pass(aMatter(resolving), 'H', false, { id: 'V', headId: 'K' })).toEqual({ ok: true, value: aMatter({ unitId: 'V', handlerId: 'K' }) });
  expect(pass(aMatter({ unitId: null, handlerId: null }), 'O', true, { id: 'V', headId: 'K' })).toMatchObject({ ok: true, value: { unitId: 'V' } });
});

it('W-04 line 6: the consent to a difficulty of one’s own is taken back at any time, answered and closed as well', () => {
  for (const what of [{}, analysed, answered, closed]) expect(withdraw(aMatter({ ...what, kind: 'HELP' }), 'R', today)).toEqual({ ok: true, value: aMatter({ ...what, kind: 'HELP', withdrawnOn: today }) });
});

it('W-04 is withdrawn by the raiser until it is answered', () => {
  for (const what of [{}, analysed, resolving]) expect(withdraw(aMatter(what), 'R', today)).toEqual({ ok: true, value: aMatter({ ...what, withdrawnOn: today }) });
});

const elsewhere = { id: 'V', headId: 'K' };
type Act = (m: Matter, by: string) => ReturnType<typeof analyse>;
const acts = {
  analyse: (m, by) => analyse(m, by, today),
  resolve: (m, by) => resolve(m, by, '2026-06-30', today),
  giveFeedback: (m, by) => giveFeedback(m, by, today),
  close: (m, by) => close(m, by, true, today),
  reopen: (m, by) => reopen(m, by, today),
  pass: (m, by) => pass(m, by, false, elsewhere),
  withdraw: (m, by) => withdraw(m, by, today),
} satisfies Record<string, Act>;

it.each<[keyof typeof acts, string, Partial<Matter>, string, string]>([
  ['analyse', 'by the raiser', {}, 'R', 'NOT_THE_HANDLER'],
  ['analyse', 'where nobody answers', { handlerId: null }, 'H', 'NOT_THE_HANDLER'],
  ['analyse', 'a second time', analysed, 'H', 'ALREADY_ANALYSED'],
  ['analyse', 'what was answered', answered, 'H', 'ALREADY_ANSWERED'],
  ['analyse', 'what is closed', closed, 'H', 'NOT_OPEN'],
  ['analyse', 'what was withdrawn', withdrawn, 'H', 'NOT_OPEN'],
  ['resolve', 'by the raiser', analysed, 'R', 'NOT_THE_HANDLER'],
  ['resolve', 'what was not analysed', {}, 'H', 'NOT_ANALYSED'],
  ['resolve', 'what was answered', answered, 'H', 'ALREADY_ANSWERED'],
  ['giveFeedback', 'by somebody else', analysed, 'X', 'NOT_THE_HANDLER'],
  ['giveFeedback', 'to what was not analysed', {}, 'H', 'NOT_ANALYSED'],
  ['giveFeedback', 'a second time', answered, 'H', 'ALREADY_ANSWERED'],
  ['close', 'without feedback, by the raiser', resolving, 'R', 'FEEDBACK_REQUIRED'],
  ['close', 'without feedback, by the handler', resolving, 'H', 'FEEDBACK_REQUIRED'],
  ['close', 'by the handler', answered, 'H', 'NOT_THE_RAISER'],
  ['close', 'a second time', closed, 'R', 'NOT_OPEN'],
  ['reopen', 'by the handler', answered, 'H', 'NOT_THE_RAISER'],
  ['reopen', 'before it was answered', resolving, 'R', 'NOT_ANSWERED'],
  ['reopen', 'a second time', { ...closed, reopenedOn: '2026-06-09' }, 'R', 'ALREADY_REOPENED'],
  ['reopen', 'what was withdrawn', withdrawn, 'R', 'NOT_OPEN'],
  ['reopen', 'a difficulty whose words are destroyed', { ...closed, kind: 'HELP', closedOn: '2026-05-12' }, 'R', 'CONSENT_ENDED'],
  ['reopen', 'a difficulty whose year is over, just answered', { ...answered, kind: 'HELP', raisedOn: '2025-06-11' }, 'R', 'CONSENT_ENDED'],
  ['reopen', 'a difficulty whose year is over, just closed', { ...closed, kind: 'HELP', raisedOn: '2025-06-11' }, 'R', 'CONSENT_ENDED'],
  ['pass', 'a difficulty of one’s own, by whom its raiser chose', { kind: 'HELP' }, 'H', 'RAISER_CHOOSES'],
  ['pass', 'by the raiser', {}, 'R', 'NOT_THE_HANDLER'],
  ['pass', 'what was answered', answered, 'H', 'ALREADY_ANSWERED'],
  ['withdraw', 'by the handler', {}, 'H', 'NOT_THE_RAISER'],
  ['withdraw', 'a difficulty by the handler', { ...answered, kind: 'HELP' }, 'H', 'NOT_THE_RAISER'],
  ['withdraw', 'a difficulty twice', { ...withdrawn, kind: 'HELP' }, 'R', 'NOT_OPEN'],
  ['withdraw', 'what was answered', answered, 'R', 'ALREADY_ANSWERED'],
  ['withdraw', 'what was answered and reopened', { answeredOn: '2026-06-10', reopenedOn: '2026-06-11' }, 'R', 'ALREADY_ANSWERED'],
  ['withdraw', 'what is closed', closed, 'R', 'NOT_OPEN'],
])('T-16 %s refuses %s', (act, _name, what, by, refusal) => expect(acts[act](aMatter(what), by)).toMatchObject({ ok: false, refusal }));

it('a measure may be done on the very day', () => expect(resolve(aMatter(analysed), 'H', today, today)).toMatchObject({ ok: true, value: { dueOn: today } }));

it('a field at fault is named: a day for the measure that has passed, the unit where it is, without a head, or headed by the raiser', () => {
  expect(resolve(aMatter(analysed), 'H', '2026-06-11', today)).toEqual({ ok: false, refusal: 'DAY_PASSED', path: ['input', 'dueOn'] });
  const path = ['input', 'unitId'];
  expect(pass(aMatter(), 'H', false, { id: 'U', headId: 'K' })).toEqual({ ok: false, refusal: 'SAME_UNIT', path });
  expect(pass(aMatter(), 'H', false, { id: 'V', headId: null })).toEqual({ ok: false, refusal: 'UNIT_WITHOUT_HEAD', path });
  expect(pass(aMatter(), 'H', false, { id: 'V', headId: 'R' })).toEqual({ ok: false, refusal: 'HEADED_BY_RAISER', path });
});

it('refuses 机关党委 where somebody answers, or where it was answered', () => {
  expect(pass(aMatter(), 'O', true, elsewhere)).toMatchObject({ ok: false, refusal: 'NOT_THE_HANDLER' });
  expect(pass(aMatter({ ...answered, handlerId: null }), 'O', true, elsewhere)).toMatchObject({ ok: false, refusal: 'NOT_THE_HANDLER' });
});

import { answer, cancel, expiresOn, homeVisitStatus, keptSince, record, schedule, type HomeVisit } from './home-visit';
import { aVisit } from './home-visit.fixtures';

const consented = { consentedOn: '2026-06-02' };
const ended = { endedOn: '2026-06-02' };
const done = { ...consented, doneOn: '2026-06-05' };

it.each<[string, Partial<HomeVisit>, string, string]>([
  ['asked', {}, '2026-06-05', 'ASKED'],
  ['left unanswered until the day was over: silence is no consent', {}, '2026-06-06', 'NOT_TAKING_PLACE'],
  ['consented to', consented, '2026-06-02', 'CONSENTED'],
  ['consented to and not recorded yet', consented, '2026-06-20', 'CONSENTED'],
  ['ended', ended, '2026-06-02', 'NOT_TAKING_PLACE'],
  ['done', done, '2026-06-05', 'DONE'],
])('T-23 a visit %s', (_name, what, today, status) => expect(homeVisitStatus(aVisit(what), today)).toBe(status));

it('T-23 a visit is kept for a year from its day, and then to be deleted', () => {
  expect(expiresOn(aVisit())).toBe('2027-06-05');
  expect(['2027-06-05', '2027-06-06'].map((today) => keptSince(today) <= aVisit().plannedOn)).toEqual([true, false]);
});

describe('answer', () => {
  it('the person consents', () => expect(answer(aVisit(), 'B', true, '2026-06-02')).toEqual({ ok: true, value: aVisit(consented) }));
  it.each<[string, Partial<HomeVisit>]>([['a refusal', {}], ['a withdrawal', consented], ['a withdrawal after the time was fixed', { ...consented, plannedAt: '15:00' }]])('T-23 %s leaves the same behind', (_name, what) => {
    expect(answer(aVisit(what), 'B', false, '2026-06-02')).toEqual({ ok: true, value: aVisit(ended) });
  });
  it.each<[string, Partial<HomeVisit>, string, boolean, string, string]>([
    ['the visitor', {}, 'A', true, '2026-06-02', 'PERSON_ANSWERS'],
    ['a second consent', consented, 'B', true, '2026-06-02', 'ALREADY_CONSENTED'],
    ['what does not take place', ended, 'B', true, '2026-06-02', 'NOT_OPEN'],
    ['after the day', {}, 'B', true, '2026-06-06', 'NOT_OPEN'],
    ['a withdrawal of what was done', done, 'B', false, '2026-06-05', 'NOT_OPEN'],
  ])('refuses %s', (_name, what, by, consents, today, refusal) => expect(answer(aVisit(what), by, consents, today)).toMatchObject({ ok: false, refusal }));
});

describe('schedule', () => {
  it.each(['2026-06-02', '2026-06-05'])('the visitor fixes the time on %s', (today) => expect(schedule(aVisit(consented), 'A', '15:00', today)).toEqual({ ok: true, value: aVisit({ ...consented, plannedAt: '15:00' }) }));
  it('the time is fixed anew', () => expect(schedule(aVisit({ ...consented, plannedAt: '15:00' }), 'A', '16:00', '2026-06-02')).toMatchObject({ ok: true, value: { plannedAt: '16:00' } }));
  it.each<[string, Partial<HomeVisit>, string, string, string]>([
    ['T-23 without consent', {}, 'A', '2026-06-02', 'CONSENT_REQUIRED'],
    ['the person', consented, 'B', '2026-06-02', 'VISITOR_DECIDES'],
    ['after the day', consented, 'A', '2026-06-06', 'DAY_PASSED'],
    ['what does not take place', ended, 'A', '2026-06-02', 'NOT_OPEN'],
    ['what was done', done, 'A', '2026-06-05', 'NOT_OPEN'],
  ])('refuses %s', (_name, what, by, today, refusal) => expect(schedule(aVisit(what), by, '15:00', today)).toMatchObject({ ok: false, refusal }));
});

describe('cancel', () => {
  it.each<[string, Partial<HomeVisit>]>([['asked', {}], ['consented to', { ...consented, plannedAt: '15:00' }]])('the visitor takes back what was %s, which leaves what a refusal leaves', (_name, what) => {
    expect(cancel(aVisit(what), 'A', '2026-06-02')).toEqual({ ok: true, value: aVisit(ended) });
  });
  it.each<[string, Partial<HomeVisit>, string, string]>([
    ['the person', {}, 'B', 'VISITOR_DECIDES'],
    ['a second time', ended, 'A', 'NOT_OPEN'],
    ['what was done', done, 'A', 'NOT_OPEN'],
  ])('refuses %s', (_name, what, by, refusal) => expect(cancel(aVisit(what), by, '2026-06-02')).toMatchObject({ ok: false, refusal }));
});

describe('record', () => {
  it('the visitor records it on the day or later, each kind of help once', () => {
    expect(record(aVisit(consented), 'A', ['INFORMATION', 'CONTACT', 'INFORMATION'], '2026-06-05')).toEqual({ ok: true, value: aVisit({ ...done, help: ['CONTACT', 'INFORMATION'] }) });
    expect(record(aVisit(consented), 'A', [], '2026-06-20')).toMatchObject({ ok: true, value: { help: [] } });
  });
  it.each<[string, Partial<HomeVisit>, string, string, string]>([
    ['T-23 without consent', {}, 'A', '2026-06-05', 'CONSENT_REQUIRED'],
    ['before the day', consented, 'A', '2026-06-04', 'DAY_IN_FUTURE'],
    ['the person', consented, 'B', '2026-06-05', 'VISITOR_DECIDES'],
    ['what does not take place', ended, 'A', '2026-06-05', 'NOT_OPEN'],
    ['a second time', done, 'A', '2026-06-05', 'NOT_OPEN'],
  ])('refuses %s', (_name, what, by, today, refusal) => expect(record(aVisit(what), by, [], today)).toMatchObject({ ok: false, refusal }));
});

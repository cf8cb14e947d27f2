import { compose, expiresOn, keptSince, mayTell, receiversOf, type Reader } from './family-letter';
import { aLetter } from './family-letter.fixtures';

const today = '2026-11-23';
const readers = (count: number, ofUnit = 0): Reader[] => Array.from({ length: count }, (_, i) => ({ personId: `p${i}`, ofUnit: i < ofUnit }));

describe('receiversOf', () => {
  it('T-25 the list is empty by default, and then nothing is sent, whomever it is for', () => {
    expect(receiversOf([], null)).toMatchObject({ ok: false, refusal: 'NOBODY_OPTED_IN' });
    expect(receiversOf([], 'unit')).toMatchObject({ ok: false, refusal: 'NOBODY_OPTED_IN' });
  });

  it('T-25 a letter reaches those who asked for it, of one unit those who work there', () => {
    expect(receiversOf(readers(1), null)).toEqual({ ok: true, value: ['p0'] });
    expect(receiversOf(readers(6, 2), null)).toEqual({ ok: true, value: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] });
    expect(receiversOf(readers(6, 2), 'unit')).toEqual({ ok: true, value: ['p0', 'p1'] });
    expect(receiversOf(readers(6), 'unit')).toMatchObject({ ok: false, refusal: 'NOBODY_IN_UNIT' });
  });

  it('while one to four have asked, no unit is written to, whether they work there or not', () => {
    for (const count of [1, 4]) for (const there of [0, count]) expect(receiversOf(readers(count, there), 'unit')).toMatchObject({ ok: false, refusal: 'TOO_FEW_FOR_UNIT' });
    expect(receiversOf(readers(5, 1), 'unit').ok).toBe(true);
  });
});

it('who asked, and how many, is told when they are none or at least five', () => expect([0, 1, 4, 5, 40].map(mayTell)).toEqual([true, false, false, true, true]));

describe('compose', () => {
  const { sentOn: _sentOn, ...letter } = aLetter();

  it('is sent on the day it is composed', () => expect(compose(letter, today)).toEqual({ ok: true, value: { ...letter, sentOn: today } }));

  it.each([
    [{ openDay: today }, 'ok'],
    [{ openDay: '2026-11-22' }, 'DAY_PASSED'],
    [{ openDay: '2027-11-23' }, 'ok'],
    [{ openDay: '2027-11-24' }, 'DAY_TOO_FAR'],
    [{ openDay: null, place: null }, 'ok'],
    [{ template: 'INTEGRITY', openDay: null, place: null }, 'ok'],
    [{ template: 'INTEGRITY', openDay: '2026-12-05', place: null }, 'ONLY_OPEN_DAY'],
    [{ template: 'FESTIVAL_CARE', openDay: null, place: '礼堂' }, 'ONLY_OPEN_DAY'],
  ] as const)('%j: %s', (what, answer) => {
    const outcome = compose({ ...letter, ...what }, today);
    expect(outcome.ok ? 'ok' : outcome.refusal).toBe(answer);
  });
});

it('T-25 a letter is kept for a year', () => {
  expect(expiresOn({ sentOn: '2026-11-23' })).toBe('2027-11-23');
  expect(keptSince('2027-11-23')).toBe('2026-11-23');
});

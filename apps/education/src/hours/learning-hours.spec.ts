import { chineseIn } from '@tongxin/testing';
import { property, assert, array, record, constantFrom, boolean, integer } from 'fast-check';
import { creditedHours, requiredHours, yearUpTo, type LedgerEntry } from './learning-hours';

const period = yearUpTo(2026, '2026-11-23');
const anEntry = (what: Partial<LedgerEntry> = {}): LedgerEntry => ({ on: '2026-03-01', held: true, state: 'PRESENT', hours: 2, ...what });

describe('requiredHours', () => {
  it.each([
    ['a committee member', { onCommittee: true, member: true }, 56, 'PROBABLE'],
    ['a committee member whose membership is elsewhere', { onCommittee: true, member: false }, 56, 'PROBABLE'],
    ['a member', { onCommittee: false, member: true }, 32, 'CERTAIN'],
  ])('%s', (_name, who, hours, certainty) => {
    expect(requiredHours(who)).toMatchObject({ hours, certainty, basis: { zh: expect.stringMatching(`第二十条.*${hours}学时`), en: expect.stringMatching(`art. 20.*${hours} hours`) } });
    expect(chineseIn(requiredHours(who)?.basis.en ?? '')).toEqual([]);
  });
  it('asks nothing of others', () => expect(requiredHours({ onCommittee: false, member: false })).toBeNull());
});

describe('yearUpTo', () => {
  it.each([
    [2026, '2026-01-01', '2026-11-23'],
    [2025, '2025-01-01', '2025-12-31'],
  ])('%s', (year, from, to) => expect(yearUpTo(year, '2026-11-23')).toEqual({ from, to }));
  it('counts nothing of a year that has not begun', () => expect(creditedHours([anEntry({ on: '2027-01-01' })], yearUpTo(2027, '2026-11-23'))).toBe(0));
});

describe('E-45 creditedHours', () => {
  it.each([
    ['present at a held session', anEntry(), 2],
    ['today', anEntry({ on: '2026-11-23' }), 2],
    ['tomorrow', anEntry({ on: '2026-11-24' }), 0],
    ['last year', anEntry({ on: '2025-12-31' }), 0],
    ['a session that was not held', anEntry({ held: false }), 0],
    ['excused', anEntry({ state: 'EXCUSED' }), 0],
    ['absent', anEntry({ state: 'ABSENT' }), 0],
  ])('%s', (_name, entry, hours) => expect(creditedHours([entry], period)).toBe(hours));

  it('adds fractions exactly', () => expect(creditedHours([anEntry({ hours: 0.1 }), anEntry({ hours: 0.2 })], period)).toBe(0.3));

  it('is the sum of its parts', () => {
    const entries = array(record({
      on: constantFrom('2025-06-01', '2026-06-01', '2026-12-01'), held: boolean(), state: constantFrom('PRESENT', 'EXCUSED', 'ABSENT'),
      hours: integer({ min: 0, max: 40 }).map((n) => n / 4),
    }));
    assert(property(entries, entries, (a, b) => creditedHours([...a, ...b], period) === creditedHours(a, period) + creditedHours(b, period)));
  });
});

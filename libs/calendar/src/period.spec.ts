import * as fc from 'fast-check';
import { addDays, clampToYear, holdsOn, intersect, isEmptyPeriod, lengthInDays, mergePeriods, Period } from './index';

const origin = '2025-11-15';
const horizon = 500;
const days = Array.from({ length: horizon }, (_, n) => addDays(origin, n));
const aDay = fc.nat({ max: horizon - 1 }).map((n) => days[n]);
const aPeriod: fc.Arbitrary<Period> = fc.record({ from: aDay, to: fc.option(aDay, { nil: null, freq: 4 }) });
const heldBy = (periods: readonly Period[]) => days.filter((day) => periods.some((p) => holdsOn(p, day)));

describe('a half-open period', () => {
  it('holds on its first day and not on its end', () => {
    const period = { from: '2026-01-01', to: '2026-02-01' };
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => holdsOn(period, day))).toEqual([false, true, true, false]);
    expect(holdsOn({ from: '2026-01-01', to: null }, '2099-01-01')).toBe(true);
  });

  it('joins what touches and keeps what does not', () => {
    expect(
      mergePeriods([
        { from: '2026-03-01', to: null },
        { from: '2026-01-10', to: '2026-01-20' },
        { from: '2026-01-01', to: '2026-01-10' },
        { from: '2026-02-01', to: '2026-02-01' },
      ]),
    ).toEqual([
      { from: '2026-01-01', to: '2026-01-20' },
      { from: '2026-03-01', to: null },
    ]);
  });

  it('is cut to a year, 31 December inclusive', () => {
    expect(clampToYear({ from: '2025-05-01', to: null }, 2026)).toEqual({ from: '2026-01-01', to: '2027-01-01' });
    expect(clampToYear({ from: '2027-01-01', to: null }, 2026)).toBeNull();
    expect(lengthInDays({ from: '2026-01-01', to: '2027-01-01' })).toBe(365);
    expect(lengthInDays({ from: '2026-01-01', to: null })).toBeNull();
  });

  it('intersects to exactly the days on which both hold', () => {
    fc.assert(
      fc.property(aPeriod, aPeriod, (a, b) => {
        const both = intersect(a, b);
        expect(heldBy(both ? [both] : [])).toEqual(days.filter((day) => holdsOn(a, day) && holdsOn(b, day)));
        expect(both === null || !isEmptyPeriod(both)).toBe(true);
        expect(intersect(b, a)).toEqual(both);
      }),
    );
  });

  it('merges without winning or losing a day, into maximal periods, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(aPeriod, { maxLength: 8 }), (periods) => {
        const frozen = structuredClone(periods);
        const merged = mergePeriods(periods);
        expect(periods).toEqual(frozen);
        expect(heldBy(merged)).toEqual(heldBy(periods));
        merged.slice(1).forEach((next, i) => expect(merged[i].to !== null && merged[i].to < next.from).toBe(true));
        expect(mergePeriods(merged)).toEqual(merged);
        expect(mergePeriods([...periods].reverse())).toEqual(merged);
      }),
    );
  });

  it('is as long as the days it holds', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        if (period.to !== null) expect(lengthInDays(period)).toBe(heldBy([period]).length);
      }),
    );
  });
});

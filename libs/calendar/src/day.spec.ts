import { addDays, compareDays, dayIn, daysBetween, endOfYear, isDay, isMonth, monthStart, startOfYear, timeIn } from './index';

describe('calendar days', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is a day', (text) => expect(isDay(text)).toBe(true));

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01', '', '0000-01-01', '２０２６-01-01'])(
    '%j is none',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('adds and counts days over leap days and year ends', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('sorts', () => {
    expect(['2026-03-01', '2025-12-31', '2026-03-01'].sort(compareDays)).toEqual(['2025-12-31', '2026-03-01', '2026-03-01']);
  });

  it('knows months and years', () => {
    expect([isMonth('2025-09'), isMonth('2025-13'), isMonth('2025-9')]).toEqual([true, false, false]);
    expect(monthStart('2025-09')).toBe('2025-09-01');
    expect(() => monthStart('2025-9')).toThrow(RangeError);
    expect([startOfYear(2026), endOfYear(2026)]).toEqual(['2026-01-01', '2026-12-31']);
  });

  it('takes the time of day from the wall clock of the institution', () => {
    expect([timeIn(new Date('2026-11-22T16:00:00Z')), timeIn(new Date('2026-11-22T15:59:59Z')), timeIn(new Date('2026-11-22T16:05:00Z'), 'UTC')]).toEqual(['00:00', '23:59', '16:05']);
  });

  it('takes the day from the wall clock of the institution', () => {
    expect(dayIn(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(dayIn(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
    expect(dayIn(new Date('2026-11-22T16:00:00Z'), 'UTC')).toBe('2026-11-22');
  });
});

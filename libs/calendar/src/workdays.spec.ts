import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, createWorkdayCalendar, daysBetween, lastPublishedYear } from './index';

const published = readFileSync(join(__dirname, 'testdata/holidays_2024_2026.csv'), 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','));

describe('the workday calendar', () => {
  const calendar = createWorkdayCalendar();

  it('agrees with the published holidays of 2024 to 2026, and takes every other day by its weekday', () => {
    const special = new Map(published.map(([day, , , , workday]) => [day, workday === '是']));
    expect(special.size).toBe(108);
    const all = Array.from({ length: daysBetween('2024-01-01', '2027-01-01') }, (_, n) => addDays('2024-01-01', n));
    const wrong = all.filter((day) => {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      return calendar.isWorkday(day).workday !== (special.get(day) ?? (weekday >= 1 && weekday <= 5));
    });
    expect(wrong).toEqual([]);
  });

  it('lets an institution decide for itself', () => {
    const own = createWorkdayCalendar({ overrides: { '2026-03-09': 'HOLIDAY', '2026-03-07': 'WORKDAY' } });
    expect(own.isWorkday('2026-03-09')).toEqual({ workday: false, unpublished: false });
    expect(own.isWorkday('2026-03-07')).toEqual({ workday: true, unpublished: false });
    expect(own.addWorkdays('2026-03-06', 2)).toEqual({ day: '2026-03-10', unpublished: false });
  });

  it('counts workdays forwards and backwards over holidays and make-up days', () => {
    expect(calendar.addWorkdays('2026-09-30', 1)).toEqual({ day: '2026-10-08', unpublished: false });
    expect(calendar.addWorkdays('2026-10-08', 2)).toEqual({ day: '2026-10-10', unpublished: false });
    expect(calendar.addWorkdays('2026-10-08', -1).day).toBe('2026-09-30');
    expect(calendar.addWorkdays('2026-10-01', 0).day).toBe('2026-10-08');
    expect(calendar.addWorkdays('2026-10-08', 0).day).toBe('2026-10-08');
  });

  it('marks a date that rests on a year not published yet', () => {
    const next = lastPublishedYear() + 1;
    expect(calendar.isWorkday(`${next}-10-01`).unpublished).toBe(true);
    expect(calendar.isWorkday(`${lastPublishedYear()}-10-01`)).toEqual({ workday: false, unpublished: false });
    expect(calendar.addWorkdays(`${lastPublishedYear()}-12-31`, 3).unpublished).toBe(true);
    expect(calendar.addWorkdays(`${next}-01-05`, 0).unpublished).toBe(true);
  });

  it('refuses what is no day', () => {
    expect(() => calendar.isWorkday('2026-02-30')).toThrow(RangeError);
    expect(() => calendar.addWorkdays('2026-02-27', 0.5)).toThrow(RangeError);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('answers the same on a server in %s', (TZ) => {
    const script = `
      const { createWorkdayCalendar } = require(${JSON.stringify(join(__dirname, 'workdays.ts'))});
      const { isWorkday } = createWorkdayCalendar();
      process.stdout.write(JSON.stringify(['2026-09-30', '2026-10-01', '2026-10-07', '2026-10-10'].map((d) => isWorkday(d).workday)));`;
    const output = execFileSync(process.execPath, ['-r', '@swc-node/register', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual([true, false, false, true]);
  });
});

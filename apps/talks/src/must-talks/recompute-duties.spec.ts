import { addDays, mergePeriods, type Period } from '@tongxin/calendar';
import fc from 'fast-check';
import { multirange, readMultirange } from './recompute-duties';

const aDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2025-12-01', n));
const windows = fc.array(fc.record<Period>({ from: aDay, to: fc.option(aDay, { freq: 6 }) }), { maxLength: 6 }).map(mergePeriods);

it('windows survive their text', () => {
  fc.assert(fc.property(windows, (list) => expect(readMultirange(multirange(list))).toEqual(list)));
});

it.each<[string, Period[]]>([
  ['{}', []],
  ['{[2026-01-12,2027-01-01)}', [{ from: '2026-01-12', to: '2027-01-01' }]],
  ['{[2026-01-01,2026-03-01),[2026-06-01,)}', [{ from: '2026-01-01', to: '2026-03-01' }, { from: '2026-06-01', to: null }]],
])('reads and writes %s', (text, list) => {
  expect(readMultirange(text)).toEqual(list);
  expect(multirange(list)).toBe(text);
});

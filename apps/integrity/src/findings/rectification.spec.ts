import { countFindings, rectificationStatus, type RectificationDates, type RectificationStatus } from './rectification';

const open: RectificationDates = { dueOn: '2026-06-24', submitted: false, cancelledOn: null, lookBackOn: null };
const cancelled = { ...open, cancelledOn: '2026-06-20', lookBackOn: '2026-12-10' };

it.each<[string, RectificationDates, string, RectificationStatus]>([
  ['before the term ends', open, '2026-06-23', 'RECTIFYING'],
  ['on the last day of the term', open, '2026-06-24', 'RECTIFYING'],
  ['the day after the term', open, '2026-06-25', 'OVERDUE'],
  ['handed in, within the term', { ...open, submitted: true }, '2026-06-01', 'UNDER_REVIEW'],
  ['handed in, after the term', { ...open, submitted: true }, '2026-11-23', 'UNDER_REVIEW'],
  ['the day before it is cancelled', cancelled, '2026-06-19', 'RECTIFYING'],
  ['the day it is cancelled', cancelled, '2026-06-20', 'CANCELLED'],
  ['cancelled late, asked between term and cancellation', { ...cancelled, cancelledOn: '2026-07-30' }, '2026-07-01', 'OVERDUE'],
  ['cancelled, the day before the look-back', cancelled, '2026-12-09', 'CANCELLED'],
  ['cancelled, the day of the look-back', cancelled, '2026-12-10', 'LOOK_BACK_DUE'],
  ['cancelled without a look-back', { ...cancelled, lookBackOn: null }, '2027-12-10', 'CANCELLED'],
  ['a look-back day alone cancels nothing', { ...open, lookBackOn: '2026-06-01' }, '2026-06-10', 'RECTIFYING'],
])('%s', (_, dates, day, status) => {
  expect(rectificationStatus(dates, day)).toBe(status);
});

it('I-21 counts: overdue ones are open, a finding without a rectification too', () => {
  expect(countFindings(['CANCELLED', 'LOOK_BACK_DUE', 'OVERDUE', 'UNDER_REVIEW', 'RECTIFYING', null])).toEqual({ total: 6, open: 4, cancelled: 2, overdue: 1 });
  expect(countFindings([])).toEqual({ total: 0, open: 0, cancelled: 0, overdue: 0 });
});

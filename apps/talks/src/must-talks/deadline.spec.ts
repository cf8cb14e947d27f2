import { answersFor, byUrgency, daysLeft, endOf, isLate } from './deadline';

const duty = (id: string, to: string, met = false) => ({ id, met, windows: [{ from: '2026-01-01', to: '2026-03-01' }, { from: '2026-04-01', to }] });

it.each([
  ['2026-05-31', false, 1],
  ['2026-06-01', true, 0],
  ['2026-05-01', false, 31],
  ['2026-03-15', false, 78],
])('T-10 on %s a duty until 31 May is late: %s, with %s days left', (today, late, left) => {
  expect([isLate(duty('d', '2026-06-01'), today), daysLeft(duty('d', '2026-06-01'), today)]).toEqual([late, left]);
});

it('T-10 the last of its windows ends a duty, however many there are', () => {
  const months = [1, 3, 5].map((month) => ({ from: `2026-0${month}-01`, to: `2026-0${month + 1}-01` }));
  expect([1, 2, 3].map((count) => endOf({ windows: months.slice(0, count) }))).toEqual(['2026-02-01', '2026-04-01', '2026-06-01']);
});

it('T-10 a met duty is never late', () => expect(isLate(duty('d', '2026-06-01', true), '2026-12-31')).toBe(false));

it('T-10 O-16 X-12 late ones come first, then the open ones by their end, then the met', () => {
  const duties = [duty('met', '2026-05-01', true), duty('later', '2027-01-01'), duty('b', '2026-09-01'), duty('a', '2026-09-01'), duty('late', '2026-06-01')];
  for (const read of [duties, [...duties].reverse()]) expect(byUrgency(read, '2026-07-01').map((d) => d.id)).toEqual(['late', 'a', 'b', 'later', 'met']);
});

it('T-06 of a mutual duty both answer, of another the talker', () => {
  const one = { talkerId: 'a', talkeeId: 'b', mutual: false };
  expect(['a', 'b', 'c'].map((id) => [answersFor(id, one), answersFor(id, { ...one, mutual: true })])).toEqual([[true, true], [false, true], [false, false]]);
});

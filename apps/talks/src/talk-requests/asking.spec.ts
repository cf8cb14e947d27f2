import { owedReplies, type CountedAskings } from './asking';

/** Asked on a Thursday: to be answered by the Monday after. */
const of = (more: Partial<CountedAskings>): CountedAskings => ({ askedOn: '2026-06-04', answeredOn: null, endedOn: null, unitId: 'a', personId: 'p', count: 1, ...more });
/** How many are due, answered, and answered in time. */
const at = (day: string, asking: Partial<CountedAskings>) => {
  const owed = owedReplies([of(asking)], day);
  const answered = owed.filter(({ answeredOn }) => answeredOn !== null);
  return { due: owed.length, answered: answered.length, answeredInTime: answered.filter(({ answeredOn, dueOn }) => (answeredOn ?? '') <= dueOn).length };
};
const [none, open, late, inTime] = [{ due: 0, answered: 0, answeredInTime: 0 }, { due: 1, answered: 0, answeredInTime: 0 }, { due: 1, answered: 1, answeredInTime: 0 }, { due: 1, answered: 1, answeredInTime: 1 }];

it.each<[string, Partial<CountedAskings>, object]>([
  ['answered on the second workday', { answeredOn: '2026-06-08' }, inTime],
  ['answered on the third', { answeredOn: '2026-06-09' }, late],
  ['not answered', {}, open],
  ['turned to somebody else on the last day', { endedOn: '2026-06-08' }, none],
  ['turned to somebody else when it was late', { endedOn: '2026-06-09' }, open],
])('T-27 S-03 a request is %s', (_name, asking, totals) => expect(at('2026-06-30', asking)).toEqual(totals));

it('T-27 S-03 does not count while there is time to answer', () => expect([at('2026-06-07', {}), at('2026-06-08', {})]).toEqual([none, open]));

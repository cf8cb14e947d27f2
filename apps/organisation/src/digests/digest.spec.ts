import type { WorkItem } from '../work-items/work-item';
import { digestsOf } from './digest';

const item = (id: string, dueOn: string, what: Partial<WorkItem> = {}): WorkItem => ({ id, personId: 'A', service: 'talks', kind: 'APPOINTMENT', dueOn, ...what });
const day = '2026-11-25';

it('S-01 three items due → one digest, the earliest first', () => {
  const items = [item('3', day), item('1', day, { kind: 'REPLY' }), item('2', '2026-11-24', { kind: 'REPLY' })];
  expect(digestsOf(items, day)).toEqual([{ personId: 'A', day, itemIds: ['2', '1', '3'] }]);
});

it('S-01 each person has one', () => {
  expect(digestsOf([item('1', day), item('2', day, { personId: 'B' }), item('3', day)], day)).toEqual([{ personId: 'A', day, itemIds: ['1', '3'] }, { personId: 'B', day, itemIds: ['2'] }]);
});

it.each<[string, WorkItem[]]>([
  ['nothing', []], ['what is due tomorrow', [item('1', '2026-11-26'), item('2', '2026-11-26', { kind: 'REPLY' })]], ['an appointment whose day has passed', [item('1', '2026-11-24')]],
])('S-01 %s makes no digest', (_name, items) => expect(digestsOf(items, day)).toEqual([]));

import { InvalidEvent, newEvent, workItemChanged, workItemEntity, type WorkItemState } from './index';

const id = '0190a000-0000-7000-8000-000000000001';
const item: WorkItemState = { itemId: id, personId: id, kind: 'APPOINTMENT', dueOn: '2026-11-30', open: true };
const eventOf = (payload: object) => newEvent(workItemChanged, { id, institutionId: id, entity: workItemEntity(id), occurredAt: new Date(0), payload: payload as WorkItemState });

test('line 10: an item says whose it is, of what kind, on which day and whether it is open', () => {
  expect(eventOf(item)).toMatchObject({ type: 'WorkItemChanged', version: 1, entity: `work-item/${id}`, payload: item });
});

test.each<[string, object]>([
  ['with whom', { otherId: id }], ['what it stands for', { recordId: id }], ['what about', { title: '谈话' }], ['how it ended', { outcome: 'DECLINED' }], ['when', { closedAt: '2026-11-30T08:00:00Z' }],
])('line 10: it cannot say %s', (_name, more) => expect(() => eventOf({ ...item, ...more })).toThrow(InvalidEvent));

test.each<[string, object]>([['of another kind', { kind: 'DECLINED' }], ['of no day', { dueOn: '30.11.2026' }], ['of nobody', { personId: null }]])('an item %s is refused', (_name, what) =>
  expect(() => eventOf({ ...item, ...what })).toThrow(InvalidEvent));

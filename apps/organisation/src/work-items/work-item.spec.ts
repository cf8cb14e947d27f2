import { workItemKinds } from '@tongxin/event-contracts';
import { isLate, titles } from './work-item';

it('S-01 an answer is late from the day after it was due', () => {
  expect(['2026-11-24', '2026-11-25', '2026-11-26'].map((today) => isLate({ kind: 'REPLY', dueOn: '2026-11-25' }, today))).toEqual([false, false, true]);
});

it('S-01 nobody is late for an appointment whose day has passed', () => {
  expect(isLate({ kind: 'APPOINTMENT', dueOn: '2026-11-25' }, '2026-12-25')).toBe(false);
});

it('line 10: a title is one of two words', () => {
  expect(workItemKinds.map((kind) => titles[kind].zh)).toEqual(['预约', '待答复']);
});

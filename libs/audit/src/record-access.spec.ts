import { operationName, toMinute } from './record-access';

test.each([
  ['BranchYear__organisation__0', 'BranchYear'],
  ['BranchYear__talks__12', 'BranchYear'],
  ['planTalk', 'planTalk'],
  ['my__own__name', 'my__own__name'],
  ['x'.repeat(300), 'x'.repeat(100)],
])('%s is shown as %s', (operation, shown) => {
  expect(operationName(operation)).toBe(shown);
});

test('a time is shown to the minute', () => {
  expect(toMinute(new Date('2026-11-23T04:05:59.999Z'))).toEqual(new Date('2026-11-23T04:05:00Z'));
});

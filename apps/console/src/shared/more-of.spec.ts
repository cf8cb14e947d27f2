import { moreOf } from './more-of';

const page = (endCursor: string | null, hasNextPage = false) => ({ pageInfo: { hasNextPage, endCursor } });

test('what has come to its end, or is not shown, offers no more', () => {
  expect([moreOf(() => undefined, { after: page('a') }), moreOf(() => undefined, { one: page(null), other: null })]).toEqual([undefined, undefined]);
});

test('several lists are read on together, each from where it is', () => {
  const asked: object[] = [];
  moreOf((cursors) => asked.push(cursors), { one: page('a'), other: page('x', true), third: null })?.();
  expect(asked).toEqual([{ one: 'a', other: 'x', third: null }]);
});

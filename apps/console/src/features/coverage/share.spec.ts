import { shareOf } from './share';

test('a share is never rounded up to all, and nothing due or a hidden figure has none', () => {
  expect([shareOf({ due: 1000, met: 999 }), shareOf({ due: 3, met: 3 }), shareOf({ due: 0, met: 0 }), shareOf({ due: 5, met: null })]).toEqual([99, 100, null, null]);
});

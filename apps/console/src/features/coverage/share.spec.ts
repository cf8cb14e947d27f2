import { shareOf, shareText } from './share';

test('a share is never rounded up to all, and nothing due or a hidden figure has none', () => {
  expect([shareOf({ due: 10_000, met: 9_999 }), shareOf({ due: 3, met: 3 }), shareOf({ due: 0, met: 0 }), shareOf({ due: 5, met: null })]).toEqual([99.9, 100, null, null]);
});

test('T-03 a share is told to one decimal, as the ledger does', () => {
  expect([shareText({ due: 21, met: 18 }), shareText({ due: 10, met: 9 }), shareText({ due: 59, met: 48 }), shareText({ due: 0, met: 0 })]).toEqual(['85.7%', '90.0%', '81.4%', '—']);
});

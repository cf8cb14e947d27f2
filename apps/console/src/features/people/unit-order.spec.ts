import { unitOrder } from './unit-order';

const unit = (id: string, parent: string | null = null) => ({ id, parent: parent ? { id: parent } : null });
const order = (...units: readonly ReturnType<typeof unit>[]) => unitOrder(units).map(({ unit: { id }, depth }) => '·'.repeat(depth) + id);

describe('the units as a tree', () => {
  it('stand below their parents, in the order in which they come', () => {
    expect(order(unit('b', 'a'), unit('a'), unit('d'), unit('c', 'b'))).toEqual(['a', '·b', '··c', 'd']);
  });

  it('stand at the top without a parent that is there', () => {
    expect(order(unit('b', 'gone'))).toEqual(['b']);
  });

  it('are all there even if somebody made a circle of them', () => {
    expect(order(unit('a', 'b'), unit('b', 'a')).sort()).toEqual(['a', 'b']);
  });
});

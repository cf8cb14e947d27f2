import fc from 'fast-check';
import { markOf, wasSeen } from './seen';

it('the same has the same mark, and anything else another', () => {
  const values = fc.array(fc.oneof(fc.string(), fc.constant(null), fc.boolean()), { maxLength: 5 });
  fc.assert(fc.property(values, values, (one, other) => {
    expect(markOf(...one) === markOf(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
  }));
  expect(markOf('2026-12-01', null)).toMatch(/^[\w-]{16}$/);
});

it('what was seen stands, or it does not; whoever does not say has seen it', () => expect([wasSeen('a', 'a'), wasSeen('a', 'b'), wasSeen('a', ''), wasSeen('a', null), wasSeen('a', undefined)]).toEqual([true, false, false, true, true]));

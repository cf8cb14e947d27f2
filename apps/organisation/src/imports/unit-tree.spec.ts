import { unitCycles } from './unit-tree';

it.each([
  ['a tree', [['b', 'a'], ['c', 'a'], ['d', 'c']], []],
  ['a unit above itself', [['a', 'a'], ['b', 'a']], ['a']],
  ['two above each other, with one hanging on them', [['a', 'b'], ['b', 'a'], ['c', 'a']], ['a', 'b']],
] as const)('finds cycles in %s', (_name, parents, expected) => {
  expect([...unitCycles(new Map(parents))].sort()).toEqual(expected);
});

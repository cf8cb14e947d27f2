import { allOf, anyOf, deny, type Policy } from './policy';

const allow: Policy<unknown> = () => true;

describe('policies are denied by default', () => {
  test.each<[string, Policy<unknown>, boolean]>([
    ['deny', deny, false],
    ['any of none', anyOf(), false],
    ['all of none', allOf(), false],
    ['any with one that allows', anyOf(deny, allow), true],
    ['all with one that denies', allOf(allow, deny), false],
    ['all that allow', allOf(allow, allow), true],
  ])('%s', (_, policy, expected) => {
    expect(policy(null, {})).toBe(expected);
  });
});

import { resolve } from 'node:path';
import { findPolicies, policiesIn, testsNaming } from './policies';

const root = resolve(__dirname, '../../..');

test('an exported policy is found, however it is written, and opened', () => {
  const text = [
    'export const canSee = (who: string | null): boolean => who !== null;',
    'export function canDo(who: string | null): boolean {\n  return who === "me";\n}',
    'export interface Facts {}\nconst inner = () => false;',
  ].join('\n');
  const found = policiesIn(text, 'a.policy.ts');
  expect(found.map(({ name, spec }) => [name, spec])).toEqual([['canSee', 'a.policy.spec.ts'], ['canDo', 'a.policy.spec.ts']]);
  expect(found[0]?.openDoor).toContain('export const canSee = (who: string | null): boolean => true;');
  expect(found[1]?.openDoor).toContain('export function canDo(who: string | null): boolean { return true; }');
});

test('every exported policy has a test beside it that names it', () => {
  const policies = findPolicies(root);
  expect(policies.length).toBeGreaterThan(25);
  expect(policies.filter((policy) => testsNaming(root, policy).length === 0).map(({ name, spec }) => `${spec}: it('${name}: …') is missing`)).toEqual([]);
});

import { whoMay } from '../standing.fixtures';
import { canImport } from './imports.policy';

it('canImport: HR alone', () => {
  expect(whoMay(canImport)).toEqual(['hr']);
});

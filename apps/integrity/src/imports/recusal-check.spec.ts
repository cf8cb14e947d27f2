import { recusalConcerns, type RecusalFacts } from './recusal-check';

const facts: RecusalFacts = {
  staff: new Map([['a', [{ id: 'D05', from: '2026-01-01', to: '2026-06-01' }, { id: 'D07', from: '2026-06-01', to: null }]]]),
  heads: new Map([['D09', [{ id: 'h', from: '2026-01-01', to: null }]]]),
  recusals: new Map([['a', new Set(['h'])], ['b', new Set(['x'])]]),
};

it.each<[string, string, string | null, string, string[]]>([
  ['the own unit', 'a', 'D05', '2026-05-31', ['SAME_DEPARTMENT']],
  ['the unit left the day before', 'a', 'D05', '2026-06-01', []],
  ['the new unit', 'a', 'D07', '2026-06-01', ['SAME_DEPARTMENT']],
  ['recused against the head', 'a', 'D09', '2026-06-01', ['RECUSED']],
  ['recused against the head, who took office later', 'a', 'D09', '2025-12-31', []],
  ['recused against somebody else', 'b', 'D09', '2026-06-01', []],
  ['a class has no department', 'a', null, '2026-06-01', []],
])('I-23 %s', (_, inspector, department, day, concerns) => {
  expect(recusalConcerns(facts, inspector, department, day)).toEqual(concerns);
});

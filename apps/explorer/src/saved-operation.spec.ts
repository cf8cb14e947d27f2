import { at, readSavedOperation } from './saved-operation';

const source = [
  '# zh: 一个支部的一年',
  "# en: A branch's year",
  '# variables: { "year": 2026 }',
  '# fill branch: branches.0.id from branches',
  'query BranchYear($branch: ID!, $year: Int!) {',
  '  branch(id: $branch) { name sessions(year: $year) { held } }',
  '}',
  '',
].join('\n');

describe('a saved operation', () => {
  it('is read with its titles, variables and what is to be looked up', () => {
    expect(readSavedOperation('x.graphql', source)).toMatchObject({
      name: 'BranchYear',
      kind: 'query',
      title: { zh: '一个支部的一年', en: "A branch's year" },
      variables: { year: 2026 },
      fills: [{ variable: 'branch', path: 'branches.0.id', lookup: 'branches' }],
    });
  });

  it('reaches the editor as title and operation alone', () => {
    const { text } = readSavedOperation('x.graphql', source.replaceAll('\n', '\r\n'));
    expect(text.startsWith('# 一个支部的一年\nquery BranchYear(')).toBe(true);
    expect(text).not.toContain('fill');
  });

  it.each([
    ['a missing Chinese title', source.replace('# zh: 一个支部的一年\n', ''), '"# zh:"'],
    ['two operations', `${source}query Other { branches { id } }`, 'exactly one'],
    ['an operation without a name', '# zh: 甲\n# en: a\n{ branches { id } }', 'exactly one'],
    ['variables that are no object', source.replace('{ "year": 2026 }', '[2026]'), 'JSON object'],
    ['a look-up that cannot be read', source.replace(' from branches', ' of branches'), 'cannot read'],
  ])('is refused with %s', (_, broken, message) => {
    expect(() => readSavedOperation('x.graphql', broken)).toThrow(message);
  });
});

describe('a path into an answer', () => {
  const answer = { branches: [{ id: 'b1' }] };

  it('leads through lists and objects, or nowhere', () => {
    expect(at(answer, 'branches.0.id')).toBe('b1');
    expect(at(answer, 'branches.1.id')).toBeUndefined();
    expect(at(null, 'branches')).toBeUndefined();
  });
});

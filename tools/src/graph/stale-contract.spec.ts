import { firstDifferentLine, staleContracts } from './stale-contract';

describe('a committed contract', () => {
  const fresh = 'type Branch {\n  id: ID!\n  name: String!\n}\n';

  it('is up to date when equal, whatever its line ends', () => {
    expect(staleContracts([{ file: 'a', committed: fresh.replaceAll('\n', '\r\n'), fresh }])).toEqual([]);
  });

  it('is stale from its first different line', () => {
    const committed = fresh.replace('name', 'title');
    expect(staleContracts([{ file: 'apps/talks/schema.graphql', committed, fresh }])).toEqual([
      'apps/talks/schema.graphql 已过时:第3行,已提交的是「title: String!」,现在是「name: String!」;请运行 npm run graph:compose 并提交',
    ]);
    expect(firstDifferentLine('a\nb', 'a')).toBe(2);
  });

  it('may be missing', () => {
    expect(staleContracts([{ file: 'a.graphql', committed: null, fresh }])).toEqual([expect.stringContaining('a.graphql 不存在')]);
  });
});

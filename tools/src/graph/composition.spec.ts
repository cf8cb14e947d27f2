import { apiSchemaOf, composeGraph } from './composition';
import { composedOf, fiveSdls } from './graph.fixtures';

describe('composing the four SDLs', () => {
  it('gives the same text every time, with the default addresses', () => {
    const supergraph = composedOf(fiveSdls());
    expect(composedOf(fiveSdls())).toBe(supergraph);
    expect(supergraph).toContain('TALKS @join__graph(name: "talks", url: "http://127.0.0.1:4003/graphql")');
    expect(supergraph.endsWith('}\n')).toBe(true);
  });

  it('shows clients neither join directives nor what is inaccessible', () => {
    const api = apiSchemaOf(composedOf(fiveSdls()));
    const branch = api.getType('Branch');
    expect(branch && 'getFields' in branch ? Object.keys(branch.getFields()).sort() : []).toEqual(['code', 'due', 'findings', 'hours', 'id', 'name']);
    expect(api.getDirective('join__field')).toBeFalsy();
  });

  it('says which subgraph makes it fail', () => {
    const talks = fiveSdls().talks.replace('due(year: Int): Int!', 'due: Int! name: String!');
    const composed = composeGraph(fiveSdls({ talks }));
    expect(composed).toMatchObject({ ok: false });
    expect(composed.ok ? '' : composed.problems.join()).toMatch(/^组合失败:.*Branch\.name.*talks/s);
  });

  it('names file and line of an SDL that cannot be read', () => {
    expect(composeGraph(fiveSdls({ talks: 'type Query {\n' }))).toEqual({
      ok: false,
      problems: [expect.stringMatching(/^apps\/talks\/schema\.graphql 第2行不是合法的 SDL:/)],
    });
  });
});

import { clientsBrokenBy, invalidOperations } from './broken-clients';
import type { ClientDocument } from './client-operations';
import { apiSchemaOf } from './composition';
import { composedOf, fiveSdls } from './graph.fixtures';
import type { Sdls } from './services';

const document = (source: string, client = 'explorer'): ClientDocument => ({ client, file: `apps/${client}/operations/a.graphql`, source });
const year = document('query BranchYear($id: ID!) { branch(id: $id) { ...Names due } } fragment Names on Branch { name }');
const rename = document('mutation Rename($input: RenameBranchInput!) { renameBranch(input: $input) { id } }', 'console');

const before = apiSchemaOf(composedOf(fiveSdls()));
const after = (service: keyof Sdls, from: string, to: string) =>
  apiSchemaOf(composedOf(fiveSdls({ [service]: fiveSdls()[service].replace(from, to) })));

describe('a breaking change', () => {
  it.each<[string, keyof Sdls, string, string, ClientDocument, string]>([
    ['a field', 'organisation', 'name: String! code', 'code', year, 'explorer: 操作 BranchYear 使用的字段 Branch.name 将被删除'],
    ['the type of a field', 'talks', '): Int!', '): Int', year, 'explorer: 操作 BranchYear 使用的字段 Branch.due 的类型将由 Int! 变为 Int'],
    ['a new required argument', 'talks', '(year: Int)', '(year: Int, from: String!)', year, 'explorer: 操作 BranchYear 使用的字段 Branch.due 将要求新参数 Branch.due.from'],
    ['an input field behind a variable', 'organisation', 'kind: BranchKind }', 'kind: BranchKind why: String! }', rename, 'console: 操作 Rename 使用的类型 RenameBranchInput 将要求新字段 RenameBranchInput.why'],
    ['an enum value behind a variable', 'organisation', 'STAFF RETIRED', 'STAFF', rename, 'console: 操作 Rename 使用的枚举值 BranchKind.RETIRED 将被删除'],
  ])('of %s names the client and what it uses', async (_, service, from, to, used, sentence) => {
    const report = await clientsBrokenBy(before, after(service, from, to), [year, rename]);
    expect(report.broken).toEqual([sentence]);
    expect(report.broken[0]).toContain(used.client);
  });

  it('that no committed operation uses is told, and breaks nobody', async () => {
    const report = await clientsBrokenBy(before, after('education', 'hours: Int!', 'minutes: Int!'), [year, rename]);
    expect(report).toEqual({ broken: [], unused: ['字段 Branch.hours 将被删除'] });
  });

  it('is none where a field becomes inaccessible that already was, or one is added', async () => {
    const more = after('integrity', 'findings: Int!', 'findings: Int! notices: Int!');
    expect(await clientsBrokenBy(before, more, [year])).toEqual({ broken: [], unused: [] });
  });

  it('includes hiding a field from clients', async () => {
    const hidden = after('organisation', 'name: String! code', 'name: String! @inaccessible code');
    expect((await clientsBrokenBy(before, hidden, [year])).broken).toEqual(['explorer: 操作 BranchYear 使用的字段 Branch.name 将被删除']);
  });
});

describe('a committed operation', () => {
  it('must fit the graph', () => {
    expect(invalidOperations(before, [year, rename])).toEqual([]);
    expect(invalidOperations(before, [document('query A {\n  branch(id: 1) { title }\n}', 'portal')])).toEqual([
      expect.stringMatching(/^portal: apps\/portal\/operations\/a\.graphql 与图谱不符:第2行 .*"title".*"Branch"/),
    ]);
  });

  it('may not reach for what is inaccessible, and must be GraphQL', () => {
    expect(invalidOperations(before, [document('{ branch(id: 1) { secret } }')])).toHaveLength(1);
    expect(invalidOperations(before, [document('query {')])).toEqual([expect.stringContaining('不是合法的 GraphQL')]);
  });
});

import { buildSchema } from 'graphql';
import { costOf, type Typed } from './cost';
import { costLine } from './cost-words';

const schema = buildSchema(`
  type Query { me: Person! people(first: Int! = 20): People! }
  type Mutation { plan: Person! }
  type People { nodes: [Person!]! }
  type Person { name: String friend: Person }
`);
const cost = (query: string, more: Partial<Typed> = {}) => costOf({ query, variables: '', operationName: null, ...more }, schema);
const said = (query: string, more: Partial<Typed> = {}, language: 'zh' | 'en' = 'zh') => {
  const found = cost(query, more);
  if (!found) return null;
  const { lead, parts, over } = costLine(language, found);
  return { text: lead + parts.join(' · '), over };
};

describe('the cost of what is typed', () => {
  it('is told before it runs, in both languages', () => {
    expect(said('{ people { nodes { name } } }')).toEqual({ text: '执行前估算：可能返回的对象 21（上限 50,000） · 层数 3（上限 25） · 字段 3（上限 2,000） · 别名 0（上限 100）', over: false });
    expect(said('{ me { name } }', {}, 'en')?.text).toBe('Before it runs: objects it may return 1 (at most 50,000) · levels 2 (at most 25) · fields 2 (at most 2,000) · aliases 0 (at most 100)');
  });

  it('follows the variables, and the operation that is meant', () => {
    const query = 'query A($n: Int!) { people(first: $n) { nodes { name } } } query B { me { name } }';
    expect([said(query, { variables: '{ "n": 7 }', operationName: 'A' })?.text, said(query, { operationName: 'B' })?.text]).toEqual([expect.stringContaining('对象 8（'), expect.stringContaining('对象 1（')]);
  });

  it.each<[string, Partial<Typed>, string]>([
    [`{ ${Array.from({ length: 101 }, (_, at) => `a${at}: __typename`).join(' ')} }`, {}, '别名 101（上限 100）'],
    [`{ me ${'{ friend '.repeat(30)}{ name }${' }'.repeat(30)} }`, {}, '层数 32（上限 25）'],
    [`mutation { ${Array.from({ length: 6 }, (_, at) => `a${at}: plan { name }`).join(' ')} }`, {}, '一次修改的项数 6（上限 5）'],
    ['query ($n: Int!) { people(first: $n) { nodes { name } } }', { variables: '{"n":101}' }, '每页条数 101（上限 100）'],
    [`{ ${'me '.repeat(4_000)}}`, {}, '内容太长，词元最多 4000 个'],
  ])('over a limit is said in words: %.40s', (query, more, words) => expect(said(query, more)).toEqual({ text: `超出上限，网关不会执行：${words}`, over: true }));

  it.each<[string, Partial<Typed>]>([['', {}], ['# 点选一项', {}], ['{ me {', {}], ['{ me { name } }', { variables: '{ "n": ' }]])('is not told while it cannot be read: %j', (query, more) => expect(cost(query, more)).toBeNull());
});

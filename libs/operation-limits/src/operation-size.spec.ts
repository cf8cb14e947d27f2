import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { measureOperation, type OperationSize } from './operation-size';

const schema = buildSchema(`
  type Query { me: Person! people(first: Int! = 20): People! units: [Unit!]! }
  type Mutation { plan: Person! }
  type People { totalCount: Int! nodes: [Person!]! }
  type Person { name: String friend: Person friends(first: Int): [Person!] }
  type Unit { code: String people(first: Int! = 50): People! }
`);
const measure = (text: string, variables?: Record<string, unknown>, operationName?: string): OperationSize =>
  measureOperation(parse(text), { schema, variables, operationName });

test.each<[string, string, Partial<OperationSize>]>([
  ['one field', '{ me { name } }', { depth: 2, fields: 2, aliases: 0, directives: 0, cost: 1, page: 0, rootMutations: 0 }],
  ['aliases of __typename', '{ a: __typename b: __typename }', { fields: 2, aliases: 2, cost: 0 }],
  ['directives wherever they stand', 'query ($x: Boolean! @a) @a { me @b { ...F @c ... on Person @d { name } } } fragment F on Person @e { name @f }', { directives: 7 }],
  ['root fields of a mutation, through fragments', 'mutation { a: plan { name } ...F ... { c: plan { name } } } fragment F on Mutation { b: plan { name } }', { rootMutations: 3 }],
  ['the root fields of a query', '{ a: me { name } b: me { name } }', { rootMutations: 0 }],
  ['a page as many as were asked for', '{ people(first: 7) { totalCount nodes { name } } }', { cost: 1 + 7, page: 7 }],
  ['a page by default', '{ people { nodes { name } } }', { cost: 1 + 20, page: 0 }],
  ['a plain list', '{ units { code } }', { cost: 10 }],
  ['lists in lists', '{ units { people(first: 3) { nodes { friend { name } } } } }', { cost: 10 * (1 + 1 + 3 * (1 + 1)) }],
  ['a page behind a fragment', '{ people(first: 9) { ...F } } fragment F on People { nodes { name } }', { cost: 1 + 9 }],
  ['a list that is itself a page', '{ me { friends(first: 4) { name } } }', { cost: 1 + 4, page: 4 }],
  ['nested arguments', '{ me(a: [[{ b: [1] }]]) { name } }', { depth: 5 }],
  ['fragments that nobody spreads', '{ me { name } } fragment F on Person { friend { friend { a: name } } }', { depth: 3, fields: 5, aliases: 1, cost: 1 }],
  ['a cycle, once', '{ me { ...F } } fragment F on Person { name ...G } fragment G on Person { name ...F }', { fields: 3, depth: 2 }],
])('counts %s', (_, text, expected) => expect(measure(text)).toMatchObject(expected));

test.each<[string, Record<string, unknown>, number, number]>([
  ['query ($n: Int = 5) { people(first: $n) { nodes { name } } }', {}, 5, 6],
  ['query ($n: Int = 5) { people(first: $n) { nodes { name } } }', { n: 1_000_000_000 }, 1_000_000_000, 1_000_000_001],
  ['query ($n: Int) { people(first: $n) { nodes { name } } }', {}, 0, 21],
  ['query ($n: Int) { people(first: $n) { nodes { name } } }', { n: 'no number' }, 0, 21],
])('reads a page from %s with %p', (text, variables, page, cost) => expect(measure(text, variables)).toMatchObject({ page, cost }));

test('of several operations everything counts but the cost, which is that of the one asked for', () => {
  const text = 'query A { units { code } } query B { me { a: name } } mutation C { plan { name } }';
  expect(measure(text, {}, 'B')).toMatchObject({ fields: 6, aliases: 1, cost: 1, rootMutations: 0 });
  expect(measure(text, {}, 'C')).toMatchObject({ cost: 1, rootMutations: 1 });
});

test('a fragment bomb is measured at once: 2^60 fields', () => {
  const bomb = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Person { ${at === 59 ? 'name' : `...F${at + 1} ...F${at + 1}`} }`).join(' ');
  const started = performance.now();
  expect(measure(`{ me { ...F0 } } ${bomb}`)).toMatchObject({ depth: 2, fields: 1e12 });
  expect(performance.now() - started).toBeLessThan(500);
});

// Selection sets over the names of the schema, right or wrong, with spreads of fragments that may be cyclic or missing.
const fields = fc.constantFrom('me', 'people', 'people(first: 30)', 'people(first: $n)', 'nodes', 'friend', 'friends', 'units', 'name', 'unknown', 'a: name', 'b: me @skip(if: true)');
const { set: selections } = fc.letrec<{ set: string; one: string }>((tie) => ({
  set: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((all) => `{ ${all.join(' ')} }`),
  one: fc.oneof({ maxDepth: 5, withCrossShrink: true }, fields, fc.constantFrom('...F0', '...F1', '...F2', '...Nowhere'), fc.tuple(fields, tie('set')).map(([name, below]) => `${name} ${below}`), tie('set').map((below) => `... on Person ${below}`)),
}));
const documents = fc.record({
  kind: fc.constantFrom('query', 'mutation'),
  root: selections,
  fragments: fc.array(fc.tuple(fc.constantFrom('Person', 'People', 'Query', 'Nobody'), selections), { maxLength: 3 }),
  more: fields,
});
const write = (kind: string, root: string, fragments: [string, string][]): string =>
  `${kind} ($n: Int) ${root} ${fragments.map(([type, set], at) => `fragment F${at} on ${type} ${set}`).join(' ')}`;

test('any document is measured, and one more field never makes it smaller', () => {
  fc.assert(
    fc.property(documents, fc.boolean(), fc.option(fc.integer()), ({ kind, root, fragments, more }, withSchema, n) => {
      const asked = { ...(withSchema && { schema }), variables: { n } };
      const small = measureOperation(parse(write(kind, root, fragments)), asked);
      const wider = `${root.slice(0, -1)} ${more} }`;
      const large = measureOperation(parse(write(kind, wider, fragments)), asked);
      for (const key of Object.keys(small) as (keyof OperationSize)[]) {
        expect(Number.isFinite(large[key])).toBe(true);
        expect(large[key]).toBeGreaterThanOrEqual(small[key]);
      }
      expect(large.fields).toBeGreaterThan(small.fields === 1e12 ? 0 : small.fields);
    }),
    { numRuns: 300 },
  );
});

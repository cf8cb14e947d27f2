import { buildSchema, print } from 'graphql';
import { operationsOf } from './client-documents';
import { clientTypes } from './client-types';

const schema = buildSchema(`
  type Query { me: Me! people(unit: ID, first: Int, after: String): PersonConnection! }
  type Mutation { name(input: NameInput!): Person }
  input NameInput { id: ID! kind: Kind }
  enum Kind { FIRST SECOND }
  type Me { person: Person }
  interface Named { name: String! }
  type Person implements Named { id: ID! name: String! }
  type PersonConnection { nodes: [Person!]! }
`);
const page = { file: 'apps/desk/src/people.graphql', source: 'query People { me { person { ...Who } } }\nmutation Name($input: NameInput!) { name(input: $input) { ...Who } }' };
const part = { file: 'apps/desk/src/who.graphql', source: 'fragment Who on Person { id name }' };

describe('the operations of a web client', () => {
  it('stand beside components, and each comes with the fragments of other files', () => {
    const found = operationsOf([page, part]);
    expect(found.map(({ name, file }) => [name, file])).toEqual([['People', page.file], ['Name', page.file]]);
    for (const { document } of found) expect(print(document)).toContain('fragment Who on Person');
  });
});

describe('what is written for a web client', () => {
  const textOf = async (name: string) => (await clientTypes(schema, 'desk', [page, part])).find(({ file }) => file === `apps/desk/src/graph/${name}.ts`)?.text ?? '';

  it('is a typed document an operation, whose fragments are masked', async () => {
    const text = await textOf('graphql');
    expect(text).toMatch(/export const PeopleDocument = .* as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>/);
    expect(text).toMatch(/' \$fragmentRefs'\?: \{ 'WhoFragment': WhoFragment \}/);
    expect(text).toMatch(/export type Kind =\s*\| 'FIRST'\s*\| 'SECOND'/);
    expect(await textOf('fragment-masking')).toContain('export function readFragment');
  });

  it('tells the cache which fields are pages, what is abstract and what has no id', async () => {
    const facts = await textOf('cache-facts');
    expect(facts.replace(/\s+/g, ' ')).toContain('possibleTypes: Record<string, string[]> = { "Named": [ "Person" ] };');
    expect(facts.replace(/\s+/g, ' ')).toContain('= { "Query": { "people": [ "unit" ] } };');
    expect(facts.replace(/\s+/g, ' ')).toContain('parts: string[] = [ "Me", "PersonConnection" ];');
  });

  it('is the same text for the same graph', async () => {
    expect(await clientTypes(schema, 'desk', [page, part])).toEqual(await clientTypes(schema, 'desk', [page, part]));
  });
});

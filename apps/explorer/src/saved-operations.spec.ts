import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { getOperationAST, getVariableValues, Kind, parse, validate, type GraphQLSchema } from 'graphql';
import { readSavedOperation } from './saved-operation';

const folder = join(__dirname, '../operations');
const supergraph = join(__dirname, '../../gateway/supergraph.graphql');
const filesIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.graphql')).sort();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const saved = filesIn(folder).map((file) => ({ file, operation: readSavedOperation(file, read(file)) }));
const lookups = filesIn(join(folder, 'lookups')).map((file) => `lookups/${file}`);

describe('the saved operations', () => {
  it('have names and titles of their own', () => {
    const different = (of: (one: (typeof saved)[number]) => string) => new Set(saved.map(of)).size;
    expect(different(({ operation }) => operation.name)).toBe(saved.length);
    expect(different(({ operation }) => operation.title.zh)).toBe(saved.length);
  });

  it.each(saved)('$file gives every required variable a value or a look-up that exists', ({ operation }) => {
    const given = [...Object.keys(operation.variables), ...operation.fills.map((fill) => fill.variable)];
    expect(given).toEqual(expect.arrayContaining(requiredVariables(operation.text)));
    for (const { lookup } of operation.fills) expect(lookups).toContain(`lookups/${lookup}.graphql`);
  });
});

// Before the first composition there is nothing to hold them against.
(existsSync(supergraph) ? describe : describe.skip)('against the committed graph', () => {
  let api: GraphQLSchema;
  beforeAll(() => {
    api = Supergraph.build(readFileSync(supergraph, 'utf8')).apiSchema().toGraphQLJSSchema();
  });

  it.each([...saved.map(({ file }) => file), ...lookups])('%s is valid', (file) => {
    expect(validate(api, parse(read(file))).map((error) => error.message)).toEqual([]);
  });

  it.each(saved)('$file takes its variables', ({ operation: { text, variables, fills } }) => {
    const filled = { ...variables, ...Object.fromEntries(fills.map(({ variable }) => [variable, 'looked-up'])) };
    const values = getVariableValues(api, getOperationAST(parse(text))?.variableDefinitions ?? [], filled);
    expect(values.errors?.map((error) => error.message) ?? []).toEqual([]);
  });
});

function requiredVariables(text: string): string[] {
  return parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? [])
          .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
          .map(({ variable }) => variable.name.value)
      : [],
  );
}

import { getNamedType, isAbstractType, isObjectType, parse, printSchema, type GraphQLSchema } from 'graphql';
import type { ClientSource } from './client-documents';

export interface GeneratedFile {
  /** Path from the root of the checkout. */
  file: string;
  text: string;
}

/** Where a client's generated files go. */
const folderOf = (client: string): string => `apps/${client}/src/graph`;

/**
 * The typed documents of a web client, its masked fragments, and what its cache must know of the schema. They are committed, so that a fresh checkout
 * type-checks without a step before. @throws Error naming the operation that the graph does not know
 */
export async function clientTypes(schema: GraphQLSchema, client: string, sources: readonly ClientSource[]): Promise<GeneratedFile[]> {
  // Loaded by those alone who compose: a running institution has no development dependencies.
  const [{ codegen }, { preset }] = await Promise.all([import('@graphql-codegen/core'), import('@graphql-codegen/client-preset')]);
  const sdl = parse(printSchema(schema));
  const documents = sources.map(({ file, source }) => ({ location: file, document: parse(source, { noLocation: true }), rawSDL: source }));
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${folderOf(client)}/`,
    schema: sdl,
    schemaAst: schema,
    documents,
    config: {
      documentMode: 'documentNodeImportFragments',
      enumType: 'string-literal',
      immutableTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: { Date: 'string', TimeOfDay: 'string', DateTimeISO: 'string' },
    },
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' }, skipIndexFile: true },
    plugins: [],
    pluginMap: {},
    pluginContext: {},
    documentTransforms: [],
  });
  const kept = sections.filter(({ filename }) => /\/(graphql|fragment-masking)\.ts$/.test(filename));
  const files = await Promise.all(kept.map(async (section) => ({ file: section.filename, text: await codegen(section) })));
  return [...files, { file: `${folderOf(client)}/cache-facts.ts`, text: cacheFacts(schema) }];
}

/** What stands behind an abstract type; which fields are pages, and by which arguments besides the cursor one list differs from another; which types have no id. */
function cacheFacts(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).sort((one, other) => (one.name < other.name ? -1 : 1));
  const possible = types.filter(isAbstractType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  const pages = types.filter(isObjectType).flatMap((type) => {
    const fields = Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection') && field.args.some(({ name }) => name === 'after'));
    return fields.length > 0 ? [[type.name, Object.fromEntries(fields.map(({ name, args }) => [name, args.map((arg) => arg.name).filter((arg) => arg !== 'after' && arg !== 'first')]))]] : [];
  });
  const parts = types.filter((type) => isObjectType(type) && !type.getFields()['id'] && !['Query', 'Mutation'].includes(type.name)).map(({ name }) => name);
  const value = (entries: unknown[]) => JSON.stringify(Object.fromEntries(entries as [string, unknown][]), null, 2);
  return `/** Written by npm run graph:compose. */\nexport const possibleTypes: Record<string, string[]> = ${value(possible)};\n\nexport const pages: Record<string, Record<string, string[]>> = ${value(pages)};\n\nexport const parts: string[] = ${JSON.stringify(parts, null, 2)};\n`;
}

import { concatAST, Kind, parse, separateOperations, Source, type DocumentNode } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A web client writes its operations and fragments beside the components that use them, and one file may spread fragments of another. */
export interface ClientSource {
  /** Path from the root of the checkout. */
  file: string;
  source: string;
}

/** The `.graphql` files of `apps/<client>/src`, in the order of their paths. */
export function readClientSources(root: string, client: string): ClientSource[] {
  const folder = `apps/${client}/src`;
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, source: readFileSync(join(root, folder, name), 'utf8') }));
}

/** Each operation with the fragments that it needs, and the file that it stands in. @throws GraphQLError on what cannot be parsed */
export function operationsOf(sources: readonly ClientSource[]): { name: string; file: string; document: DocumentNode }[] {
  const parsed = sources.map(({ file, source }) => ({ file, document: parse(new Source(source, file), { noLocation: true }) }));
  const complete = separateOperations(concatAST(parsed.map(({ document }) => document)));
  return parsed.flatMap(({ file, document: { definitions } }) =>
    definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const name = definition.name?.value ?? '';
      const document = complete[name];
      return document ? [{ name, file, document }] : [];
    }),
  );
}

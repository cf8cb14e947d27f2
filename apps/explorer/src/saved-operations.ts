import { readSavedOperation, type SavedOperation } from './saved-operation';

const sources: Record<string, string> = import.meta.glob('../operations/*.graphql', { query: '?raw', import: 'default', eager: true });

/** In the order of their file names, which begin with a number. */
export const SAVED_OPERATIONS: SavedOperation[] = Object.keys(sources)
  .sort()
  .map((file) => readSavedOperation(file, sources[file] ?? ''));

const lookups: Record<string, string> = import.meta.glob('../operations/lookups/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The query of a look-up. @throws Error when there is no such file */
export function lookupQuery(name: string): string {
  const query = lookups[`../operations/lookups/${name}.graphql`];
  if (query === undefined) throw new Error(`operations/lookups/${name}.graphql does not exist`);
  return query;
}

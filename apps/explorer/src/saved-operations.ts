import { readSavedOperation, type SavedOperation } from './saved-operation';

const sources: Record<string, string> = import.meta.glob('../operations/*.graphql', { query: '?raw', import: 'default', eager: true });

/** In the order of their file names, which begin with a number. */
export const SAVED_OPERATIONS: SavedOperation[] = Object.keys(sources)
  .sort()
  .map((file) => readSavedOperation(file, sources[file] ?? ''));

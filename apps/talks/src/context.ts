import { directoryContext, type DirectoryContext } from '@tongxin/directory';
import type { RecordKeys } from '@tongxin/record-keys';
import type { BaseContext } from '@tongxin/subgraph';
import { directoryConsumer } from './directory-consumer';
import { createLoaders, type Loaders } from './loaders';

export interface Context extends BaseContext, DirectoryContext {
  load: Loaders;
  /** Keys of texts that are encrypted a record at a time. */
  keys: RecordKeys;
}

export const contextOf = (keys: RecordKeys) => (base: BaseContext): Context => ({ ...base, keys, ...directoryContext(base, directoryConsumer), load: createLoaders(base) });

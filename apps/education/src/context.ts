import { directoryContext, type DirectoryContext } from '@tongxin/directory';
import type { BaseContext } from '@tongxin/subgraph';
import { directoryConsumer } from './directory';
import { createLoaders, type Loaders } from './loaders';

export interface Context extends BaseContext, DirectoryContext {
  load: Loaders;
}

export const contextOf = (base: BaseContext): Context => ({ ...base, ...directoryContext(base, directoryConsumer), load: createLoaders(base) });

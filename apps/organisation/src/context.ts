import type { BaseContext } from '@tongxin/subgraph';
import type { Standing } from '@tongxin/event-contracts';
import { createLoaders, type Loaders } from './loaders';
import { standingOfViewer } from './standing';

export interface Context extends BaseContext {
  load: Loaders;
  /** What the viewer is today; null for anonymous callers and administrators, who have no right to content. */
  standing: () => Promise<Standing | null>;
}

export function contextOf(base: BaseContext): Context {
  let standing: Promise<Standing | null> | undefined;
  return {
    ...base,
    load: createLoaders(base),
    standing: () => (standing ??= standingOfViewer(base.db, base.viewer, base.today())),
  };
}

import { loadStanding, requireFresh } from '@tongxin/directory';
import type { Standing } from '@tongxin/event-contracts';
import type { BaseContext } from '@tongxin/subgraph';
import { createLoaders, type Loaders } from './loaders';

export interface Context extends BaseContext {
  load: Loaders;
  /** What the viewer is today; null for anonymous callers and administrators, who have no right to content. */
  standing: () => Promise<Standing | null>;
  /** Throws DIRECTORY_STALE where the directory is older than 60 s: rights could have ended since. Asked before L3/L4 data. */
  fresh: () => Promise<void>;
}

export function contextOf(base: BaseContext): Context {
  let standing: Promise<Standing | null> | undefined;
  let fresh: Promise<void> | undefined;
  return {
    ...base,
    load: createLoaders(base),
    standing: () => (standing ??= base.viewer?.personId ? loadStanding(base.db, base.viewer.institutionId, base.viewer.personId, base.today()) : Promise.resolve(null)),
    fresh: () => (fresh ??= requireFresh(base.db, 'talks/directory', base.now())),
  };
}

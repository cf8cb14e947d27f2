import { loadStanding, requireFresh } from '@tongxin/directory';
import type { Standing } from '@tongxin/event-contracts';
import type { BaseContext } from '@tongxin/subgraph';
import { directoryConsumer } from './directory-consumer';
import { createLoaders, type Loaders } from './loaders';

export interface Context extends BaseContext {
  load: Loaders;
  /** What the viewer is today; null for anonymous callers and administrators, who have no right to content. */
  standing: () => Promise<Standing | null>;
  /** Asked before restricted data (L3) is read. @throws DIRECTORY_STALE */
  requireFresh: () => Promise<void>;
}

export function contextOf(base: BaseContext): Context {
  let standing: Promise<Standing | null> | undefined;
  let fresh: Promise<void> | undefined;
  const readStanding = async (): Promise<Standing | null> =>
    base.viewer?.personId ? loadStanding(base.db, base.viewer.institutionId, base.viewer.personId, base.today()) : null;
  return {
    ...base,
    load: createLoaders(base),
    standing: () => (standing ??= readStanding()),
    requireFresh: () => (fresh ??= requireFresh(base.db, directoryConsumer, base.now())),
  };
}

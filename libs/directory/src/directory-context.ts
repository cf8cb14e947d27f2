import type { Standing } from '@tongxin/event-contracts';
import type { BaseContext } from '@tongxin/subgraph';
import { loadStanding } from './directory';
import { requireFresh } from './require-fresh';

export interface DirectoryContext {
  /** What the viewer is today; null for anonymous callers and administrators, who have no right to content. */
  standing: () => Promise<Standing | null>;
  /** Asked before restricted data (L3, L4) is read: rights could have ended since. @throws DIRECTORY_STALE */
  requireFresh: () => Promise<void>;
}

/** Rights of a request, read once and only when asked, from the directory that `consumer` keeps. */
export function directoryContext(base: BaseContext, consumer: string): DirectoryContext {
  let standing: Promise<Standing | null> | undefined;
  let fresh: Promise<void> | undefined;
  const readStanding = async (): Promise<Standing | null> =>
    base.viewer?.personId ? loadStanding(base.db, base.viewer.institutionId, base.viewer.personId, base.today()) : null;
  return {
    standing: () => (standing ??= readStanding()),
    requireFresh: () => (fresh ??= requireFresh(base.db, consumer, base.now())),
  };
}

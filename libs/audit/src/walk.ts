import { commitmentOf, genesisOf, hashOf, type ChainedEntry, type Link } from './chain';
import type { Checkpoint } from './checkpoint';

/** What is wrong with a chain, and where. `of` is a position, for UNCHAINED the row's id. */
export interface Problem {
  code: ProblemCode;
  of: number;
}

export type ProblemCode =
  /** A position between the first and the last is not there. */
  | 'LINK_MISSING'
  /** A link does not follow from the one before it: changed, exchanged or put in. */
  | 'LINK_BROKEN'
  /** The row is not what was committed to. */
  | 'ENTRY_CHANGED'
  /** The row is gone and too young to have been pruned. */
  | 'ENTRY_MISSING'
  /** The chain ends elsewhere than where the worker left it. */
  | 'TAIL_MISSING'
  /** A checkpoint names another hash at its position, or a position that the chain does not reach. */
  | 'CHECKPOINT_DIFFERS'
  /** A row older than a day stands in no chain. */
  | 'UNCHAINED';

export interface StoredLink extends Link {
  hash: Buffer;
  /** Null where the row is gone. */
  entry: ChainedEntry | null;
}

export interface WalkTerms {
  service: string;
  institutionId: string;
  /** `YYYY-MM-DD`: rows chained before this day may have been pruned. */
  prunedBefore: string;
  /** What is known of this chain from elsewhere. */
  checkpoints: readonly Pick<Checkpoint, 'position' | 'hash'>[];
  report: (problem: Problem) => void;
}

/** Goes along one chain, link by link in the order of positions, and reports what does not fit. Pure. */
export function startWalk({ service, institutionId, prunedBefore, checkpoints, report }: WalkTerms) {
  let previous = genesisOf(service, institutionId);
  let position = 0;
  let pruned = 0;
  const waiting = new Map<number, string[]>();
  for (const { position: at, hash } of checkpoints) waiting.set(at, [...(waiting.get(at) ?? []), hash]);
  return {
    take(link: StoredLink): void {
      if (link.position !== position + 1) report({ code: 'LINK_MISSING', of: position + 1 });
      else if (!hashOf(previous, link).equals(link.hash)) report({ code: 'LINK_BROKEN', of: link.position });
      // From here on the link is believed, so that one fault is not every later link's.
      [position, previous] = [link.position, link.hash];
      if (waiting.get(position)?.some((hash) => hash !== link.hash.toString('hex'))) report({ code: 'CHECKPOINT_DIFFERS', of: position });
      waiting.delete(position);
      if (link.entry) {
        if (!commitmentOf(link.entry).equals(link.commitment)) report({ code: 'ENTRY_CHANGED', of: position });
      } else if (link.chainedOn < prunedBefore) pruned += 1;
      else report({ code: 'ENTRY_MISSING', of: position });
    },
    /** `head` is where the worker left the chain; null: it knows of none. */
    end(head: { position: number; hash: Buffer } | null): { length: number; pruned: number; hash: Buffer } {
      if ((head?.position ?? 0) !== position || (head && !head.hash.equals(previous))) report({ code: 'TAIL_MISSING', of: position });
      for (const at of waiting.keys()) report({ code: 'CHECKPOINT_DIFFERS', of: at });
      return { length: position, pruned, hash: previous };
    },
  };
}

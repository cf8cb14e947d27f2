import type { SignedIn } from '@tongxin/web-graph';
import { useEffect, useState } from 'react';
import { mayChange } from './changes';

/** Until when things may be changed, and null again when that moment has come. */
export function useChangesUntil(signedIn: SignedIn | null | undefined): Date | null {
  const [, over] = useState(0);
  const until = mayChange(signedIn, new Date()) ? (signedIn?.changesUntil ?? null) : null;
  const at = until?.getTime() ?? null;
  useEffect(() => {
    if (at === null) return undefined;
    const timer = setTimeout(() => over((count) => count + 1), at - Date.now() + 10);
    return () => clearTimeout(timer);
  }, [at]);
  return until;
}

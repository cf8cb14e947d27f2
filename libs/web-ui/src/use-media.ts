import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Whether the window is of this kind now. It is told at once, so that what is printed is what was drawn for it. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      const now = () => flushSync(changed);
      media.addEventListener('change', now);
      return () => media.removeEventListener('change', now);
    },
    () => window.matchMedia(query).matches,
  );
}

/** A phone, or a window as narrow as one. */
export const useNarrow = (): boolean => useMedia('(max-width: 40rem)');
/** The page is being printed. */
export const usePrinting = (): boolean => useMedia('print');

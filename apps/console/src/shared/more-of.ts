import type { Cursors } from '@tongxin/web-graph';

interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads the pages after these cursors. */
export type More = (cursors: Cursors) => void;

/** Reads on what has not come to its end, several lists at once; nothing where all have. */
export function moreOf(more: More, pages: Readonly<Record<string, Paged | null>>): (() => void) | undefined {
  if (!Object.values(pages).some((page) => page?.pageInfo.hasNextPage)) return undefined;
  return () => more(Object.fromEntries(Object.entries(pages).map(([variable, page]) => [variable, page?.pageInfo.endCursor ?? null])));
}

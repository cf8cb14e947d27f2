import type { FieldPolicy, TypePolicies } from '@apollo/client';

/** What a cache must know of the schema; written into each client by `npm run graph:compose`. */
export interface CacheFacts {
  readonly possibleTypes: Record<string, string[]>;
  /** Type → field that is a page → the arguments, besides the cursor, by which one list differs from another. */
  readonly pages: Record<string, Record<string, string[]>>;
  /** Types without an id: parts of what holds them. */
  readonly parts: readonly string[];
}

interface Page {
  readonly nodes?: readonly unknown[];
  readonly pageInfo?: { readonly endCursor?: string | null };
}

/** What comes after the last page is nothing, and has the place from which it was asked. */
const endOf = (page: Page, known: Page): Page => (page.nodes?.length === 0 && page.pageInfo ? { ...page, pageInfo: { ...page.pageInfo, endCursor: known.pageInfo?.endCursor ?? null } } : page);

const refOf = (node: unknown): unknown => (node as { readonly __ref?: string } | null)?.__ref;

/** The nodes of a page that are not there yet: two that read on at once read the same. */
function added(known: readonly unknown[], came: readonly unknown[]): readonly unknown[] {
  const there = new Set(known.map(refOf).filter(Boolean));
  return came.filter((node) => !there.has(refOf(node)));
}

/** A page after another is added to it; one without a cursor begins anew. */
export const nodePages = (keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs: keyArgs.length > 0 ? keyArgs : false,
  merge: (known, came, { args }) => (args?.['after'] == null || !known?.nodes ? came : { ...endOf(came, known), nodes: [...known.nodes, ...added(known.nodes, came.nodes ?? [])] }),
});

export function typePolicies({ pages, parts }: CacheFacts): TypePolicies {
  const policies: TypePolicies = Object.fromEntries(parts.map((type) => [type, { merge: true }]));
  for (const [type, fields] of Object.entries(pages)) {
    policies[type] = { ...policies[type], fields: Object.fromEntries(Object.entries(fields).map(([field, keyArgs]) => [field, nodePages(keyArgs)])) };
  }
  // A page is put together by its field, not field by field.
  for (const type of parts) if (type.endsWith('Connection')) delete policies[type];
  return policies;
}

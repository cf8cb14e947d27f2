import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { readOn } from '@tongxin/web-graph';
import { useEffect, useMemo } from 'react';
import { ColleaguesDocument } from '../graph/graphql';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly staffNo: string;
  readonly unit: string;
}

/** Reads everybody beforehand, so that who looks for a colleague finds one at once. */
export async function readColleagues(client: ApolloClient): Promise<void> {
  const read = async (after?: string) => (await client.query({ query: ColleaguesDocument, variables: { ...(after && { after }) }, fetchPolicy: 'network-only' })).data?.people.pageInfo;
  let end = client.readQuery({ query: ColleaguesDocument })?.people.pageInfo ?? (await read());
  while (end?.hasNextPage && end.endCursor) end = await read(end.endCursor);
}

/** Everybody in service, page after page until all are here; what has come can be used meanwhile. */
export function useColleagues(): { readonly colleagues: readonly Colleague[] } {
  const { data, observable } = useQuery(ColleaguesDocument);
  const { hasNextPage, endCursor } = data?.people.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage && endCursor) void readOn(observable, { after: endCursor }).catch(() => undefined);
  }, [hasNextPage, endCursor, observable]);
  const nodes = data?.people.nodes;
  const colleagues = useMemo(() => (nodes ?? []).filter(({ inService }) => inService).map(({ id, name, staffNo, department }) => ({ id, name, staffNo, unit: department?.name ?? '' })), [nodes]);
  return { colleagues };
}

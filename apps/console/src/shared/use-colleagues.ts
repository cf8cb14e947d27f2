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

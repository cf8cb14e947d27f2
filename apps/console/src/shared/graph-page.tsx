import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { readOn, sentenceOf } from '@tongxin/web-graph';
import { ErrorState, PageSkeleton, useLanguage, useNotices } from '@tongxin/web-ui';
import { useEffect, type ReactNode } from 'react';
import type { More } from './more-of';
import { Page } from './page';

export interface GraphPageProps<Data, Variables extends OperationVariables> {
  readonly title: string;
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: NoInfer<Variables>;
  readonly actions?: ReactNode;
  /** Milliseconds until it is asked again, for what runs by itself; null once it rests. */
  readonly pollUntil?: (data: Data) => number | null;
  /** Draws what was found; `more` reads the pages after these cursors. */
  readonly children: (data: Data, more: More) => ReactNode;
}

/** A page and its one query: a skeleton until it is here, a sentence where it failed, and what there is where a part is missing. */
export function GraphPage<Data, Variables extends OperationVariables>({ title, query, variables, actions, pollUntil, children }: GraphPageProps<Data, Variables>) {
  const { language } = useLanguage();
  const notices = useNotices();
  const { data, error, refetch, observable, startPolling, stopPolling } = useQuery(query as TypedDocumentNode<Data, OperationVariables>, { variables, errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  const interval = (data && pollUntil?.(data as Data)) ?? null;
  useEffect(() => {
    if (interval === null) return undefined;
    startPolling(interval);
    return stopPolling;
  }, [interval, startPolling, stopPolling]);
  const failed = error && <ErrorState sentence={sentenceOf(error, language)} onRetry={() => void refetch().catch(() => undefined)} />;
  const more: More = (cursors) => void readOn(observable, cursors).catch((reason: Error) => notices.failed(sentenceOf(reason, language)));
  return (
    <Page title={title} actions={actions}>
      {failed}
      {data ? children(data as Data, more) : !failed && <PageSkeleton />}
    </Page>
  );
}

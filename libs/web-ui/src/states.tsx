import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useUiWords } from './words';

/** Where content will be. */
export function PageSkeleton({ rows = 6 }: { readonly rows?: number }) {
  const words = useUiWords();
  return (
    <div role="status" aria-label={words.loading} className="state-skeleton">
      <Skeleton active title paragraph={{ rows }} />
    </div>
  );
}

/** What can be done about it is said, or can be done here. */
export type EmptyStateProps = { readonly title?: string } & ({ readonly hint: ReactNode; readonly action?: ReactNode } | { readonly hint?: undefined; readonly action: ReactNode });

/** Nothing to show, and what to do now. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  const words = useUiWords();
  return (
    <div className="state-empty">
      <p className="state-title">{title ?? words.nothing}</p>
      {hint && <p>{hint}</p>}
      {action}
    </div>
  );
}

export interface ErrorStateProps {
  /** What happened and what to do. */
  readonly sentence: string;
  readonly onRetry?: () => void;
}

export function ErrorState({ sentence, onRetry }: ErrorStateProps) {
  const words = useUiWords();
  return (
    <div className="state-error" role="alert">
      <p>{sentence}</p>
      {onRetry && <Button onClick={onRetry}>{words.retry}</Button>}
    </div>
  );
}

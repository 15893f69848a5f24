import { describeFailure } from '@skillbridge/client/react';
import { ErrorState, Skeleton } from '@skillbridge/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

export interface QueryViewProps<T> {
  query: UseQueryResult<T, unknown>;
  /** What to show while it loads; a few grey lines when left out. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The three states of a read: a skeleton, a sentence with "try again", the data. Old data stays while it refreshes. */
export function QueryView<T>({ query, skeleton, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.isError) return <>{skeleton ?? <Skeleton lines={5} />}</>;
  const failure = describeFailure(query.error);
  return (
    <ErrorState
      sentence={failure.sentence}
      requestId={failure.requestId ?? undefined}
      onRetry={() => void query.refetch()}
    />
  );
}

import { describeFailure } from '@skillbridge/client/react';
import { ErrorState, FormError, Pager, Skeleton } from '@skillbridge/ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureSentence } from './failure-sentence.ts';

/** A list read page by page, whatever else its pages hold. */
export type PagedQuery<T> = UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly T[] }>, unknown>;

type PagedViewProps<T> = {
  query: PagedQuery<T>;
  children: (rows: readonly T[]) => ReactNode;
};

/** A list that is read page by page: skeleton, error, the rows so far and the way to more. */
export function PagedView<T>({ query, children }: PagedViewProps<T>) {
  if (query.data === undefined) {
    if (!query.isError) return <Skeleton lines={8} />;
    const { sentence, requestId } = describeFailure(query.error);
    return <ErrorState sentence={sentence} requestId={requestId ?? undefined} onRetry={() => void query.refetch()} />;
  }
  const rows = query.data.pages.flatMap((page) => page.items);
  return (
    <>
      {children(rows)}
      {query.isFetchNextPageError && <FormError>{failureSentence(query.error)}</FormError>}
      {rows.length > 0 && (
        <Pager
          hasMore={query.hasNextPage}
          pending={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
          shown={rows.length}
        />
      )}
    </>
  );
}

import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, Pager } from '@skillbridge/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { RegradeCase } from './regrade-case.tsx';

/** Requests, page by page: open ones in the order in which they came. */
export function RegradeList({ status }: { status: 'open' | 'decided' }) {
  const requests = useInfiniteQuery(
    useApi().instructor.regrades.list.infiniteQueryOptions(
      { limit: 20, status },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  return (
    <QueryView query={requests}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) {
          return (
            <EmptyState title={status === 'open' ? 'No open requests' : 'Nothing decided yet'}>
              {status === 'open'
                ? 'When a student asks you to look at a grade again, it shows up here with their reason.'
                : 'Requests that you accept or decline are kept here.'}
            </EmptyState>
          );
        }
        return (
          <>
            <ul className="border-t border-line">
              {items.map((request) => (
                <RegradeCase key={request.id} request={request} />
              ))}
            </ul>
            <Pager
              hasMore={requests.hasNextPage}
              pending={requests.isFetchingNextPage}
              onMore={() => requests.fetchNextPage()}
              shown={items.length}
            />
          </>
        );
      }}
    </QueryView>
  );
}

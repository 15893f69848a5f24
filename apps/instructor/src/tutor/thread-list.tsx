import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, Pager } from '@skillbridge/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ThreadTable } from './thread-table.tsx';
import type { ThreadFilter } from './use-thread-filter.ts';

/** The conversations that a filter leaves, page by page. */
export function ThreadList({ filter }: { filter: ThreadFilter }) {
  const { course, assignment, student, only } = filter;
  const threads = useInfiniteQuery(
    useApi().instructor.tutor.threads.infiniteQueryOptions(
      {
        limit: 25,
        ...(course && { courseId: course }),
        ...(assignment && { assignmentId: assignment }),
        ...(student && { studentId: student }),
        ...{ shared: only === 'shared', redirected: only === 'redirects' },
      },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const [now] = useState(() => new Date());
  const narrowed = Object.values(filter).some((value) => value !== '');
  return (
    <QueryView query={threads}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) {
          return (
            <EmptyState title={narrowed ? 'No conversation fits' : 'No conversations yet'}>
              {narrowed
                ? 'Choose another course, or show all conversations.'
                : 'They show up here as soon as a student asks the tutor about one of your assignments.'}
            </EmptyState>
          );
        }
        return (
          <>
            <ThreadTable threads={items} now={now} />
            <Pager
              hasMore={threads.hasNextPage}
              pending={threads.isFetchingNextPage}
              onMore={() => threads.fetchNextPage()}
              shown={items.length}
            />
          </>
        );
      }}
    </QueryView>
  );
}

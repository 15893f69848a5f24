import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, Pager } from '@skillbridge/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { QueueFilter } from '../shared/queue-filter.ts';
import { QueueTable } from '../shared/queue-table.tsx';
import { ShortcutHint } from '../shared/shortcut-hint.tsx';
import { useRowKeys } from '../shared/use-row-keys.ts';
import { useSingleKeys } from '../shared/use-single-keys.ts';

const shortcuts = [
  { keys: ['j', '↓'], does: 'next' },
  { keys: ['k', '↑'], does: 'previous' },
  { keys: ['Enter'], does: 'open' },
];

/** The queue itself, with keys to walk it. */
export function QueueList({ filter, search }: { filter: QueueFilter; search: string }) {
  const queue = useInfiniteQuery(
    useApi().instructor.grading.queue.infiniteQueryOptions(
      { limit: 25, ...filter },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const [now] = useState(() => new Date());
  const keys = useSingleKeys();
  const list = useRowKeys<HTMLDivElement>(keys.on);
  return (
    <QueryView query={queue}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) {
          return (
            <EmptyState title="Nothing to grade">
              {filter.courseId
                ? 'Nothing waits here. Choose "All courses" to see the rest.'
                : 'You are up to date. New work shows up here as students hand it in.'}
            </EmptyState>
          );
        }
        return (
          <div ref={list}>
            <ShortcutHint shortcuts={shortcuts} on={keys.on} onToggle={keys.toggle} />
            <QueueTable items={items} now={now} search={search} order={filter.order ?? 'age'} />
            <Pager
              hasMore={queue.hasNextPage}
              pending={queue.isFetchingNextPage}
              onMore={() => queue.fetchNextPage()}
              shown={items.length}
            />
          </div>
        );
      }}
    </QueryView>
  );
}

import { useApi } from '@skillbridge/client/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { gradingPath } from '../shared/grading-path.ts';
import { queueSearch, readQueueFilter } from '../shared/queue-filter.ts';
import { findNeighbours, type Neighbours } from './find-neighbours.ts';
import type { WorkRef } from './marked-work.ts';

const READ = 100;

export type Trail = ReturnType<typeof useTrail>;

/** The way through the queue that somebody came by: what is before and after this work in its order. */
export function useTrail(work: WorkRef) {
  const [search] = useSearchParams();
  const queue = useQuery(
    useApi().instructor.grading.queue.queryOptions({ ...readQueueFilter(search), limit: READ }, { staleTime: 60_000 }),
  );
  const items = queue.data?.items ?? [];
  const here = findNeighbours(items, work);
  // Published work leaves the queue; what came before and after it is then still where one wants to go.
  const [kept, setKept] = useState<Neighbours | null>(null);
  if (here && JSON.stringify(here) !== JSON.stringify(kept)) setKept(here);
  const { previous, next } = here ?? kept ?? { previous: null, next: null };
  const suffix = queueSearch(search);
  const path = (to: WorkRef | null): string | null => to && `${gradingPath(to)}${suffix}`;
  const first = items.find(({ workId }) => workId !== work.workId) ?? null;
  return {
    queue: `/grading${suffix}`,
    previous: path(previous),
    /** Null at the end of what was read. */
    next: path(next),
    /** Where to go once this is published: on in this order, else to what the server says. */
    after: (served: WorkRef | null): string | null => path(next ?? first ?? (suffix ? null : served)),
  };
}

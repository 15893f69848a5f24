import { useApiClient } from '@skillbridge/client/react';
import { useQuery } from '@tanstack/react-query';
import { windowId } from './window-id.ts';

/** Less than a third of the time after which a window counts as gone. Milliseconds. */
const EVERY = 10_000;

/** Says every few seconds that this window has the work open, and tells who else has. */
export function useVisit(workId: string) {
  const client = useApiClient();
  const others = useQuery({
    queryKey: ['visit', workId],
    queryFn: async () => (await client.instructor.grading.visit.mutate({ workId, windowId })).others,
    refetchInterval: EVERY,
    retry: false,
    gcTime: 0,
  });
  return others.data ?? [];
}

import { useApi } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { StaffThread } from './thread-types.ts';

/** Says once that what was sent has been opened, so that it leaves the dashboard and the student knows. */
export function useMarkSeen({ id, shared }: StaffThread): void {
  const { instructor } = useApi();
  const queries = useQueryClient();
  const { mutate } = useMutation(
    instructor.tutor.markSeen.mutationOptions({
      onSuccess: () => {
        void queries.invalidateQueries(instructor.dashboard.queryFilter());
        void queries.invalidateQueries(instructor.tutor.threads.pathFilter());
      },
    }),
  );
  const said = useRef('');
  const waiting = shared !== null && shared.seenAt === null ? shared.at : '';
  useEffect(() => {
    // Sent again it waits again, under a new instant.
    if (waiting === '' || said.current === waiting) return;
    said.current = waiting;
    mutate({ threadId: id });
  }, [waiting, id, mutate]);
}
